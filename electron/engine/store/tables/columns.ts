/** A yes or no, as SQLite keeps it. */
export type Flag = 0 | 1

declare const fixed: unique symbol
declare const generated: unique symbol

/** Set when the row is made and never again. */
export interface Fixed<T> {
  readonly [fixed]: T
}

/** Given by SQLite, and never written. */
export interface Generated<T> {
  readonly [generated]: T
}

type ValueOf<C> = C extends Fixed<infer T> | Generated<infer T> ? T : C

/** A row of a table as it is read. */
export type Selectable<T> = { readonly [C in keyof T]: ValueOf<T[C]> }

/** A row to write: a column is never left out by accident. */
export type Insertable<T> = {
  readonly [C in keyof T as T[C] extends Generated<unknown> ? never : C]: ValueOf<T[C]>
}

/** What may change of a row, all of it. */
export type Updatable<T> = {
  readonly [C in keyof T as T[C] extends Generated<unknown> | Fixed<unknown> ? never : C]: T[C]
}

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
