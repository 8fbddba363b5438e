import type { Database } from './sqlite.ts'
import type { Instant } from '#shared/domain/common.ts'

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
}
