import type { ExportCell, ExportTable } from './table.ts'

/** A number with sign, or a telephone number: a spreadsheet shows these, it runs nothing. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/
const TELEPHONE = /^\+\d[\d ().\-/]{4,30}$/

/**
 * Text that no spreadsheet runs as a formula: where it begins with a sign that could start one, an
 * apostrophe goes before it. Numbers ("-5") and telephone numbers ("+33 1 23 45") begin with such
 * signs and are left as they are: they hold no letters, names or brackets with content, so there
 * is nothing to run.
 *
 * Source: OWASP, CSV Injection (leading = + - @, tab and carriage return).
 */
export const guarded = (text: string): string => {
  if (!/^[\s\u00a0\ufeff]*[=+\-@＝＋－＠|]|^[\t\r\n]/u.test(text)) return text
  if (
    NUMBER.test(text) ||
    (TELEPHONE.test(text) && !/[-/]\d*[-/]*$/.test(text) && !/\(\)/.test(text))
  )
    return text
  return `'${text}`
}

const textOf = (cell: ExportCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return typeof cell === 'string' ? guarded(cell) : cell.date
}

const quoted = (text: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/**
 * A table as CSV: UTF-8 with the mark that makes Excel read it so, comma-separated, CRLF, dates as
 * `YYYY-MM-DD`, no cell that runs.
 */
export const csvText = ({ headers, rows }: Pick<ExportTable, 'headers' | 'rows'>): string =>
  `\ufeff${[headers, ...rows].map((row) => row.map((cell) => quoted(textOf(cell))).join(',')).join('\r\n')}\r\n`
