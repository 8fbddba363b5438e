import type { Database } from '../sqlite.ts'

/**
 * The office's own words of letters, the letters that were written, what providers were asked for and
 * offered, and restricted notes on candidates. Lists of people are JSON of ids that bind nothing: what was
 * written outlives a candidacy.
 */
export function letters(db: Database): void {
  const stamps = `created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)`
  db.exec(`
CREATE TABLE letter_template (
  id TEXT PRIMARY KEY NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  ${stamps}
) STRICT;
CREATE TABLE letter (
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  language TEXT NOT NULL,
  request TEXT,
  position TEXT,
  provider TEXT,
  people TEXT NOT NULL CHECK (json_valid(people)),
  way TEXT NOT NULL CHECK (way IN ('mail', 'file', 'copy')),
  by_user TEXT NOT NULL,
  ${stamps}
) STRICT;
CREATE INDEX letter_request ON letter (request);
CREATE TABLE provider_ask (
  id TEXT PRIMARY KEY NOT NULL,
  request TEXT NOT NULL,
  position TEXT NOT NULL,
  provider TEXT NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('asked', 'offered')),
  asked_on TEXT NOT NULL,
  due_on TEXT,
  posts INTEGER CHECK (posts > 0),
  people TEXT NOT NULL CHECK (json_valid(people)),
  reminders TEXT NOT NULL CHECK (json_valid(reminders)),
  reference TEXT,
  note TEXT,
  closed_on TEXT,
  ${stamps}
) STRICT;
CREATE INDEX provider_ask_request ON provider_ask (request);
CREATE INDEX provider_ask_provider ON provider_ask (provider);
CREATE TABLE candidate_note (
  id TEXT PRIMARY KEY NOT NULL,
  candidacy TEXT NOT NULL REFERENCES candidacy (id) ON DELETE CASCADE,
  person TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('interview', 'assessment')),
  written_on TEXT NOT NULL,
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  ${stamps}
) STRICT;
CREATE INDEX candidate_note_candidacy ON candidate_note (candidacy);
`)
}
