import type { Database } from '../sqlite.ts'

/**
 * Decisions as they were made. They name candidacy, position, request and person without binding
 * them: a decision outlives all four. Of what was decided before, no verdicts were kept.
 */
export function decisions(db: Database): void {
  db.exec(`
CREATE TABLE decision (
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  candidacy TEXT NOT NULL,
  position TEXT NOT NULL,
  request TEXT NOT NULL,
  person TEXT NOT NULL,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  by_user TEXT NOT NULL,
  change_set TEXT NOT NULL,
  reason TEXT,
  question TEXT NOT NULL CHECK (json_valid(question)),
  facts TEXT CHECK (json_valid(facts)),
  outcome TEXT NOT NULL CHECK (json_valid(outcome))
) STRICT;
CREATE INDEX decision_candidacy ON decision (candidacy, number);
CREATE INDEX decision_position ON decision (position, number);
CREATE INDEX decision_person ON decision (person, number);
`)
}
