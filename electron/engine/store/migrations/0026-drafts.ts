import type { Database } from '../sqlite.ts'

/**
 * What was typed into a form and not saved yet, so that a reload, a close or a crash loses nothing. It is
 * personal data as the record would be: it stands in the store and nowhere else.
 */
export function drafts(db: Database): void {
  db.exec(`
CREATE TABLE draft (
  form TEXT PRIMARY KEY NOT NULL,
  subject TEXT,
  typed TEXT NOT NULL CHECK (json_valid(typed)),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX draft_subject ON draft (subject) WHERE subject IS NOT NULL;
`)
}
