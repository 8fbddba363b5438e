import { createHash } from 'node:crypto'
import type { Database } from '../sqlite.ts'

const stamps = `created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)`

/**
 * A request asks for several kinds of assistance, names who takes part in it and the one it continues, and
 * keeps assessments of needs. Documents belong to a request, a deployment or a person, each in pieces, so
 * that none is held whole in memory twice; those kept before are documents of their person. Assessments and
 * documents name others by ids that bind nothing: they outlive them, and come without them from elsewhere.
 */
export function requestRecords(db: Database): void {
  db.exec(`
CREATE TABLE request_assistance (
  request TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (request, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO request_assistance SELECT id, 0, assistance FROM request;
ALTER TABLE request DROP COLUMN assistance;
ALTER TABLE request ADD COLUMN officer TEXT;
ALTER TABLE request ADD COLUMN continues TEXT;

CREATE TABLE request_party (
  request TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('lead', 'partner', 'counterpart')),
  name TEXT NOT NULL,
  reference TEXT,
  contact TEXT,
  PRIMARY KEY (request, ordinal)
) STRICT, WITHOUT ROWID;

ALTER TABLE precondition ADD COLUMN document TEXT;
ALTER TABLE request_event ADD COLUMN preconditions TEXT CHECK (json_valid(preconditions));

CREATE TABLE assessment (
  id TEXT PRIMARY KEY NOT NULL,
  request TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
  ${date('from_date')},
  ${date('to_date')},
  findings TEXT,
  recommendation TEXT,
  programme TEXT,
  ${stamps}
) STRICT;
CREATE INDEX assessment_request ON assessment (request);

CREATE TABLE assessment_member (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  role TEXT,
  PRIMARY KEY (assessment, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE assessment_post (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL UNIQUE,
  kind TEXT,
  title TEXT NOT NULL,
  posts INTEGER NOT NULL CHECK (posts BETWEEN 1 AND 2000),
  ${date('from_date')},
  ${date('to_date')},
  position TEXT,
  PRIMARY KEY (assessment, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE document_now (
  id TEXT PRIMARY KEY NOT NULL,
  owner_kind TEXT NOT NULL CHECK (owner_kind IN ('request', 'person', 'deployment')),
  owner TEXT NOT NULL,
  person TEXT,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  language TEXT,
  ${date('dated_on')},
  note TEXT,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  digest TEXT NOT NULL,
  replaces TEXT,
  added_by TEXT NOT NULL,
  removed_at TEXT,
  ${stamps}
) STRICT;
CREATE TABLE document_chunk (
  document TEXT NOT NULL REFERENCES document_now (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT;
`)
  moveDocuments(db)
  db.exec(`
DROP TABLE document;
ALTER TABLE document_now RENAME TO document;
CREATE INDEX document_owner ON document (owner);
CREATE INDEX document_person ON document (person) WHERE person IS NOT NULL;

CREATE TABLE exchange_now (
  id TEXT PRIMARY KEY NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
  kind TEXT NOT NULL CHECK (kind IN ('list', 'package', 'share', 'document')),
  file TEXT NOT NULL,
  counterpart TEXT,
  purpose TEXT,
  contents TEXT NOT NULL CHECK (json_valid(contents)),
  restricted INTEGER NOT NULL CHECK (restricted IN (0, 1)),
  origin TEXT,
  by_user TEXT NOT NULL,
  taken_back_at TEXT,
  ${stamps}
) STRICT;
INSERT INTO exchange_now SELECT id, direction, kind, file, counterpart, purpose, contents, restricted,
  origin, by_user, taken_back_at, created, updated, version FROM exchange;
CREATE TABLE exchange_item_now (
  exchange TEXT NOT NULL REFERENCES exchange_now (id) ON DELETE CASCADE,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  declined TEXT CHECK (json_valid(declined)),
  PRIMARY KEY (exchange, entity, entity_id)
) STRICT, WITHOUT ROWID;
INSERT INTO exchange_item_now SELECT exchange, entity, entity_id, seq, declined FROM exchange_item;
DROP TABLE exchange_item;
DROP TABLE exchange;
ALTER TABLE exchange_now RENAME TO exchange;
ALTER TABLE exchange_item_now RENAME TO exchange_item;
CREATE INDEX exchange_item_entity ON exchange_item (entity_id, entity, seq);
`)
}

/** Bytes of a piece of a document. */
const CHUNK = 256 * 1024

interface OldDocument {
  readonly id: string
  readonly content: Buffer
}

function moveDocuments(db: Database): void {
  const old = db.prepare<[], { id: string }>('SELECT id FROM document').all()
  const read = db.prepare<[string], OldDocument>('SELECT id, content FROM document WHERE id = ?')
  const move = db.prepare(`INSERT INTO document_now
    SELECT id, 'person', person, person, 'other', name, NULL, NULL, NULL, media_type, size, ?, NULL, '',
      NULL, created, updated, version
    FROM document WHERE id = ?`)
  const piece = db.prepare('INSERT INTO document_chunk VALUES (?, ?, ?)')
  for (const { id } of old) {
    const content = read.get(id)?.content ?? Buffer.alloc(0)
    move.run(createHash('sha256').update(content).digest('hex'), id)
    for (let from = 0; from < content.length; from += CHUNK)
      piece.run(id, from / CHUNK, content.subarray(from, from + CHUNK))
  }
}

function date(name: string): string {
  return `${name} TEXT CHECK (${name} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`
}
