import type { Database } from '../sqlite.ts'

/**
 * Rows of a person's lists get ids that they keep: `id` is what a row is, the ordinal only where it
 * stands. Rows that are there get one each. They go on lying beside their person, in order, because
 * that is how they are read.
 *
 * Sets of codes (nationalities, categories, qualifications, categories of an offer) need none: each code
 * stands once.
 */
export function rowIds(db: Database): void {
  for (const table of tables) db.exec(rebuilt(table))
  for (const set of sets) db.exec(once(set))
  db.exec('CREATE INDEX person_skill_skill ON person_skill (skill)')
}

interface ListTable {
  readonly name: string
  /** Columns and checks as they stood, without the person and the ordinal. */
  readonly columns: readonly string[]
  /** True where the search index is made from it: a table takes its triggers with it. */
  readonly searched?: boolean
}

const date = (name: string): string =>
  `${name} TEXT CHECK (${name} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`
const level = (name: string, most: number): string =>
  `${name} INTEGER CHECK (${name} BETWEEN 1 AND ${most})`
const precision = (name: string): string =>
  `${name} TEXT NOT NULL CHECK (${name} IN ('day', 'month', 'year'))`

const tables: readonly ListTable[] = [
  {
    name: 'person_language',
    searched: true,
    columns: [
      'language TEXT NOT NULL',
      level('spoken', 6),
      level('read', 6),
      level('written', 6),
      "scale TEXT CHECK (scale IN ('cefr', 'un', 'euEom', 'ilr', 'label'))",
      'received TEXT',
      'converted INTEGER NOT NULL CHECK (converted IN (0, 1))',
    ],
  },
  {
    name: 'person_skill',
    searched: true,
    columns: [
      'skill TEXT NOT NULL REFERENCES skill (id)',
      level('level', 4),
      'years INTEGER CHECK (years BETWEEN 0 AND 60)',
      'verified_by TEXT',
      date('verified_on'),
    ],
  },
  {
    name: 'experience',
    columns: [
      'country TEXT',
      'mission TEXT',
      'function TEXT',
      'body TEXT',
      "kind TEXT NOT NULL CHECK (kind IN ('advisory', 'observation', 'other'))",
      "category TEXT CHECK (category IN ('expert', 'longTermObserver', 'shortTermObserver'))",
      date('from_date'),
      precision('from_precision'),
      date('to_date'),
      precision('to_precision'),
    ],
  },
  {
    name: 'availability',
    columns: [
      date('from_date'),
      date('to_date'),
      "state TEXT NOT NULL CHECK (state IN ('available', 'tentative', 'unavailable'))",
      'notice_days INTEGER CHECK (notice_days BETWEEN 0 AND 365)',
      date('stated_on'),
      'source TEXT',
      'CHECK (from_date <= to_date)',
    ],
  },
  { name: 'clearance', columns: ['name TEXT NOT NULL', date('obtained_on'), date('expires_on')] },
]

interface CodeTable {
  readonly table: string
  readonly owner: string
  readonly code: string
}

const sets: readonly CodeTable[] = [
  { table: 'person_nationality', owner: 'person', code: 'country' },
  { table: 'person_category', owner: 'person', code: 'category' },
  { table: 'person_qualification', owner: 'person', code: 'position_kind' },
  { table: 'offer_category', owner: 'offer', code: 'category' },
]

/** A UUID of version 4, another for every row. */
const newId = `lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
    || '-' || substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2)
    || '-' || hex(randomblob(6)))`

function rebuilt({ name, columns, searched = false }: ListTable): string {
  // A check of the whole row has no name.
  const names = columns
    .map((column) => /^[a-z_]+/.exec(column)?.[0])
    .filter((column) => column !== undefined)
    .join(', ')
  return `
CREATE TABLE ${name}_with_id (
  id TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  ${columns.join(',\n  ')},
  PRIMARY KEY (person, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO ${name}_with_id (id, person, ordinal, ${names})
  SELECT ${newId}, person, ordinal, ${names} FROM ${name};
DROP TABLE ${name};
ALTER TABLE ${name}_with_id RENAME TO ${name};
${searched ? searchTriggers(name) : ''}`
}

// As the search index was given them: whoever's row is written is read again before the commit.
function searchTriggers(table: string): string {
  return `CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table}
BEGIN ${stale('new.person')} END;
CREATE TRIGGER search_${table}_update AFTER UPDATE ON ${table}
BEGIN ${stale('old.person')} ${stale('new.person')} END;
CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table}
BEGIN ${stale('old.person')} END;`
}

function stale(person: string): string {
  return `INSERT INTO search_stale SELECT number FROM person
  WHERE id = ${person} AND number NOT IN (SELECT number FROM search_stale);`
}

/** Keeps the first of what stood twice. */
function once({ table, owner, code }: CodeTable): string {
  return `
DELETE FROM ${table} WHERE EXISTS (
  SELECT 1 FROM ${table} AS before WHERE before.${owner} = ${table}.${owner}
    AND before.${code} = ${table}.${code} AND before.ordinal < ${table}.ordinal
);
CREATE UNIQUE INDEX ${table}_once ON ${table} (${owner}, ${code});
`
}
