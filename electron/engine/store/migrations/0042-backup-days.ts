import type { Database } from '../sqlite.ts'

/** After how long a backup elsewhere is old, which the office may change; a week held before. */
export function backupDays(db: Database): void {
  db.exec(
    'ALTER TABLE measures ADD COLUMN backup_days INTEGER NOT NULL DEFAULT 7 CHECK (backup_days >= 1)',
  )
}
