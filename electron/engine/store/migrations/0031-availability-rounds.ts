import type { Database } from '../sqlite.ts'

/**
 * Rounds of asking people whether they are free. Whom a round asks stands as JSON of ids that bind
 * nothing, as with letters: that somebody was asked outlives their record.
 */
export function availabilityRounds(db: Database): void {
  db.exec(`
CREATE TABLE availability_round (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL CHECK (to_date >= from_date),
  asked_on TEXT NOT NULL,
  due_on TEXT,
  people TEXT NOT NULL CHECK (json_valid(people)),
  closed_on TEXT,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)
) STRICT;
`)
}
