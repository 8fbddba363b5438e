import type { Database } from '../sqlite.ts'

/**
 * What people said of two records that look like one person: not the same, or later. Records that were
 * made one, with the values that the kept record does not show; the id of the one that went leads to
 * the one that stayed. A merge changes what the kept record is found by.
 */
export function mergedPeople(db: Database): void {
  db.exec(`
CREATE TABLE duplicate_answer (
  low TEXT NOT NULL,
  high TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('apart', 'later')),
  until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  by_user TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (low, high),
  CHECK (low < high)
) STRICT, WITHOUT ROWID;
CREATE INDEX duplicate_answer_high ON duplicate_answer (high);

CREATE TABLE person_merge (
  id TEXT PRIMARY KEY NOT NULL,
  person TEXT NOT NULL,
  gone TEXT NOT NULL UNIQUE,
  change_set TEXT NOT NULL,
  others TEXT NOT NULL CHECK (json_valid(others)),
  by_user TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX person_merge_person ON person_merge (person);

CREATE TRIGGER search_person_merge_insert AFTER INSERT ON person_merge
BEGIN
  INSERT INTO search_stale SELECT number FROM person
  WHERE id = new.person AND number NOT IN (SELECT number FROM search_stale);
END;
CREATE TRIGGER search_person_merge_delete AFTER DELETE ON person_merge
BEGIN
  INSERT INTO search_stale SELECT number FROM person
  WHERE id = old.person AND number NOT IN (SELECT number FROM search_stale);
END;
`)
}
