import { statSync } from 'node:fs'
import type { Database } from './sqlite.ts'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { selectValues } from './statement.ts'
import { damaged } from './store-failures.ts'

/**
 * Up to this size the whole file is checked at every start: about 8 ms per MB measured, so a quarter
 * of a second. A larger one is checked whole only after an end that was not clean. Damage is found
 * all the same: the cipher authenticates every page that is read, and the day's copy reads them all.
 */
const ALWAYS_CHECKED_BYTES = 32 * 1024 * 1024

export interface CheckOptions {
  /** The database file. */
  readonly path: string
  readonly endedCleanly: boolean
}

/** Throws `damaged` when the store cannot be trusted. */
export function checkStore(db: Database, { path, endedCleanly }: CheckOptions): void {
  // Reads the first page: fails here where key and file do not belong together.
  const pages = Number(db.pragma('page_count', { simple: true }))
  const pageSize = Number(db.pragma('page_size', { simple: true }))
  const { size } = statSync(path)
  if (endedCleanly && pages * pageSize > size) throw new ExpectedFailure(damaged)
  if (!endedCleanly || size <= ALWAYS_CHECKED_BYTES) checkWhole(db)
}

const brokenReference = selectValues<1>('SELECT 1 FROM pragma_foreign_key_check LIMIT 1')

/** Reads every page and every reference. Throws `damaged`. */
export function checkWhole(db: Database): void {
  const said = db.pragma('quick_check(1)', { simple: true })
  if (said !== 'ok') throw new ExpectedFailure(damaged)
  if (brokenReference.get(db) !== undefined) throw new ExpectedFailure(damaged)
}
