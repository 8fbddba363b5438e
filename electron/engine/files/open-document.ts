import { expectedFailure } from '#shared/contract/failure.ts'
import type { RawSheet } from '#shared/exchange/layout/raw-sheet.ts'
import { unreadable } from './file-kind.ts'
import { type Budget, clean, openSheet, type OpenSheet, WIDEST } from './open-sheet.ts'
import { type Breathing, pauser } from './sheet.ts'
import { readXml, type XmlReader } from './xml.ts'
import type { Archive } from './zip.ts'

type Attributes = Readonly<Record<string, string>>

const MOST_SHEETS = 200
/** Equal rows are one tag with a number; more filled ones than this are decoration. */
const MOST_REPEATED_ROWS = 10_000
const LONGEST_CELL = 20_000

function repeated(text: string | undefined, most: number): number {
  const count = Number(text ?? 1)
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1
}

const day = (text: string): string =>
  text
    .replace(/T00:00:00(?:\.0+)?$/, '')
    .replace('T', ' ')
    .replace(/(:\d\d)\.\d+$/, '$1')

/** The time of a day as it is written for one: PT09H30M00S. */
const time = (text: string): string => {
  const [, hours, minutes, seconds] = /^PT(\d+)H(\d+)M(\d+)/.exec(text) ?? []
  return hours === undefined ? text : `${hours}:${minutes ?? '00'}:${seconds ?? '00'}`
}

