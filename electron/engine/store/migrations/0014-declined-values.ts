import type { Database } from '../sqlite.ts'

/**
 * What somebody kept of their own when a record came in that said otherwise: digests of the values that
 * were not taken, by field, so that the same values are not asked about, or taken, the next time.
 */
export function declinedValues(db: Database): void {
  db.exec('ALTER TABLE exchange_item ADD COLUMN declined TEXT CHECK (json_valid(declined))')
}
