import type { Database } from '../sqlite.ts'

/** What reports recommend, and what became of it. */
export function recommendations(db: Database): void {
  db.exec(`
CREATE TABLE recommendation (
  id TEXT PRIMARY KEY NOT NULL,
  request TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
  number TEXT,
  text TEXT NOT NULL CHECK (text <> ''),
  source TEXT,
  given_on TEXT NOT NULL,
  addressed_to TEXT,
  follow_up TEXT NOT NULL
    CHECK (follow_up IN ('open', 'underWay', 'partly', 'fully', 'notTaken', 'noLongerApplies')),
  judged_on TEXT,
  note TEXT,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)
) STRICT;
CREATE INDEX recommendation_request ON recommendation (request);
`)
}