/** A number as the cell shows it where that is nothing but its digits with zeros or signs around them. */
function numberShown(value: string, shown: string): string {
  const number = Number(value)
  if (!Number.isFinite(number)) return ''
  if (Number.isInteger(number) && Math.abs(number) < 1e15) {
    const digits = shown.replace(/[\s\u00a0\u202f()+\-/]/g, '')
    if (/^\d+$/.test(digits) && Number(digits) === number && /^0\d|^[+(]|\d[ \-/]\d/.test(shown)) {
      // "1 234" is a thousand, "0033 1" a telephone number.
      return /^\d{1,3}(?:[\s\u00a0\u202f]\d{3})+$/.test(shown) ? String(number) : shown
    }
  }
  return String(number)
}

function textOfCell(attributes: Attributes, text: string): string {
  switch (attributes['office:value-type'] ?? attributes['calcext:value-type'] ?? '') {
    case 'float':
    case 'currency':
      return numberShown(attributes['office:value'] ?? '', text)
    case 'percentage':
      return `${Number((Number(attributes['office:value'] ?? 0) * 100).toPrecision(12))}%`
    case 'boolean':
      return attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE'
    case 'date':
      return day(clean(attributes['office:date-value'] ?? text))
    case 'time':
      return time(clean(attributes['office:time-value'] ?? text))
    default:
      return text === '' ? clean(attributes['office:string-value'] ?? '') : text
  }
}

const ERROR = /^(?:#(?:REF|NAME|VALUE|DIV\/0|NUM|N\/A|NULL)[!?]?|Err:\d{3})$/i

function contentReader(name: string, budget: Budget, found: OpenSheet[]): XmlReader {
  let sheet: OpenSheet | null = null
  const hiddenStyles = new Set<string>()
  let style = ''
  let depth = 0
  let row = 0
  let column = 0
  /** Columns whose looks were told by now. */
  let columnsBefore = 0
  let rowRepeat = 1
  let hidden = false
  let cells: string[] = []
  let cell: Attributes | null = null
  let cellRepeat = 1
  let text = ''
  let paragraphs = 0
  let inParagraph = 0
  let aside = 0
  let covered = false

  function endCell(): void {
    if (!sheet || cell === null) return
    const shown = clean(text)
    let value = covered ? '' : textOfCell(cell, shown)
    if (!covered) {
      const kind = cell['calcext:value-type']
      if (kind === 'error' || (cell['table:formula'] !== undefined && ERROR.test(shown))) {
        sheet.note({ kind: 'error', row, column, text: shown })
        value = ''
      } else if (cell['table:formula'] !== undefined && value === '' && kind === undefined) {
        sheet.note({ kind: 'noValue', row, column, text: '' })
      }
      if (cell['office:value-type'] === 'float' && Math.abs(Number(cell['office:value'])) >= 1e15) {
        sheet.note({ kind: 'longNumber', row, column, text: cell['office:value'] ?? '' })
      }
      const rows = repeated(cell['table:number-rows-spanned'], 1_048_576)
      const columns = repeated(cell['table:number-columns-spanned'], WIDEST)
      if (rows > 1 || columns > 1) {
        sheet.merge({
          fromRow: row,
          toRow: row + rows - 1,
          fromColumn: column,
          toColumn: column + columns - 1,
        })
      }
    }
    if (value !== '') {
      const last = Math.min(column + cellRepeat, WIDEST)
      if (column + cellRepeat > WIDEST) sheet.mark('tooWide')
      if (column < WIDEST) {
        while (cells.length < column) cells.push('')
        for (let at = column; at < last; at += 1) cells[at] = value
      }
    }
    column += cellRepeat
    cell = null
  }

  function endRow(): void {
    if (!sheet) return
    const filled = cells.some((each) => each !== '')
    if (filled) {
      // A filled row that is repeated to the end of the sheet is decoration, not people.
      const copies = rowRepeat > MOST_REPEATED_ROWS ? 1 : rowRepeat
      for (let copy = 0; copy < copies; copy += 1) sheet.add(row + copy, [...cells], hidden)
    }
    row += rowRepeat
  }

  return {
    open(tag, attributes) {
      if (tag === 'style' && attributes['style:family'] === 'table') {
        style = attributes['style:name'] ?? ''
        return
      }
      if (tag === 'table-properties' && attributes['table:display'] === 'false') {
        hiddenStyles.add(style)
        return
      }
      if (tag === 'table') {
        depth += 1
        // A table within a cell is not a sheet.
        if (depth > 1) return
        const called = clean(attributes['table:name'] ?? '') || `Sheet${found.length + 1}`
        sheet = openSheet(called, hiddenStyles.has(attributes['table:style-name'] ?? ''), budget)
        found.push(sheet)
        if (found.length > MOST_SHEETS) {
          throw expectedFailure('tooLarge', 'tooManyParts', { name })
        }
        row = 1
        columnsBefore = 0
        return
      }
      if (sheet === null || depth !== 1) return
      switch (tag) {
        case 'table-column': {
          const columns = repeated(attributes['table:number-columns-repeated'], 16_384)
          if ((attributes['table:visibility'] ?? 'visible') !== 'visible')
            sheet.hide(columnsBefore, columnsBefore + columns - 1)
          columnsBefore += columns
          break
        }
        case 'table-row': {
          rowRepeat = repeated(attributes['table:number-rows-repeated'], 1_048_576)
          const visibility = attributes['table:visibility'] ?? 'visible'
          hidden = visibility !== 'visible'
          if (visibility === 'filter') sheet.mark('filtered')
          cells = []
          column = 0
          break
        }
        case 'table-cell':
        case 'covered-table-cell':
          covered = tag === 'covered-table-cell'
          cell = attributes
          cellRepeat = repeated(attributes['table:number-columns-repeated'], 16_384)
          text = ''
          paragraphs = 0
          break
        // Notes and drawings of a cell are not its text.
        case 'annotation':
        case 'shape':
        case 'frame':
          aside += 1
          break
        case 'p':
          if (aside > 0 || cell === null) return
          inParagraph += 1
          if (paragraphs > 0) text += '\n'
          paragraphs += 1
          break
        case 's':
          if (inParagraph > 0 && text.length < LONGEST_CELL) {
            text += ' '.repeat(repeated(attributes['text:c'], 1000))
          }
          break
        case 'line-break':
          if (inParagraph > 0) text += '\n'
          break
        case 'tab':
          if (inParagraph > 0) text += '\t'
          break
        default:
      }
    },
    close(tag) {
      if (tag === 'table') {
        depth -= 1
        if (depth === 0) sheet = null
        return
      }
      if (sheet === null || depth !== 1) return
      if (tag === 'p' && aside === 0 && inParagraph > 0) inParagraph -= 1
      else if (['annotation', 'shape', 'frame'].includes(tag)) aside = Math.max(0, aside - 1)
      else if (tag === 'table-cell' || tag === 'covered-table-cell') endCell()
      else if (tag === 'table-row') endRow()
    },
    text(piece) {
      if (inParagraph > 0 && aside === 0 && text.length < LONGEST_CELL) text += piece
    },
  }
}

/** Reads every sheet of an OpenDocument spreadsheet as it stands. Throws `unreadable` or `tooLarge`. */
export async function readOpenDocument(
  archive: Archive,
  name: string,
  budget: Budget,
  reading: Breathing,
): Promise<RawSheet[]> {
  if (archive.has('META-INF/manifest.xml')) {
    await readXml(
      archive.part('META-INF/manifest.xml'),
      {
        open: (tag) => {
          if (tag === 'encryption-data') throw unreadable('fileProtected', { name })
        },
        close: () => undefined,
        text: () => undefined,
      },
      pauser(reading, () => 0),
    )
  }
  return readOpenContent(archive.part('content.xml'), name, budget, reading)
}

/** Reads the sheets of an OpenDocument spreadsheet that is one XML document (.fods). */
export async function readOpenContent(
  content: AsyncIterable<Uint8Array>,
  name: string,
  budget: Budget,
  reading: Breathing,
): Promise<RawSheet[]> {
  const sheets: OpenSheet[] = []
  await readXml(
    content,
    contentReader(name, budget, sheets),
    pauser(reading, () => sheets.at(-1)?.rows() ?? 0),
  )
  return sheets.map((sheet) => sheet.done())
}
