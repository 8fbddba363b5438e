import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import type { StoreFiles } from './store-files.ts'
import { damaged } from './store-failures.ts'

/**
 * Up to this size the whole file is checked at every start: about 5 ms per MB measured, so a third
 * of a second. A larger one is checked whole after an end that was not clean, and once a week;
 * every page read in between is still authenticated by the cipher.
 */
const ALWAYS_CHECKED_BYTES = 64 * 1024 * 1024
const WEEK_MS = 7 * 24 * 60 * 60 * 1000

export interface CheckOptions {
  readonly files: StoreFiles
  readonly now: Date
  readonly endedCleanly: boolean
}

/** Throws `damaged` when the store cannot be trusted. */
export function checkStore(db: Database, { files, now, endedCleanly }: CheckOptions): void {
  // Reads the first page: fails here where key and file do not belong together.
  const pages = Number(db.pragma('page_count', { simple: true }))
  const pageSize = Number(db.pragma('page_size', { simple: true }))
  const { size } = statSync(files.database)
  if (endedCleanly && pages * pageSize > size) throw new ExpectedFailure(damaged)
  const due =
    !endedCleanly || size <= ALWAYS_CHECKED_BYTES || now.getTime() - lastCheck(files) > WEEK_MS
  if (!due) return
  checkWhole(db)
  writeFileSync(files.checkedMark, now.toISOString(), { mode: 0o600 })
}

/** Reads every page and every reference. Throws `damaged`. */
export function checkWhole(db: Database): void {
  const said = db.pragma('quick_check(1)', { simple: true })
  if (said !== 'ok') throw new ExpectedFailure(damaged)
  const broken = db.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').get()
  if (broken !== undefined) throw new ExpectedFailure(damaged)
}

function lastCheck(files: StoreFiles): number {
  if (!existsSync(files.checkedMark)) return 0
  return Date.parse(readFileSync(files.checkedMark, 'utf8')) || 0
}
