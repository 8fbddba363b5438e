import type { Database } from '../sqlite.ts'

/**
 * The search index (SQLite only: FTS5). Rows are numbered like `person.number`.
 *
 * The text of a person needs code to be folded into words, so triggers only note whose index is
 * stale; `refreshSearch` (store/search/refresh.ts) reads those people again before the change is
 * committed. The note is a table: whatever way a row is written, nobody is forgotten.
 *
 * Countries, languages, skills and providers stand in the index as codes (`facts`), so that renaming
 * one of them touches no person; the query's words are looked up in their names.
 */
export function search(db: Database): void {
  db.exec(`
CREATE TABLE search_stale (number INTEGER PRIMARY KEY) STRICT;

CREATE TABLE search_person (
  number INTEGER PRIMARY KEY,
  name_key TEXT NOT NULL,
  nationality TEXT,
  confirmed_on TEXT,
  updated TEXT NOT NULL,
  born TEXT,
  duplicate INTEGER NOT NULL DEFAULT 0 CHECK (duplicate IN (0, 1))
) STRICT;
CREATE INDEX search_person_duplicate ON search_person (number) WHERE duplicate = 1;
CREATE INDEX search_person_name ON search_person (name_key, number);

CREATE TABLE search_duplicate_key (
  key TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (key, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX search_duplicate_key_number ON search_duplicate_key (number);

CREATE VIRTUAL TABLE search_word USING fts5 (
  name, sound, organization, facts, notes,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE VIRTUAL TABLE search_trigram USING fts5 (
  name,
  content = '', contentless_delete = 1,
  tokenize = 'trigram', detail = 'none'
);
CREATE VIRTUAL TABLE search_trigram_count USING fts5vocab (search_trigram, row);

CREATE TRIGGER search_person_insert AFTER INSERT ON person BEGIN ${stale('new.number')} END;
CREATE TRIGGER search_person_update AFTER UPDATE ON person BEGIN ${stale('new.number')} END;
CREATE TRIGGER search_person_delete AFTER DELETE ON person BEGIN ${stale('old.number')} END;
${listsOfPeople.map(triggersOf).join('\n')}

INSERT INTO search_stale SELECT number FROM person;
`)
}

const listsOfPeople = ['person_nationality', 'person_language', 'person_skill', 'offer']

// Not INSERT OR IGNORE: the conflict clause of the statement that fires a trigger would win over it.
function stale(number: string): string {
  return `INSERT INTO search_stale SELECT ${number}
  WHERE NOT EXISTS (SELECT 1 FROM search_stale WHERE number = ${number});`
}

function staleOwner(person: string): string {
  return `INSERT INTO search_stale SELECT number FROM person
  WHERE id = ${person} AND number NOT IN (SELECT number FROM search_stale);`
}

function triggersOf(table: string): string {
  return `CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table}
BEGIN ${staleOwner('new.person')} END;
CREATE TRIGGER search_${table}_update AFTER UPDATE ON ${table}
BEGIN ${staleOwner('old.person')} ${staleOwner('new.person')} END;
CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table}
BEGIN ${staleOwner('old.person')} END;`
}
