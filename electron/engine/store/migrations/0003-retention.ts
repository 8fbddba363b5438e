import type { Database } from '../sqlite.ts'

/** Finds the few records whose time may be up without reading everybody's. */
export function retention(db: Database): void {
  db.exec(`
CREATE INDEX person_retain_until ON person (retain_until) WHERE retain_until IS NOT NULL;
CREATE INDEX person_updated ON person (updated) WHERE retain_until IS NULL;
`)
}
