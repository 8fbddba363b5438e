import { between, date, flag, inOrder, listOf, oneOf, stamps } from './column-sql.ts'

const category = (name: string): string =>
  oneOf(name, 'expert', 'longTermObserver', 'shortTermObserver')

export const rosterSql = [
  `CREATE TABLE provider (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  short_name TEXT,
  kind TEXT NOT NULL ${oneOf('kind', 'state', 'regionalBody', 'ngo')},
  country TEXT,
  contact_name TEXT,
  contact_email TEXT,
  contact_phone TEXT,
  notes TEXT,
  ${stamps}
) STRICT;`,

  `CREATE TABLE skill (
  id TEXT PRIMARY KEY NOT NULL,
  parent TEXT REFERENCES skill (id),
  name TEXT NOT NULL,
  ${flag('seeded')},
  ${flag('retired')},
  ${stamps}
) STRICT;
CREATE INDEX skill_parent ON skill (parent);`,
  listOf('skill_phase', 'skill', ['phase TEXT NOT NULL']),

  // The number is an alias of SQLite's row id, which a vacuum would otherwise be free to change.
  `CREATE TABLE person (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  family_name TEXT NOT NULL,
  given_name TEXT,
  native_name TEXT,
  passport_name TEXT,
  title TEXT,
  sex TEXT ${oneOf('sex', 'female', 'male', 'other')},
  ${date('birth_date')},
  residence TEXT,
  email TEXT,
  phone TEXT,
  address TEXT,
  occupation TEXT,
  organization TEXT,
  emergency_contact TEXT,
  passport_number TEXT,
  passport_issuer TEXT,
  ${date('passport_expires_on')},
  ${date('confirmed_on')},
  ${date('consent_on')},
  ${date('retain_until')},
  notes TEXT,
  provenance_file TEXT,
  provenance_row INTEGER CHECK (provenance_row > 0),
  import_batch TEXT REFERENCES import_batch (id) ON DELETE SET NULL,
  ${stamps}
) STRICT;
CREATE INDEX person_import_batch ON person (import_batch) WHERE import_batch IS NOT NULL;
CREATE INDEX person_name ON person (family_name, given_name);`,
  listOf('person_nationality', 'person', ['country TEXT NOT NULL']),
  listOf('person_category', 'person', [`category TEXT NOT NULL ${category('category')}`]),
  listOf('person_language', 'person', [
    'language TEXT NOT NULL',
    between('spoken', 1, 6),
    between('read', 1, 6),
    between('written', 1, 6),
    `scale TEXT ${oneOf('scale', 'cefr', 'un', 'euEom', 'ilr', 'label')}`,
    'received TEXT',
    flag('converted'),
  ]),
  listOf('person_skill', 'person', [
    'skill TEXT NOT NULL REFERENCES skill (id)',
    between('level', 1, 4),
    between('years', 0, 60),
    'verified_by TEXT',
    date('verified_on'),
  ]),
  'CREATE INDEX person_skill_skill ON person_skill (skill);',
  listOf('person_qualification', 'person', ['position_kind TEXT NOT NULL']),
  listOf('experience', 'person', [
    'country TEXT',
    'mission TEXT',
    'function TEXT',
    'body TEXT',
    `kind TEXT NOT NULL ${oneOf('kind', 'advisory', 'observation', 'other')}`,
    `category TEXT ${category('category')}`,
    date('from_date'),
    date('to_date'),
  ]),
  listOf('availability', 'person', [
    date('from_date'),
    date('to_date'),
    `state TEXT NOT NULL ${oneOf('state', 'available', 'tentative', 'unavailable')}`,
    between('notice_days', 0, 365),
    date('stated_on'),
    'source TEXT',
    inOrder,
  ]),
  listOf('clearance', 'person', ['name TEXT NOT NULL', date('obtained_on'), date('expires_on')]),

  `CREATE TABLE offer (
  id TEXT PRIMARY KEY NOT NULL,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  provider TEXT NOT NULL REFERENCES provider (id),
  ${date('offered_on')},
  ${date('valid_until')},
  ${date('withdrawn_on')}
) STRICT;
CREATE INDEX offer_person ON offer (person);
CREATE INDEX offer_provider ON offer (provider);`,
  listOf('offer_category', 'offer', [`category TEXT NOT NULL ${category('category')}`]),

  `CREATE TABLE document (
  id TEXT PRIMARY KEY NOT NULL,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  content BLOB NOT NULL,
  ${stamps}
) STRICT;
CREATE INDEX document_person ON document (person);`,
].join('\n')
