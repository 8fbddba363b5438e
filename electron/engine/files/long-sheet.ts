import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import type { ExportCell, ExportTable } from '#shared/exchange/table.ts'
import { colToLetter, type WriteSheet } from './workbook-library.ts'
import {
  type CellKind,
  cellKinds,
  kindOf,
  kindsOfColumns,
  type SheetExtras,
  sheetOf,
  styleOfKind,
  textOf,
} from './write-workbook.ts'
import { createZip, openZip } from './zip-library.ts'

/** Characters of a sheet that are packed at once. */
const PIECE = 64 * 1024

/** Parts of a workbook that the library lays out: a few, and one a sheet. */
const MOST_PARTS = 1000

const MS_PER_DAY = 86_400_000
/** Serial number of 1 January 1970; days are counted from 30 December 1899. */
const EPOCH = 25_569
/** Lotus 1-2-3 took 1900 for a leap year, and so do spreadsheets: earlier days stand one lower. */
const FIRST_MARCH_1900 = 61

/** The part of an archive that the library makes of a sheet, by its place among them. */
export const partOfSheet = (at: number): string => `xl/worksheets/sheet${at + 1}.xml`

/**
 * The sheet of a long table as the library is to lay it out: everything but its rows, in whose place a
 * cell of each kind stands in the first column.
 */
export function frameOf(table: ExportTable, extras: SheetExtras): WriteSheet {
  const sheet = sheetOf({ ...table, rows: [] }, extras)
  const samples = { text: table.headers[0] ?? '', number: 1, date: new Date(0) } as const
  const cells = new Map(sheet.cells)
  cellKinds.forEach((kind, at) => cells.set(`${at + 1},0`, { style: styleOfKind[kind] }))
  return {
    ...sheet,
    rows: [[...table.headers], ...cellKinds.map((kind) => [samples[kind]])],
    cells,
    ...(sheet.autoFilter && { autoFilter: { range: rangeOf(table) } }),
  }
}

function rangeOf({ headers, rows }: ExportTable): string {
  return `A1:${colToLetter(headers.length - 1)}${rows.length + 1}`
}

/** The first cells of the rows of a frame: what numbers the styles of each kind have in its workbook. */
const SAMPLE_ROW = /<row r="[234]"[^>]*><c r="A[234]"([^>]*)>.*?<\/row>/gs

/**
 * Puts the rows of long tables into a workbook of frames, by the part of the archive that each sheet is.
 * The rows are written and packed piece by piece; the library makes an object of every cell.
 */
export async function withRows(
  framed: Uint8Array,
  tables: ReadonlyMap<string, ExportTable>,
): Promise<Uint8Array> {
  const archive = await openZip(
    Buffer.from(framed.buffer, framed.byteOffset, framed.byteLength),
    MOST_PARTS,
  )
  const zip = createZip(new Date(1980, 0, 1))
  for (const name of archive.entries.keys()) {
    const part = await archive.read(name)
    const table = tables.get(name)
    if (table === undefined) {
      const bytes = await buffer(part)
      zip.add(name, () => Readable.from([bytes]))
    } else {
      const frame = await text(part)
      zip.add(name, () => Readable.from(sheetPieces(frame, table), { objectMode: false }))
    }
  }
  zip.end()
  return buffer(zip.output)
}

function* sheetPieces(frame: string, table: ExportTable): Generator<Buffer> {
  const samples = [...frame.matchAll(SAMPLE_ROW)]
  const [first, last] = [samples[0], samples.at(-1)]
  if (samples.length !== cellKinds.length || !first || !last)
    throw new Error('the frame of a sheet has no sample of each kind of cell')
  const styles = Object.fromEntries(
    samples.map(([, attributes = ''], at) => [
      cellKinds[at] ?? '',
      / s="\d+"/.exec(attributes)?.[0] ?? '',
    ]),
  )
  const above = frame.slice(0, first.index)
  yield Buffer.from(above.replace(/(?<=<dimension ref=")[^"]*/, rangeOf(table)))
  let piece = ''
  for (const row of rowTexts(table, (kind) => styles[kind] ?? '')) {
    piece += row
    if (piece.length < PIECE) continue
    yield Buffer.from(piece)
    piece = ''
  }
  yield Buffer.from(piece + frame.slice(last.index + last[0].length))
}

function* rowTexts(table: ExportTable, styleOf: (kind: CellKind) => string): Generator<string> {
  const columns = kindsOfColumns(table).map((kinds, column) => ({
    letter: colToLetter(column),
    // In a column of one kind, what is typed into an empty cell is of that kind too.
    empty: kinds.length === 1 && kinds[0] !== undefined ? `${styleOf(kinds[0])}/>` : null,
  }))
  const starts = {
    text: `${styleOf('text')} t="inlineStr"><is>`,
    number: `${styleOf('number')}><v>`,
    date: `${styleOf('date')}><v>`,
  }
  for (const [at, row] of table.rows.entries()) {
    const number = at + 2
    let cells = ''
    for (const [column, { letter, empty }] of columns.entries()) {
      const cell = row[column] ?? null
      const kind = cell === '' ? null : kindOf(cell)
      const start = `<c r="${letter}${number}"`
      if (kind !== null) cells += `${start}${starts[kind]}${contentOf(cell)}</c>`
      else if (empty !== null) cells += `${start}${empty}`
    }
    if (cells !== '') yield `<row r="${number}">${cells}</row>`
  }
}

function contentOf(cell: ExportCell): string {
  if (typeof cell === 'number') return `${cell}</v>`
  if (typeof cell === 'object') return cell === null ? '</v>' : `${serialOf(cell.date)}</v>`
  const words = escaped(textOf(cell))
  // Blanks at an end and ends of lines are left out without it.
  return /^\s|\s$|[\t\n]/.test(words)
    ? `<t xml:space="preserve">${words}</t></is>`
    : `<t>${words}</t></is>`
}

function serialOf(date: string): number {
  const serial = Date.parse(date) / MS_PER_DAY + EPOCH
  return serial >= FIRST_MARCH_1900 ? serial : serial - 1
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A parser would make a line end of it.
  '\r': '_x000D_',
}

function escaped(words: string): string {
  return /[&<>\r]/.test(words) ? words.replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign) : words
}
