import type { Database } from '../sqlite.ts'

/** Lists are ordered by former names too, from an index of them alone. */
export function formerNameOrder(db: Database): void {
  db.exec(
    'CREATE INDEX person_order_former_name ON person (former_name) WHERE former_name IS NOT NULL',
  )
}
