import type { Database } from '../sqlite.ts'

/**
 * What lists are ordered by and stands with the person is read from an index of that alone, in its order:
 * the rows themselves are ten times as much to decrypt, each time after a change.
 */
export function orderIndexes(db: Database): void {
  for (const column of columns)
    db.exec(`CREATE INDEX person_order_${column} ON person (${column}) WHERE ${column} IS NOT NULL`)
}

// Until when a record is kept has one already.
const columns = [
  ...(['native_name', 'second_native_name', 'email', 'phone'] as const),
  ...(['organization', 'occupation', 'consent_on'] as const),
]
