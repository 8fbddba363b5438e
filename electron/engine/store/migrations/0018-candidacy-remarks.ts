import type { Database } from '../sqlite.ts'

/** What the office says of somebody as a candidate for one position; it goes with the candidacy. */
export function candidacyRemarks(db: Database): void {
  db.exec('ALTER TABLE candidacy ADD COLUMN remark TEXT')
}
