import { type Database, SqliteDatabase } from './sqlite.ts'
import { expectedFailure } from '#shared/contract/failure.ts'

/** The first Node whose interface the SQLite addon speaks; older ones crash in it without a word. */
const OLDEST_NODE = 22

/** How long a statement waits for another connection's lock, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000

export interface ConnectOptions {
  readonly path: string
  /** 64 hexadecimal digits; null for a file that holds nothing worth hiding (the lock). */
  readonly keyHex: string | null
  readonly readonly?: boolean
  readonly mustExist?: boolean
  readonly busyTimeoutMs?: number
}

/**
 * Opens one connection, keyed but not yet read: a wrong key shows only with the first statement.
 * Throws `unexpected` on a Node that is too old, and SQLite's own error where the file cannot be opened.
 */
export function connect({
  path,
  keyHex,
  readonly = false,
  mustExist = false,
  busyTimeoutMs = BUSY_TIMEOUT_MS,
}: ConnectOptions): Database {
  refuseOldNode(process.versions.node)
  const db = new SqliteDatabase(path, {
    readonly,
    fileMustExist: mustExist,
    timeout: busyTimeoutMs,
  })
  if (keyHex !== null) {
    db.pragma("cipher = 'chacha20'")
    db.pragma(keyPragma('key', keyHex))
  }
  return db
}

/** The statement that gives a connection the store's key, or a file that key anew. */
export const keyPragma = (pragma: 'key' | 'rekey', keyHex: string): string =>
  `${pragma} = "x'${checkedKey(keyHex)}'"`

/** Throws before the addon is loaded. */
export function refuseOldNode(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return
  throw expectedFailure('unexpected', 'oldNode', { needed: OLDEST_NODE, version })
}

function checkedKey(keyHex: string): string {
  if (/^[0-9a-f]{64}$/i.test(keyHex)) return keyHex
  throw expectedFailure('wrongKey', 'keyIsNoKey')
}
