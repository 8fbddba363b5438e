import { statSync, truncateSync } from 'node:fs'
import { keepToOwner } from '#electron/system/owner-only.ts'
import { errorCode } from '#electron/system/error-code.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import { connect } from './connect.ts'

/** The folder belongs to this engine until it is released. */
export interface FolderLock {
  readonly release: () => void
}

/**
 * Takes the data folder for one engine. The lock is the operating system's own, held through an
 * empty SQLite file, so it ends with the process however that ends: nothing stale is left to wait for.
 *
 * Throws `inUse` when another engine has it.
 */
export function lockFolder(path: string): FolderLock {
  // Who may read the lock's file may hold it as well, and keep its owner out.
  keepToOwner(path)
  // It holds nothing. What something else wrote into it would be taken for damage, and keep everybody out.
  if (statSync(path).size > 0) truncateSync(path)
  const db = connect({ path, keyHex: null, busyTimeoutMs: 0 })
  try {
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (!errorCode(error).startsWith('SQLITE_BUSY')) throw error
    throw expectedFailure('inUse', 'openElsewhere')
  }
  return { release: () => db.close() }
}
