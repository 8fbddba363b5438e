import type { Database } from '../sqlite.ts'

/**
 * Whoever is only confirmed, or has another day of consent, has no words that the search would find them by
 * anew: the full text is written again where it says something else, which is most of what a change costs.
 * What lists are ordered by follows by itself.
 */
export function indexWhatChanged(db: Database): void {
  db.exec(`
DROP TRIGGER search_person_update;
CREATE TRIGGER search_person_update AFTER UPDATE ON person WHEN ${differs} BEGIN
  INSERT INTO search_stale SELECT new.number
  WHERE NOT EXISTS (SELECT 1 FROM search_stale WHERE number = new.number);
END;
CREATE TRIGGER search_person_stamps AFTER UPDATE ON person BEGIN
  UPDATE search_person SET confirmed_on = new.confirmed_on, updated = new.updated
  WHERE number = new.number;
END;
`)
}

const differs = [
  ...(['family_name', 'given_name', 'native_name', 'second_native_name'] as const),
  ...(['organization', 'occupation', 'notes', 'email', 'phone', 'passport_number'] as const),
]
  .map((column) => `old.${column} IS NOT new.${column}`)
  .join(' OR ')
