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

/**
 * Throws `damaged` where a page or a reference of the store fails. A log that was left behind belongs
 * to the store: its pages are read with those of the file, and the size of the file alone says
 * nothing then.
 */
export function checkStore(db: Database, { path, endedCleanly }: CheckOptions): void {
  // Before the first read, which makes an empty log where there is none.
  const hasLog = !isLogEmpty(path)
  // Reads the first page: fails here where key and file do not belong together.
  const pages = Number(db.pragma('page_count', { simple: true }))
  const pageSize = Number(db.pragma('page_size', { simple: true }))
  const { size } = statSync(path)
  if (hasLog || !endedCleanly || size <= ALWAYS_CHECKED_BYTES) checkWhole(db)
  // A large file is not read whole: at least none of its pages lies past its end.
  else if (pages * pageSize > size) throw new ExpectedFailure(damaged)
}

/** True when everything that was committed stands in the database file itself. */
export function isLogEmpty(database: string): boolean {
  return (statSync(`${database}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0
}

/**
 * Writes the log back into the database file and empties it.
 * @returns false where somebody who still reads it keeps that from happening; everything committed
 *   then stays in the log. Throws SQLite's own error where the file cannot be written.
 */
export function emptyLog(db: Database): boolean {
  return Number(db.pragma('wal_checkpoint(TRUNCATE)', { simple: true })) === 0
}

const brokenReference = selectValues<1>('SELECT 1 FROM pragma_foreign_key_check LIMIT 1')

/** Reads every page and every reference. Throws `damaged`. */
export function checkWhole(db: Database): void {
  const said = db.pragma('quick_check(1)', { simple: true })
  if (said !== 'ok') throw new ExpectedFailure(damaged)
  if (brokenReference.get(db) !== undefined) throw new ExpectedFailure(damaged)
}
