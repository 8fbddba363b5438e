import type { Database } from '../sqlite.ts'

/** Words of the office's own about a person: which list somebody is on, what they were trained for. */
export function tags(db: Database): void {
  db.exec(`
CREATE TABLE person_tag (
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  tag TEXT NOT NULL CHECK (tag <> ''),
  PRIMARY KEY (person, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_tag_tag ON person_tag (tag);
`)
}
