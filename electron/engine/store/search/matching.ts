import type { Database } from 'better-sqlite3-multiple-ciphers'
import { prepared } from '../prepared.ts'

/** Numbers of the people a full-text query finds; the text must come from ./match-text.ts. */
export const matching = (sqlite: Database, match: string): number[] =>
  prepared(sqlite, 'SELECT rowid FROM search_word WHERE search_word MATCH ?')
    .pluck()
    .all(match) as number[]
