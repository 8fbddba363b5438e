import { z } from 'zod'

/** A cell of a list can hold as much as a note of a person. */
const MOST_SIGNS = 10_000

/**
 * A text that stands in the place of what a list says: in one cell, or in every cell of a column that says
 * the same.
 */
export const cellFix = z.object({
  /** Counts from 0, as columns of a plan do. */
  column: z.int().min(0),
  /** 1-based row of the file; null for every row in which the column says `was`. */
  row: z.int().positive().nullable(),
  /** What the cell said, without spaces at its ends. */
  was: z.string().max(MOST_SIGNS),
  text: z.string().max(MOST_SIGNS),
})
export type CellFix = z.infer<typeof cellFix>

/** Cells of rows as they are read: what somebody mended in their place. */
export type FixedCells = (row: number, cells: readonly string[]) => readonly string[]

/** Fixes ready to apply. What was said of one cell goes before what was said of all that say the same. */
export const openFixes = (fixes: readonly CellFix[]): FixedCells => {
  if (fixes.length === 0) return (_row, cells) => cells
  const ofRow = new Map<number, CellFix[]>()
  const ofColumn = new Map<number, Map<string, string>>()
  for (const fix of fixes) {
    if (fix.row !== null) ofRow.set(fix.row, [...(ofRow.get(fix.row) ?? []), fix])
    else {
      const texts = ofColumn.get(fix.column) ?? new Map<string, string>()
      ofColumn.set(fix.column, texts.set(fix.was, fix.text))
    }
  }
  return (row, cells) => {
    const mended = [...cells]
    for (const [column, texts] of ofColumn) {
      const text = texts.get((cells[column] ?? '').trim())
      if (text !== undefined) mended[column] = text
    }
    for (const { column, text } of ofRow.get(row) ?? []) {
      // A row may be shorter than the list is wide.
      while (mended.length <= column) mended.push('')
      mended[column] = text
    }
    return mended
  }
}
