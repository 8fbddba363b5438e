import type { Database } from '../sqlite.ts'

/**
 * Experience may say that its kind is not known. Lists in which nothing told the kind of a mission had
 * it read as other work, which never counts as electoral: of people whom a list brought and whose
 * experience nobody has touched since, such a mission (one that names a country or a date) is one whose
 * kind is not known. Everything else stays as somebody stated it.
 */
export function unknownKind(db: Database): void {
  db.exec(`
CREATE TABLE experience_of_kind (
  id TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  country TEXT,
  mission TEXT,
  function TEXT,
  body TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('advisory', 'observation', 'other', 'unknown')),
  category TEXT CHECK (category IN ('expert', 'longTermObserver', 'shortTermObserver')),
  ${date('from_date')},
  ${precision('from_precision')},
  ${date('to_date')},
  ${precision('to_precision')},
  PRIMARY KEY (person, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO experience_of_kind SELECT
  id, person, ordinal, country, mission, function, body, kind, category,
  from_date, from_precision, to_date, to_precision
FROM experience;
DROP TABLE experience;
ALTER TABLE experience_of_kind RENAME TO experience;

UPDATE experience SET kind = 'unknown'
WHERE kind = 'other'
  AND (country IS NOT NULL OR from_date IS NOT NULL OR to_date IS NOT NULL)
  AND person IN (SELECT id FROM person WHERE import_batch IS NOT NULL)
  AND NOT EXISTS (
    SELECT 1 FROM history
    WHERE entity_id = experience.person AND entity = 'person' AND action = 'changed'
      AND EXISTS (SELECT 1 FROM json_each(history.fields) WHERE value = 'experience')
  );
`)
}

function date(name: string): string {
  return `${name} TEXT CHECK (${name} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`
}

function precision(name: string): string {
  return `${name} TEXT NOT NULL CHECK (${name} IN ('day', 'month', 'year'))`
}
