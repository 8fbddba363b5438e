import { json, oneOf, stamps } from './column-sql.ts'

export const exchangeSql = `CREATE TABLE import_batch (
  id TEXT PRIMARY KEY NOT NULL,
  file TEXT NOT NULL,
  sheet TEXT,
  by_user TEXT NOT NULL,
  ${json('headers')},
  ${json('plan')},
  added_count INTEGER NOT NULL,
  updated_count INTEGER NOT NULL,
  skipped_count INTEGER NOT NULL,
  rejected_count INTEGER NOT NULL,
  ${stamps}
) STRICT;

CREATE TABLE import_row (
  batch TEXT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  row INTEGER NOT NULL CHECK (row > 0),
  outcome TEXT NOT NULL ${oneOf('outcome', 'added', 'updated', 'skipped', 'rejected')},
  person TEXT REFERENCES person (id) ON DELETE SET NULL,
  ${json('problems')},
  cells TEXT CHECK (json_valid(cells)),
  PRIMARY KEY (batch, row)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_row_person ON import_row (person) WHERE person IS NOT NULL;

CREATE TABLE mapping (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  signature TEXT NOT NULL UNIQUE,
  ${json('columns')},
  ${stamps}
) STRICT;

CREATE TABLE saved_search (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  ${json('query')},
  ${json('sort')},
  ${stamps}
) STRICT;

CREATE TABLE export_layout (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  ${json('columns')},
  ${stamps}
) STRICT;

CREATE TABLE history (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  by_user TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  action TEXT NOT NULL ${oneOf('action', 'created', 'changed', 'removed')},
  fields TEXT NOT NULL,
  before TEXT,
  after TEXT,
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX history_entity ON history (entity_id, entity, seq);

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
BEGIN SELECT RAISE (ABORT, 'the history is never changed'); END;
CREATE TRIGGER history_is_never_removed BEFORE DELETE ON history
BEGIN SELECT RAISE (ABORT, 'the history is never removed'); END;`
