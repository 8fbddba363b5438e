import type { Database } from './sqlite.ts'
import type { Id, Instant } from '#shared/domain/common.ts'

/** What repositories read with: one connection. */
export interface Reading {
  readonly sqlite: Database
}

/** What repositories write with: the write connection, within a transaction, and what stamps a change. */
export interface Writing extends Reading {
  /** The instant of the change; the same for every row of it. */
  readonly now: Instant
  /** Who makes it. */
  readonly user: string
  /** The change set that the rows of history belong to: one for each call. */
  readonly changeSet: Id
}
