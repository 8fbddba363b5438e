import type { ExportCell, ExportTable } from './table.ts'

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/
const TELEPHONE = /^\+\d[\d ().\-/]{4,30}$/
/** Two numbers side by side without an operator are no formula in any spreadsheet. */
const SIDE_BY_SIDE = /[\d)] [\d(]/

const isHarmless = (text: string): boolean =>
  NUMBER.test(text) || (TELEPHONE.test(text) && SIDE_BY_SIDE.test(text))

const guardedStart = (text: string): string => {
  if (!/^[\s\u00a0\ufeff"]*[=+\-@＝＋－＠|]|^[\t\r\n]/u.test(text)) return text
  return isHarmless(text) ? text : `'${text}`
}

/** Where Excel is set to a semicolon, or meets a tab or a line break, it begins a cell within the text. */
const CELL_WITHIN = /([;\t\r\n])([\s\u00a0\ufeff"]*[=+\-@＝＋－＠|][^;\t\r\n]*)/gu

/**
 * Text that no spreadsheet runs as a formula: where it begins with a sign that could start one, an
 * apostrophe goes before it, and likewise where a spreadsheet could begin a cell within it. Numbers
 * ("-5") and telephone numbers with spaces ("+33 1 23 45") are left as they are, because there is
 * nothing to run; "+33-1-23" would be worked out, so it is not.
 *
 * Source: OWASP, CSV Injection (leading = + - @, tab and carriage return; separators and quotes
 * that start a cell within a cell).
 */
export const guarded = (text: string): string =>
  guardedStart(text).replace(CELL_WITHIN, (whole, separator: string, cell: string) =>
    isHarmless(cell.trim()) ? whole : `${separator}'${cell}`,
  )

/** A cell as text that no spreadsheet runs: days as `YYYY-MM-DD`. */
export const textOf = (cell: ExportCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return typeof cell === 'string' ? guarded(cell) : cell.date
}

/** A table to be written as CSV, and the lines that stand above it. */
export type CsvTable = Pick<ExportTable, 'headers' | 'rows'> & {
  readonly above?: readonly string[]
}

const quoted = (text: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/**
 * A table as CSV: UTF-8 with the mark that makes Excel read it so, comma-separated, CRLF, dates as
 * `YYYY-MM-DD`, no cell that runs.
 */
export const csvText = ({ headers, rows, above = [] }: CsvTable): string =>
  `\ufeff${[...above.map((line) => [line]), headers, ...rows].map((row) => row.map((cell) => quoted(textOf(cell))).join(',')).join('\r\n')}\r\n`

const inOneLine = (cell: string): string => {
  const text = cell.replace(/[\t\r\n]+/gu, ' ')
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Rows for the clipboard, as spreadsheets read it: tabs between cells and each row on one line. A quotation
 * mark at the beginning of a cell is quoted itself: it would swallow the cells that follow.
 */
export const tabbedText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(inOneLine).join('\t')).join('\n')
