import type { Database } from '../sqlite.ts'

/**
 * How far a date is known stands beside it. Lists that gave the year of a mission were read as its
 * first and last day, or as its first day and that of the import while the year still ran: such a
 * mission of a person whom a list brought or changed is known by its years. Every other date counts
 * as known to the day, as it did.
 */
export function precision(db: Database): void {
  db.exec(`
ALTER TABLE person ADD COLUMN ${known('birth_date_precision')};
ALTER TABLE experience ADD COLUMN ${known('from_precision')};
ALTER TABLE experience ADD COLUMN ${known('to_precision')};

UPDATE experience SET from_precision = 'year', to_precision = 'year'
WHERE from_date LIKE '____-01-01'
  AND person IN (
    SELECT id FROM person WHERE import_batch IS NOT NULL OR provenance_file IS NOT NULL
    UNION SELECT person FROM import_row WHERE outcome IN ('added', 'updated')
  )
  AND (
    to_date LIKE '____-12-31'
    OR to_date IN (
      SELECT substr(import_batch.created, 1, 10) FROM import_batch
      JOIN import_row ON import_row.batch = import_batch.id
      WHERE import_row.person = experience.person
        AND import_row.outcome IN ('added', 'updated')
    )
  );
`)
}

function known(column: string): string {
  return `${column} TEXT NOT NULL DEFAULT 'day' CHECK (${column} IN ('day', 'month', 'year'))`
}
