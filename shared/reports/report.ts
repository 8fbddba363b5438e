import type { ClosedInterval } from '../calendar/index.ts'
import type { Id } from '../domain/common.ts'
import type { Phrase, Value } from '../text/index.ts'

/** Every report there is, in the order offered. */
export const reportKinds = [
  'status',
  'contributions',
  'field',
  'supply',
  'composition',
  'staffing',
  'recommendations',
] as const
export type ReportKind = (typeof reportKinds)[number]

/** How far a report is that takes a while. */
export interface ReportStep {
  readonly done: number
  readonly total: number
}

/** What a count is made of. */
export const talliedKinds = [
  'request',
  'person',
  'deployment',
  'position',
  'recommendation',
] as const
export type TalliedKind = (typeof talliedKinds)[number]

/** A count that can be opened: what it counts, each once. Posts are counted by their positions. */
export interface Tally {
  readonly count: number
  readonly of: TalliedKind
  readonly ids: readonly Id[]
}

/** A cell: words, an amount, a day, a count that opens, or nothing. */
export type ReportCell = Value | Tally | null

/** A column; the amounts of one that adds up are summed below it. */
export interface ReportColumn {
  readonly id: string
  readonly header: Phrase
  readonly kind: 'text' | 'number' | 'date'
  readonly adds: boolean
}

export interface ReportRow {
  readonly id: string
  /** Of the groups of the table; null where it has none. */
  readonly group: string | null
  readonly cells: readonly ReportCell[]
  /** What the row is about, where that has a page of its own. */
  readonly about: { readonly kind: 'request' | 'person' | 'provider'; readonly id: Id } | null
}

/** How a table is drawn: a bar for each row, or a column for each row in their order (months). */
export interface ReportChart {
  readonly kind: 'bars' | 'columns'
  /** Column with the words of each row. */
  readonly by: string
  /** Columns of amounts, drawn beside each other. */
  readonly of: readonly string[]
  /** Drawn one on the other: they are parts of one whole. */
  readonly stacked: boolean
}

export interface ReportTable {
  readonly id: string
  readonly title: Phrase
  readonly note: Phrase | null
  readonly columns: readonly ReportColumn[]
  /** In the order shown, each with its subtotal; empty where rows are not grouped. */
  readonly groups: readonly { readonly id: string; readonly name: Phrase }[]
  readonly rows: readonly ReportRow[]
  /** Amounts add up within their groups alone: of different currencies there is no sum. */
  readonly onlySubtotals?: true
  readonly chart: ReportChart | null
}

/** A number that is the news, with that of the period before beside it; null where there is none. */
export interface ReportFigure {
  readonly id: string
  readonly label: Phrase
  readonly value: number | Tally | null
  readonly before: number | null
}

export interface Report {
  readonly kind: ReportKind
  readonly period: ClosedInterval
  /** The period it is compared with; null where it is not. */
  readonly before: ClosedInterval | null
  readonly title: Phrase
  /** What asks for it. */
  readonly source: Phrase | null
  /** What the reader has to know of the figures. */
  readonly notes: readonly Phrase[]
  readonly figures: readonly ReportFigure[]
  readonly tables: readonly ReportTable[]
}

/** True for a cell that counts something. */
export function isTally(cell: ReportCell | undefined): cell is Tally {
  return typeof cell === 'object' && cell !== null && 'ids' in cell
}

/** A count of different things of one kind. */
export function tallyOf(of: TalliedKind, ids: Iterable<Id>): Tally {
  const different = [...new Set(ids)]
  return { count: different.length, of, ids: different }
}

/** The amount of a cell; null where it has none. */
export function amountOf(cell: ReportCell | undefined): number | null {
  if (typeof cell === 'number') return cell
  return isTally(cell) ? cell.count : null
}

/** Below each column that adds up the sum of the amounts of these very rows; null below the others. */
export function totalsOf<Cell>(
  { columns }: { readonly columns: readonly Pick<ReportColumn, 'adds'>[] },
  rows: readonly { readonly cells: readonly Cell[] }[],
  amount: (cell: Cell | undefined) => number | null,
): (number | null)[] {
  return columns.map(({ adds }, place) =>
    adds ? rows.reduce((sum, { cells }) => sum + (amount(cells[place]) ?? 0), 0) : null,
  )
}

/** A column of words. */
export function textColumn(id: string, header: Phrase): ReportColumn {
  return { id, header, kind: 'text', adds: false }
}

/** A column of days. */
export function dateColumn(id: string, header: Phrase): ReportColumn {
  return { id, header, kind: 'date', adds: false }
}

/** A column of amounts that add up. */
export function sumColumn(id: string, header: Phrase): ReportColumn {
  return { id, header, kind: 'number', adds: true }
}

/** A column of amounts that do not: days between, shares. */
export function numberColumn(id: string, header: Phrase): ReportColumn {
  return { id, header, kind: 'number', adds: false }
}

/** The middle of some amounts, the mean of the two in the middle; null of none. */
export function medianOf(amounts: readonly number[]): number | null {
  const sorted = amounts.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2
}
