import type { Database } from '../sqlite.ts'

/**
 * Rows of lists that wait for somebody's word keep their cells and what was read of them, under an id
 * of their own. What an office says of words of lists, and how it read a list with certain headers, is
 * remembered. The table `mapping` was made for that and never written.
 */
export function importDesk(db: Database): void {
  db.exec(`
CREATE TABLE import_row_now (
  batch TEXT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  row INTEGER NOT NULL CHECK (row > 0),
  outcome TEXT NOT NULL CHECK (outcome IN ('added', 'updated', 'skipped', 'rejected', 'waiting')),
  person TEXT,
  problems TEXT NOT NULL CHECK (json_valid(problems)),
  cells TEXT CHECK (json_valid(cells)),
  id TEXT UNIQUE,
  draft TEXT CHECK (json_valid(draft)),
  PRIMARY KEY (batch, row)
) STRICT, WITHOUT ROWID;
INSERT INTO import_row_now SELECT batch, row, outcome, person, problems, cells, NULL, NULL FROM import_row;
DROP TABLE import_row;
ALTER TABLE import_row_now RENAME TO import_row;
CREATE INDEX import_row_person ON import_row (person) WHERE person IS NOT NULL;
CREATE INDEX import_row_waiting ON import_row (batch, row) WHERE outcome = 'waiting';

ALTER TABLE import_batch ADD COLUMN waiting_count INTEGER NOT NULL DEFAULT 0;

DROP TABLE mapping;
CREATE TABLE list_memory (
  id TEXT PRIMARY KEY NOT NULL,
  signature TEXT NOT NULL,
  provider TEXT REFERENCES provider (id) ON DELETE CASCADE,
  file TEXT NOT NULL,
  by_user TEXT NOT NULL,
  plan TEXT NOT NULL CHECK (json_valid(plan)),
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)
) STRICT;
CREATE UNIQUE INDEX list_memory_once ON list_memory (signature, coalesce(provider, ''));
CREATE INDEX list_memory_provider ON list_memory (provider) WHERE provider IS NOT NULL;

CREATE TABLE value_alias (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  word TEXT NOT NULL,
  written TEXT NOT NULL,
  meaning TEXT,
  by_user TEXT NOT NULL,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  UNIQUE (kind, word)
) STRICT;
`)
}
