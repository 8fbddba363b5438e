import type { Database } from '../sqlite.ts'

/**
 * The day confirmed and the first nationality are ordered by often: each comes from an index of its own. The
 * day is read where it is stated, so that the index of the search keeps it no more.
 */
export function confirmedOrder(db: Database): void {
  db.exec(`
    CREATE INDEX person_order_confirmed_on ON person (confirmed_on) WHERE confirmed_on IS NOT NULL;
    CREATE INDEX search_person_nationality ON search_person (nationality)
      WHERE nationality IS NOT NULL;
    DROP TRIGGER search_person_stamps;
    ALTER TABLE search_person DROP COLUMN confirmed_on;
    CREATE TRIGGER search_person_stamps AFTER UPDATE ON person BEGIN
      UPDATE search_person SET updated = new.updated WHERE number = new.number;
    END`)
}
