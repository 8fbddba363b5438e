import { createHash, randomBytes } from 'node:crypto'
import type { Database } from '../sqlite.ts'

/**
 * Change sets, and a history that can let go of what it says about one person.
 *
 * Every call that changes something is one change set; its rows of history belong to it. A row is
 * chained by a digest of what stood before and after, salted, so that both can be emptied while the
 * chain still verifies and nothing can be guessed from the digest.
 *
 * What was written before is chained anew: the rows are the same, the first one that did not fit is
 * kept in `history_break`. What one person changed in one instant was one call.
 */
export function changeSets(db: Database): void {
  db.exec(`
CREATE TABLE change_set (
  id TEXT PRIMARY KEY NOT NULL,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  at TEXT NOT NULL,
  by_user TEXT NOT NULL,
  what TEXT NOT NULL CHECK (json_valid(what)),
  undoes TEXT REFERENCES change_set (id),
  final INTEGER NOT NULL CHECK (final IN (0, 1))
) STRICT;
CREATE INDEX change_set_undoes ON change_set (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE history_break (
  seq INTEGER PRIMARY KEY,
  found_at TEXT NOT NULL
) STRICT;

ALTER TABLE history RENAME TO history_before;
DROP TRIGGER history_is_never_changed;
DROP TRIGGER history_is_never_removed;
DROP INDEX history_entity;

CREATE TABLE history (
  seq INTEGER PRIMARY KEY,
  change_set TEXT NOT NULL REFERENCES change_set (id) DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL,
  by_user TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  subject TEXT,
  action TEXT NOT NULL CHECK (action IN ('created', 'changed', 'removed')),
  fields TEXT NOT NULL,
  before TEXT,
  after TEXT,
  salt TEXT,
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  erased_at TEXT,
  CHECK (erased_at IS NOT NULL OR salt IS NOT NULL),
  CHECK (erased_at IS NULL OR (before IS NULL AND after IS NULL AND salt IS NULL))
) STRICT;

CREATE TABLE served_post (
  id TEXT PRIMARY KEY NOT NULL,
  position TEXT NOT NULL REFERENCES position (id),
  provider TEXT REFERENCES provider (id),
  sex TEXT CHECK (sex IN ('female', 'male', 'other')),
  from_date TEXT NOT NULL CHECK (from_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  to_date TEXT NOT NULL CHECK (to_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  status TEXT NOT NULL CHECK (status IN ('completed', 'curtailed')),
  CHECK (from_date <= to_date)
) STRICT;
CREATE INDEX served_post_position ON served_post (position);
CREATE INDEX served_post_provider ON served_post (provider);

CREATE TABLE erasure (
  subject TEXT PRIMARY KEY NOT NULL,
  at TEXT NOT NULL,
  by_user TEXT NOT NULL
) STRICT;

ALTER TABLE import_batch ADD COLUMN taken_back_at TEXT;

CREATE TABLE import_row_now (
  batch TEXT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  row INTEGER NOT NULL CHECK (row > 0),
  outcome TEXT NOT NULL CHECK (outcome IN ('added', 'updated', 'skipped', 'rejected')),
  person TEXT,
  problems TEXT NOT NULL CHECK (json_valid(problems)),
  cells TEXT CHECK (json_valid(cells)),
  PRIMARY KEY (batch, row)
) STRICT, WITHOUT ROWID;
INSERT INTO import_row_now SELECT batch, row, outcome, person, problems, cells FROM import_row;
DROP TABLE import_row;
ALTER TABLE import_row_now RENAME TO import_row;
CREATE INDEX import_row_person ON import_row (person) WHERE person IS NOT NULL;
`)
  chainAnew(db)
  db.exec(`
DROP TABLE history_before;
CREATE INDEX history_entity ON history (entity_id, entity, seq);
CREATE INDEX history_change_set ON history (change_set);
CREATE INDEX history_subject ON history (subject) WHERE subject IS NOT NULL;

CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
WHEN new.erased_at IS NULL
  OR new.seq <> old.seq OR new.change_set <> old.change_set OR new.at <> old.at
  OR new.by_user <> old.by_user OR new.entity <> old.entity OR new.entity_id <> old.entity_id
  OR new.subject IS NOT old.subject OR new.action <> old.action OR new.fields <> old.fields
  OR new.digest <> old.digest OR new.hash <> old.hash
BEGIN SELECT RAISE (ABORT, 'the history is never changed'); END;
CREATE TRIGGER history_is_never_removed BEFORE DELETE ON history
BEGIN SELECT RAISE (ABORT, 'the history is never removed'); END;
`)
}

