import type { Database } from '../sqlite.ts'

/**
 * The days confirmed and changed, and the first nationality, are ordered by often: each comes from an index of
 * its own. The days are read where they are stated: the index of the search, which every change of somebody
 * had to write, keeps them no more; and a change of none of its words is not asked about them.
 */
export function ordersOfDays(db: Database): void {
  const words = [
    ...['family_name', 'given_name', 'native_name', 'second_native_name', 'organization'],
    ...['occupation', 'email', 'phone', 'passport_number'],
  ]
  db.exec(`
    CREATE INDEX person_order_confirmed_on ON person (confirmed_on) WHERE confirmed_on IS NOT NULL;
    CREATE INDEX search_person_nationality ON search_person (nationality)
      WHERE nationality IS NOT NULL;
    DROP INDEX person_updated;
    CREATE INDEX person_updated ON person (updated, retain_until);
    DROP TRIGGER search_person_stamps;
    ALTER TABLE search_person DROP COLUMN confirmed_on;
    ALTER TABLE search_person DROP COLUMN updated;
    DROP TRIGGER search_person_update;
    CREATE TRIGGER search_person_update AFTER UPDATE OF ${words.join(', ')} ON person
    WHEN ${words.map((word) => `old.${word} IS NOT new.${word}`).join(' OR ')} BEGIN
      INSERT INTO search_stale SELECT new.number
      WHERE NOT EXISTS (SELECT 1 FROM search_stale WHERE number = new.number);
    END`)
}
