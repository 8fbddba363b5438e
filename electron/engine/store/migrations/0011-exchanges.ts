import type { Database } from '../sqlite.ts'

/**
 * Files that left the roster or came into it, apart from lists: who, when, what, to or from whom. Their
 * items name records by id without binding them: what was handed over is still known when a record is
 * gone. `seq` is the last row of history then, so that what stood can be told from what was changed since.
 */
export function exchanges(db: Database): void {
  db.exec(`
CREATE TABLE exchange (
  id TEXT PRIMARY KEY NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
  kind TEXT NOT NULL CHECK (kind IN ('list', 'package', 'share')),
  file TEXT NOT NULL,
  counterpart TEXT,
  purpose TEXT,
  contents TEXT NOT NULL CHECK (json_valid(contents)),
  restricted INTEGER NOT NULL CHECK (restricted IN (0, 1)),
  origin TEXT,
  by_user TEXT NOT NULL,
  taken_back_at TEXT,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)
) STRICT;

CREATE TABLE exchange_item (
  exchange TEXT NOT NULL REFERENCES exchange (id) ON DELETE CASCADE,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (exchange, entity, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_item_entity ON exchange_item (entity_id, entity, seq);
`)
}
