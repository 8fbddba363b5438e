import type { Database } from '../sqlite.ts'

/**
 * What a provider makes an offer hang on, the other names that a provider goes by, and documents that belong
 * to a provider: the column that says whose a document is takes the place of the one that knew only three
 * kinds of owners.
 */
export function providerRecords(db: Database): void {
  db.exec(`
ALTER TABLE offer ADD COLUMN conditions TEXT;
ALTER TABLE provider ADD COLUMN other_names TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(other_names));
ALTER TABLE document ADD COLUMN owner_of TEXT NOT NULL DEFAULT 'request'
  CHECK (owner_of IN ('request', 'person', 'deployment', 'provider'));
UPDATE document SET owner_of = owner_kind;
ALTER TABLE document DROP COLUMN owner_kind;
ALTER TABLE document RENAME COLUMN owner_of TO owner_kind;
`)
}
