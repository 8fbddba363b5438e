import type { Database } from '../sqlite.ts'

/** A name in a second script of one's own; of nobody on the roster it was stated so far. */
export function secondNativeName(db: Database): void {
  db.exec('ALTER TABLE person ADD COLUMN second_native_name TEXT')
}
