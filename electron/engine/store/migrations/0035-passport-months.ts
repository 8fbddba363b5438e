import type { Database } from '../sqlite.ts'

/** How long a passport is to be valid beyond a mission, which the office may change; six months held before. */
export function passportMonths(db: Database): void {
  db.exec(
    'ALTER TABLE measures ADD COLUMN passport_months INTEGER NOT NULL DEFAULT 6 CHECK (passport_months >= 0)',
  )
}
