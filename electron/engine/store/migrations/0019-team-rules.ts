import type { Database } from '../sqlite.ts'

/**
 * What a request asks of every position, a limit of one nationality in per cent, the parts of the posts
 * that people with something in common hold, what posts cover, and the office's own positions.
 */
export function teamRules(db: Database): void {
  db.exec(`
ALTER TABLE request ADD COLUMN max_percent_per_nationality REAL
  CHECK (max_percent_per_nationality > 0 AND max_percent_per_nationality <= 100);
ALTER TABLE position ADD COLUMN responsibilities TEXT;

CREATE TABLE request_requirement (
  id TEXT PRIMARY KEY NOT NULL,
  request TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  strength TEXT NOT NULL CHECK (strength IN ('must', 'wish')),
  kind TEXT NOT NULL,
  group_name TEXT,
  weight REAL NOT NULL,
  parameters TEXT NOT NULL CHECK (json_valid(parameters))
) STRICT;
CREATE INDEX request_requirement_request ON request_requirement (request);

CREATE TABLE position_share (
  id TEXT PRIMARY KEY NOT NULL,
  position TEXT NOT NULL REFERENCES position (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  people INTEGER CHECK (people > 0),
  percent REAL CHECK (percent > 0 AND percent <= 100),
  asked TEXT NOT NULL CHECK (json_valid(asked)),
  CHECK ((people IS NULL) <> (percent IS NULL))
) STRICT;
CREATE INDEX position_share_position ON position_share (position);

CREATE TABLE position_phase (
  position TEXT NOT NULL REFERENCES position (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  phase TEXT NOT NULL,
  PRIMARY KEY (position, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE position_template (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  kind TEXT,
  category TEXT NOT NULL,
  requirements TEXT NOT NULL CHECK (json_valid(requirements)),
  shares TEXT NOT NULL CHECK (json_valid(shares)),
  responsibilities TEXT,
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)
) STRICT;
`)
}