interface RowBefore {
  readonly seq: number
  readonly at: string
  readonly by_user: string
  readonly entity: string
  readonly entity_id: string
  readonly action: string
  readonly fields: string
  readonly before: string | null
  readonly after: string | null
  readonly hash: string
}

/** Rows read at once: a history of millions is not held in memory. */
const CHUNK = 2000

/** Hash that the first row is chained to. */
const START = '0'.repeat(64)

function chainAnew(db: Database): void {
  const chunk = db.prepare<[after: number, limit: number], RowBefore>(
    'SELECT * FROM history_before WHERE seq > ? ORDER BY seq LIMIT ?',
  )
  const insertSet = db.prepare(
    'INSERT INTO change_set (id, number, at, by_user, what, undoes, final) VALUES (?, ?, ?, ?, ?, NULL, 1)',
  )
  const insertRow = db.prepare(
    `INSERT INTO history (seq, change_set, at, by_user, entity, entity_id, subject, action, fields,
       before, after, salt, digest, hash, erased_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)`,
  )
  const insertBreak = db.prepare('INSERT INTO history_break (seq, found_at) VALUES (?, ?)')
  const subjects = new Map<string, string>()
  let sets = 0
  let set = { id: '', at: '', by: '' }
  let before = START
  let now = START
  let seq = 0
  let broken: RowBefore | null = null
  for (let rows = chunk.all(seq, CHUNK); rows.length > 0; rows = chunk.all(seq, CHUNK)) {
    for (const row of rows) {
      if (broken === null && (row.seq !== seq + 1 || row.hash !== hashBefore(before, row)))
        broken = row
      before = row.hash
      seq = row.seq
      if (row.at !== set.at || row.by_user !== set.by) {
        set = { id: newId(), at: row.at, by: row.by_user }
        sets += 1
        insertSet.run(set.id, sets, set.at, set.by, EARLIER)
      }
      const subject = subjectOf(row, subjects)
      const salt = randomBytes(16).toString('hex')
      const digest = sha256(`${salt}\n${JSON.stringify([row.before, row.after])}`)
      now = sha256(
        `${now}\n${JSON.stringify([
          row.seq,
          set.id,
          row.at,
          row.by_user,
          row.entity,
          row.entity_id,
          subject,
          row.action,
          row.fields,
          digest,
        ])}`,
      )
      insertRow.run(
        row.seq,
        set.id,
        row.at,
        row.by_user,
        row.entity,
        row.entity_id,
        subject,
        row.action,
        row.fields,
        row.before,
        row.after,
        salt,
        digest,
        now,
      )
    }
  }
  if (broken !== null) insertBreak.run(broken.seq, broken.at)
}

/** What was done in words, for what was done before words were kept. */
const EARLIER = JSON.stringify({ key: 'changes.earlier', values: {} })

/** The person a row speaks of. */
function subjectOf(row: RowBefore, known: Map<string, string>): string | null {
  if (row.entity === 'person') return row.entity_id
  if (row.entity !== 'candidacy' && row.entity !== 'deployment') return null
  const key = `${row.entity} ${row.entity_id}`
  const state = JSON.parse(row.after ?? row.before ?? '{}') as { readonly person?: unknown }
  if (typeof state.person === 'string') known.set(key, state.person)
  return known.get(key) ?? null
}

function hashBefore(previous: string, row: RowBefore): string {
  const { seq, at, by_user, entity, entity_id, action, fields, before, after } = row
  return sha256(
    `${previous}\n${JSON.stringify([seq, at, by_user, entity, entity_id, action, fields, before, after])}`,
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A UUID, version 4: nothing sorts by it. */
function newId(): string {
  const bytes = randomBytes(16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}
