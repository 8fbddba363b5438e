import type { ColumnType } from 'kysely'

/** A yes or no, as SQLite keeps it. */
export type Flag = 0 | 1

/** Set when the row is made and never again. */
export type Fixed<T> = ColumnType<T, T, never>

/** What every top-level row carries: instants in UTC, and a version that grows with each change. */
export interface StampColumns {
  created: Fixed<string>
  updated: string
  version: number
}

/** Rows of a list that belongs to another row, in the order they were given (from 0). */
export interface Ordered {
  ordinal: number
}
