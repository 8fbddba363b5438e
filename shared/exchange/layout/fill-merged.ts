import type { MergedCells, RawRow } from './raw-sheet.ts'

/** Cells written by filling, so that merges over a whole sheet, a thousand times over, end. */
const MOST_FILLED = 2_000_000

/** The first row whose number is not less. */
function firstFrom(rows: readonly RawRow[], row: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Rows in which a merged cell holds its value in every row it covers. Rows that hold nothing else are
 * not made; across columns the value stays in the first, where it was written.
 */
export function fillMerged(
  rows: readonly RawRow[],
  merges: readonly MergedCells[],
): readonly RawRow[] {
  const tall = merges.filter(({ fromRow, toRow }) => toRow > fromRow)
  if (tall.length === 0) return rows
  const filled = [...rows]
  let written = 0
  for (const { fromRow, toRow, fromColumn } of tall) {
    const first = firstFrom(rows, fromRow)
    const top = filled[first]
    const value = top?.row === fromRow ? (top.cells[fromColumn] ?? '') : ''
    if (value === '') continue
    for (let at = first + 1; at < filled.length; at += 1) {
      const row = filled[at]
      if (!row || row.row > toRow || written > MOST_FILLED) break
      written += 1
      if ((row.cells[fromColumn] ?? '') !== '') continue
      const cells = [...row.cells]
      while (cells.length < fromColumn) cells.push('')
      cells[fromColumn] = value
      filled[at] = { ...row, cells }
    }
  }
  return filled
}
