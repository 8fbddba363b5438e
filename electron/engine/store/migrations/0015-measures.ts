import type { Database } from '../sqlite.ts'

/**
 * Measures of the office's own that the roster is judged by: one row, there once somebody has changed
 * them. Until then those of the program hold.
 */
export function ownMeasures(db: Database): void {
  db.exec(`
CREATE TABLE measures (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'roster'),
  stale_after_months INTEGER NOT NULL CHECK (stale_after_months BETWEEN 1 AND 60),
  rest_days INTEGER NOT NULL CHECK (rest_days BETWEEN 0 AND 90),
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)
) STRICT;
`)
}
