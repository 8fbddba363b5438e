import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import type { ExportCell, ExportTable } from '#shared/exchange/table.ts'
import { colToLetter, type WriteSheet } from './workbook-library.ts'
import {
  type CellKind,
  cellKinds,
  kindOf,
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

/** Rows of a long sheet, laid out as they come. */
export interface LaidRows {
  readonly add: (rows: Iterable<readonly ExportCell[]>) => void
  readonly count: () => number
  /** The kinds of cells in each column, each once; of a column without a cell there is nothing. */
  readonly kinds: () => readonly (readonly CellKind[] | undefined)[]
  /** Their text, piece by piece, once it is known how each kind of cell is set. */
  readonly pieces: (styleOf: (kind: CellKind) => string) => Iterable<string>
}

/** Stands where a cell of each kind is to have its style; no text of a cell holds such signs. */
const MARKS: Readonly<Record<CellKind, string>> = {
  text: '\u0001',
  number: '\u0002',
  date: '\u0003',
}

const STARTS: Readonly<Record<CellKind, string>> = {
  text: `${MARKS.text} t="inlineStr"><is>`,
  number: `${MARKS.number}><v>`,
  date: `${MARKS.date}><v>`,
}

/** Takes rows below a row of headers: those that are here are laid out while the rest are gathered. */
export function layRows(): LaidRows {
  const letters: string[] = []
  const kinds: CellKind[][] = []
  const pieces: string[] = []
  let piece: string[] = []
  let size = 0
  /** The number of the last row, of which that of the headers is the first. */
  let last = 1

  function textOfRow(row: readonly ExportCell[]): string {
    let cells = ''
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column] ?? null
      const kind = cell === '' ? null : kindOf(cell)
      if (kind === null) continue
      const letter = (letters[column] ??= colToLetter(column))
      const own = (kinds[column] ??= [])
      if (!own.includes(kind)) own.push(kind)
      cells += `<c r="${letter}${last}"${STARTS[kind]}${contentOf(cell)}</c>`
    }
    return cells === '' ? '' : `<row r="${last}">${cells}</row>`
  }

  function cut(): void {
    pieces.push(piece.join(''))
    piece = []
    size = 0
  }

  return {
    add(rows) {
      for (const row of rows) {
        last += 1
        const text = textOfRow(row)
        piece.push(text)
        size += text.length
        if (size >= PIECE) cut()
      }
    },
    count: () => last - 1,
    kinds: () => kinds,
    *pieces(styleOf) {
      cut()
      for (const text of pieces)
        yield cellKinds.reduce((of, kind) => of.replaceAll(MARKS[kind], styleOf(kind)), text)
    },
  }
}

/**
 * The sheet of a long table as the library is to lay it out: everything but its rows, in whose place a
 * cell of each kind stands in the first column.
 */
export function frameOf(table: ExportTable, extras: SheetExtras, laid: LaidRows): WriteSheet {
  const sheet = sheetOf({ ...table, rows: [] }, extras)
  const samples = { text: table.headers[0] ?? '', number: 1, date: new Date(0) } as const
  const cells = new Map(sheet.cells)
  cellKinds.forEach((kind, at) => cells.set(`${at + 1},0`, { style: styleOfKind[kind] }))
  return {
    ...sheet,
    rows: [[...table.headers], ...cellKinds.map((kind) => [samples[kind]])],
    cells,
    ...(sheet.autoFilter && { autoFilter: { range: rangeOf(table, laid) } }),
  }
}

function rangeOf({ headers }: ExportTable, laid: LaidRows): string {
  return `A1:${colToLetter(headers.length - 1)}${laid.count() + 1}`
}

/** The first cells of the rows of a frame: what numbers the styles of each kind have in its workbook. */
const SAMPLE_ROW = /<row r="[234]"[^>]*><c r="A[234]"([^>]*)>.*?<\/row>/gs

/** A table whose rows stand elsewhere. */
export interface LongTable {
  readonly table: ExportTable
  readonly laid: LaidRows
}

/**
 * Puts the rows of long tables into a workbook of frames, by the part of the archive that each sheet is.
 * The rows are written and packed piece by piece; the library makes an object of every cell.
 */
export async function withRows(
  framed: Uint8Array,
  tables: ReadonlyMap<string, LongTable>,
): Promise<Uint8Array> {
  const archive = await openZip(
    Buffer.from(framed.buffer, framed.byteOffset, framed.byteLength),
    MOST_PARTS,
  )
  const zip = createZip(new Date(1980, 0, 1))
  for (const name of archive.entries.keys()) {
    const part = await archive.read(name)
    const long = tables.get(name)
    if (long === undefined) {
      const bytes = await buffer(part)
      zip.add(name, () => Readable.from([bytes]))
    } else {
      const frame = await text(part)
      zip.add(name, () => Readable.from(sheetPieces(frame, long), { objectMode: false }))
    }
  }
  zip.end()
  return buffer(zip.output)
}

function* sheetPieces(frame: string, { table, laid }: LongTable): Generator<Buffer> {
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
  const kinds = laid.kinds()
  const above = frame
    .slice(0, first.index)
    .replace(/(?<=<dimension ref=")[^"]*/, rangeOf(table, laid))
    .replace(/<col min="(\d+)" max="\1"/g, (column, number) => {
      const [only, ...others] = kinds[Number(number) - 1] ?? []
      // What is typed into an empty cell of a column of one kind is of that kind too.
      return only === undefined || others.length > 0
        ? column
        : `${column}${styles[only]?.replace(' s=', ' style=') ?? ''}`
    })
  yield Buffer.from(above)
  for (const piece of laid.pieces((kind) => styles[kind] ?? '')) yield Buffer.from(piece)
  yield Buffer.from(frame.slice(last.index + last[0].length))
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
