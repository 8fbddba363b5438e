import type { Database } from '../sqlite.ts'

/** Family names of before, by which people are searched for: their words are written anew when they change. */
export function formerNames(db: Database): void {
  db.exec(`
ALTER TABLE person ADD COLUMN former_name TEXT;
CREATE TRIGGER search_person_former AFTER UPDATE OF former_name ON person
WHEN old.former_name IS NOT new.former_name BEGIN
  INSERT INTO search_stale SELECT new.number
  WHERE NOT EXISTS (SELECT 1 FROM search_stale WHERE number = new.number);
END;
`)
}
