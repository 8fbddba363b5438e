import type { Database } from '../sqlite.ts'

/**
 * A mark that somebody is not to be proposed, with its reason, its author and its days; and which of the
 * searches that were kept the roster opens with.
 */
export function finding(db: Database): void {
  db.exec(`
ALTER TABLE person ADD COLUMN not_proposed_reason TEXT;
ALTER TABLE person ADD COLUMN not_proposed_by TEXT;
ALTER TABLE person ADD COLUMN not_proposed_on TEXT CHECK (not_proposed_on IS date(not_proposed_on));
ALTER TABLE person ADD COLUMN not_proposed_until TEXT
  CHECK (not_proposed_until IS date(not_proposed_until));
ALTER TABLE saved_search ADD COLUMN opens INTEGER NOT NULL DEFAULT 0 CHECK (opens IN (0, 1));
`)
}
