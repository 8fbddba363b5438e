import type { Database } from '../sqlite.ts'

/**
 * Possible duplicates are pairs that are compared in memory: the keys by which whole names and
 * addresses were held against each other, and what was noted of them, are of no more use.
 */
export function noDuplicateKeys(db: Database): void {
  db.exec(`
DROP TABLE search_duplicate_key;
DROP INDEX search_person_duplicate;
ALTER TABLE search_person DROP COLUMN duplicate;
ALTER TABLE search_person DROP COLUMN born;
`)
}
