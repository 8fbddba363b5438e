import type { DatePrecision } from '../calendar/index.ts'
import { type Locale, type Phrase, say, sayValue, type Value } from '../text/index.ts'

/** A cell of an export as it is written: text, number, date (`{ date }`, a day without time) or nothing. */
export type ExportCell = string | number | { readonly date: string } | null

/**
 * A cell of a layout, in no language yet. Days stay dates, amounts stay numbers; every other value is
 * worded in the language of the document. `lines` stand one under the other.
 */
export type LayoutCell = Value | { readonly lines: readonly Value[] } | null

/** A column of an export, in the order written. */
export interface ExportColumn<Row> {
  readonly header: Phrase
  /** Width in characters. */
  readonly width: number
  readonly cell: (row: Row) => LayoutCell
  /** Rows of which this is the same have the same cell, which is then worded once for all of them. */
  readonly same?: (row: Row) => string
}

/** One sheet of an export in the language of the document: headers and rows, ready to write in any format. */
export interface ExportTable {
  readonly name: string
  readonly headers: readonly string[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly ExportCell[])[]
}

/** Lays rows out under columns, worded in a language. */
export function layOut<Row>(
  language: Locale,
  name: Phrase,
  columns: readonly ExportColumn<Row>[],
  rows: Iterable<Row>,
): ExportTable {
  const worded = rowsIn(language, columns)
  return {
    name: say(language, name),
    headers: columns.map(({ header }) => say(language, header)),
    widths: columns.map(({ width }) => width),
    rows: Array.from(rows, worded),
  }
}

/** Different cells of one column that are remembered: more of them are not the same often enough. */
const MOST_REMEMBERED = 5000

/** Words the cells of one row after the other in a language. */
export function rowsIn<Row>(
  language: Locale,
  columns: readonly ExportColumn<Row>[],
): (row: Row) => ExportCell[] {
  const cells = columns.map(({ cell, same }): ((row: Row) => ExportCell) => {
    const worded = (row: Row): ExportCell => cellIn(language, cell(row))
    if (same === undefined) return worded
    const known = new Map<string, ExportCell>()
    return (row) => {
      const key = same(row)
      const before = known.get(key)
      if (before !== undefined) return before
      const fresh = worded(row)
      if (known.size < MOST_REMEMBERED) known.set(key, fresh)
      return fresh
    }
  })
  return (row) => cells.map((cell) => cell(row))
}

/** A cell of a layout as it is written in a language; what says nothing is left empty. */
export function cellIn(language: Locale, cell: LayoutCell): ExportCell {
  if (cell === null || cell === '') return null
  if (typeof cell !== 'object') return cell
  // A date of which the day is not known is words: a cell of a date would claim one.
  if ('date' in cell)
    return cell.precision === undefined || cell.precision === 'day'
      ? { date: cell.date }
      : sayValue(language, cell)
  if ('lines' in cell) return cell.lines.map((line) => sayValue(language, line)).join('\n') || null
  return sayValue(language, cell) || null
}

/** A date cell, or nothing where the date was not stated; a month or year where no more is known. */
export function dateCell(date: string | null, precision: DatePrecision = 'day'): LayoutCell {
  if (date === null) return null
  return precision === 'day' ? { date } : { date, precision }
}
