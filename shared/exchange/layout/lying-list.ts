import { headerScore } from '../propose-mapping.ts'
import type { RawRow } from './raw-sheet.ts'

/** Labels that a lying list has at most; a longer column of words is people. */
const MOST_LABELS = 80
const LEAST_LABELS = 2

const columnOf = (rows: readonly RawRow[], column: number): string[] =>
  rows.map(({ cells }) => cells[column] ?? '')

/**
 * A list that lies on its side, labels in one of its first columns and a person in each column after
 * it, put upright: the first row holds the labels, and the row of each person has the number of their
 * column in the file. Null where the sheet stands.
 */
export function putUpright(
  rows: readonly RawRow[],
  bestRow: number,
): { readonly rows: readonly RawRow[]; readonly column: number } | null {
  if (rows.length < LEAST_LABELS || rows.length > MOST_LABELS) return null
  const ranked = [0, 1]
    .map((column) => ({ column, score: headerScore(columnOf(rows, column)) }))
    .toSorted((a, b) => b.score - a.score)
  const [best] = ranked
  if (!best || best.score < LEAST_LABELS || best.score <= bestRow + 1) return null
  const labels = columnOf(rows, best.column)
  // Most of the column names something: a column of people who are called like headers is none.
  if (best.score * 2 < labels.filter((label) => label !== '').length) return null
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const people = Array.from({ length: width }, (_, column) => column)
    .slice(best.column + 1)
    .map((column) => ({ row: column + 1, cells: columnOf(rows, column) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  return people.length === 0
    ? null
    : { rows: [{ row: best.column + 1, cells: labels }, ...people], column: best.column }
}
