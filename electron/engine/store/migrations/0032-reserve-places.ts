import type { Database } from '../sqlite.ts'

/** Reserves have an order of their own; those from before it keep the one in which they were put on the list. */
export function reservePlaces(db: Database): void {
  db.exec(
    'ALTER TABLE candidacy ADD COLUMN reserve_place INTEGER CHECK (reserve_place IS NULL OR reserve_place > 0)',
  )
}
