/**
 * The one place that knows the SQLite library (better-sqlite3 built with SQLite3 Multiple Ciphers).
 *
 * Kept by one maintainer, so the way out: the file of the roster is an ordinary SQLite database under
 * SQLite3MC's "chacha20" cipher with a raw 256-bit key, a documented format that SQLite3MC's own shell and
 * its builds for other languages open. Another binding needs what is used here: synchronous prepared
 * statements, `pragma`, `VACUUM INTO` and `rekey`; better-sqlite3 itself, compiled against SQLite3MC's
 * amalgamation, has the same interface. An export without a key (`PRAGMA rekey = ''`) leads to any SQLite.
 */
export {
  default as SqliteDatabase,
  type Database,
  type Statement,
} from 'better-sqlite3-multiple-ciphers'
