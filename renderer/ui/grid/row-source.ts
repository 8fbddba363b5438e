/** Rows by number, loaded where they are looked at. */
export interface RowSource<T> {
  readonly count: number
  /** The row, or undefined while it is loading. */
  readonly rowAt: (index: number) => T | undefined
  /** Told which rows are in view, so that they can be loaded. */
  readonly onView?: (first: number, last: number) => void
  /** True while the rows still answer the question before. */
  readonly stale?: boolean
}

/** All rows at hand. */
export const rowsAtHand = <T>(rows: readonly T[]): RowSource<T> => ({
  count: rows.length,
  rowAt: (index) => rows[index],
})
