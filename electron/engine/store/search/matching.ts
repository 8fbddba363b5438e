import type { Database } from '../sqlite.ts'
import { selectValues } from '../statement.ts'

const wordMatches = selectValues<number, [match: string]>(
  'SELECT rowid FROM search_word WHERE search_word MATCH ?',
)

/** Numbers of the people a full-text query finds; the text must come from ./match-text.ts. */
export function matching(sqlite: Database, match: string): number[] {
  return wordMatches.all(sqlite, match)
}
