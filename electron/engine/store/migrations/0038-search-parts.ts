import type { Database } from '../sqlite.ts'

/**
 * What people are found by stands in three indexes: the words of their names and offices, what they have as
 * codes, and the words of their notes. A note given to thousands, or an offer of thousands, writes that
 * part of each anew and leaves their names alone, whose words cost most.
 *
 * Everybody is indexed again, once, before the roster is shown.
 */
export function searchParts(db: Database): void {
  db.exec(`
DROP TRIGGER search_person_insert;
DROP TRIGGER search_person_update;
DROP TRIGGER search_person_delete;
${listsOfPeople.map(dropTriggersOf).join('\n')}

DROP TABLE search_word;
CREATE VIRTUAL TABLE search_word USING fts5 (
  name, sound, organization,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE VIRTUAL TABLE search_fact USING fts5 (
  facts,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE search_note USING fts5 (
  notes,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TABLE search_stale_fact (number INTEGER PRIMARY KEY) STRICT;
CREATE TABLE search_stale_note (number INTEGER PRIMARY KEY) STRICT;

CREATE TRIGGER search_person_insert AFTER INSERT ON person BEGIN
  ${stale('search_stale', 'new.number')}
  ${stale('search_stale_fact', 'new.number')}
END;
CREATE TRIGGER search_person_delete AFTER DELETE ON person BEGIN
  ${stale('search_stale', 'old.number')}
  ${stale('search_stale_fact', 'old.number')}
END;
CREATE TRIGGER search_person_update AFTER UPDATE ON person WHEN ${wordsDiffer} BEGIN
  ${stale('search_stale', 'new.number')}
END;
CREATE TRIGGER search_note_insert AFTER INSERT ON person WHEN new.notes IS NOT NULL BEGIN
  ${stale('search_stale_note', 'new.number')}
END;
CREATE TRIGGER search_note_delete AFTER DELETE ON person WHEN old.notes IS NOT NULL BEGIN
  ${stale('search_stale_note', 'old.number')}
END;
CREATE TRIGGER search_note_update AFTER UPDATE OF notes ON person WHEN old.notes IS NOT new.notes BEGIN
  ${stale('search_stale_note', 'new.number')}
END;
${listsOfPeople.map(triggersOf).join('\n')}

DELETE FROM search_person;
INSERT INTO search_trigram (search_trigram) VALUES ('delete-all');
DELETE FROM search_stale;
INSERT INTO search_stale SELECT number FROM person;
INSERT INTO search_stale_fact SELECT number FROM person;
INSERT INTO search_stale_note SELECT number FROM person WHERE notes IS NOT NULL;
`)
}

const wordsDiffer = [
  ...(['family_name', 'given_name', 'native_name', 'second_native_name'] as const),
  ...(['organization', 'occupation', 'email', 'phone', 'passport_number'] as const),
]
  .map((column) => `old.${column} IS NOT new.${column}`)
  .join(' OR ')

interface ListOfPeople {
  readonly table: string
  /** The first nationality stands with the lines of the search, too. */
  readonly isInLine: boolean
}

const listsOfPeople: readonly ListOfPeople[] = [
  { table: 'person_nationality', isInLine: true },
  { table: 'person_language', isInLine: false },
  { table: 'person_skill', isInLine: false },
  { table: 'offer', isInLine: false },
]

// Not INSERT OR IGNORE: the conflict clause of the statement that fires a trigger would win over it.
function stale(table: string, number: string): string {
  return `INSERT INTO ${table} SELECT ${number}
  WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE number = ${number});`
}

function staleOwner(table: string, person: string): string {
  return `INSERT INTO ${table} SELECT number FROM person
  WHERE id = ${person} AND number NOT IN (SELECT number FROM ${table});`
}

function dropTriggersOf({ table }: ListOfPeople): string {
  return ['insert', 'update', 'delete']
    .map((what) => `DROP TRIGGER search_${table}_${what};`)
    .join('\n')
}

function triggersOf({ table, isInLine }: ListOfPeople): string {
  const parts = ['search_stale_fact', ...(isInLine ? ['search_stale'] : [])]
  const owner = (person: string): string =>
    parts.map((part) => staleOwner(part, person)).join('\n  ')
  return `CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table}
BEGIN ${owner('new.person')} END;
CREATE TRIGGER search_${table}_update AFTER UPDATE ON ${table}
BEGIN ${owner('old.person')} ${owner('new.person')} END;
CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table}
BEGIN ${owner('old.person')} END;`
}
