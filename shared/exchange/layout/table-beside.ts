import { recogniseHeaders } from '../propose-mapping.ts'
import { ROWS_A_STEP, type Steps } from '../steps.ts'
import type { RawRow } from './raw-sheet.ts'

const NAMES = ['familyName', 'fullName', 'nativeName']
/** Rows that only the other table has, or that it lacks at the end: one may be the total of a column. */
const APART = 2

/** A list without the table that stood beside it. */
export interface WithoutTable {
  readonly rows: readonly RawRow[]
  /** First and last column of that table, from 0. */
  readonly columns: readonly [first: number, last: number]
  readonly headers: readonly string[]
}

const namesSomebody = (headers: readonly string[]): boolean =>
  recogniseHeaders(headers).some(({ field }) => field !== null && NAMES.includes(field))

/**
 * Takes away another table beside the list (quotas of countries, teams), whose columns would be taken for
 * those of the people: it stands behind an empty column, names nobody and has other rows than the list. Null
 * where there is none.
 * @param at the place of the headers in `rows`
 */
export function* withoutTableBeside(
  rows: readonly RawRow[],
  at: number,
): Steps<WithoutTable | null> {
  const headers = rows[at]?.cells ?? []
  const empty = new Set(headers.flatMap((header, column) => (header === '' ? [column] : [])))
  if (empty.size === 0) return null
  for (const [place, { cells }] of rows.entries()) {
    if (place % ROWS_A_STEP === ROWS_A_STEP - 1) yield
    if (place > at)
      for (const column of empty) if ((cells[column] ?? '') !== '') empty.delete(column)
  }
  const gap = [...empty].find((column) => column > 0 && column < headers.length - 1)
  if (gap === undefined) return null
  const beside = headers.slice(gap + 1)
  if (!namesSomebody(headers.slice(0, gap)) || namesSomebody(beside)) return null
  const columns = beside.flatMap((header, column) => (header === '' ? [] : [gap + 1 + column]))
  const [first = 0, last = 0] = [columns[0], columns.at(-1)]
  let people = 0
  let alone = 0
  const filled: number[] = []
  let areWhole = true
  for (const [place, { cells }] of rows.slice(at + 1).entries()) {
    if (place % ROWS_A_STEP === ROWS_A_STEP - 1) yield
    const isPerson = cells.slice(0, gap).some((cell) => cell !== '')
    const texts = columns.filter((column) => (cells[column] ?? '') !== '').length
    if (isPerson) people += 1
    else if (texts > 0) alone += 1
    if (texts === 0) continue
    filled.push(place)
    areWhole = areWhole && texts === columns.length
  }
  // Whole rows from the first on, and none below: nobody fills columns of people so.
  const isShort =
    columns.length > 1 &&
    areWhole &&
    filled.length >= APART &&
    filled.every((place, of) => place === of) &&
    people - filled.length >= APART
  if (alone < APART && !isShort) return null
  const left: RawRow[] = []
  for (const [place, row] of rows.entries()) {
    if (place % ROWS_A_STEP === ROWS_A_STEP - 1) yield
    const cells = place < at ? row.cells : row.cells.slice(0, gap)
    if (cells.some((cell) => cell !== '')) left.push({ ...row, cells })
  }
  return {
    rows: left,
    columns: [first, last],
    headers: beside.filter((header) => header !== ''),
  }
}
