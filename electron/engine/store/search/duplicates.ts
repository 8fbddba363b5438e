import type { Database } from 'better-sqlite3-multiple-ciphers'
import { prepared } from '../prepared.ts'

/** Numbers of people who share a duplicate key with one of a batch (a JSON list), and the batch. */
export const sharingKeys = (sqlite: Database, batch: string): number[] =>
  prepared(
    sqlite,
    `SELECT DISTINCT other.number FROM search_duplicate_key AS own
     JOIN search_duplicate_key AS other USING (key)
     WHERE own.number IN (SELECT value FROM json_each(?))`,
  )
    .pluck()
    .all(batch) as number[]

/**
 * Notes for each of these people whether somebody shares a key with them. A shared name and
 * nationality ("of ...") counts only where no two birth dates speak against it, as in `sharedKeys`
 * of shared/search/duplicate-keys.ts.
 */
export function markDuplicates(sqlite: Database, numbers: readonly number[]): void {
  prepared(
    sqlite,
    `UPDATE search_person SET duplicate = EXISTS (
       SELECT 1 FROM search_duplicate_key AS own
       JOIN search_duplicate_key AS other ON other.key = own.key AND other.number <> own.number
       JOIN search_person AS twin ON twin.number = other.number
       WHERE own.number = search_person.number
         AND NOT (own.key >= 'of ' AND own.key < 'of!' AND twin.born <> search_person.born
           AND twin.born IS NOT NULL AND search_person.born IS NOT NULL)
     )
     WHERE number IN (SELECT value FROM json_each(?))`,
  ).run(JSON.stringify(numbers))
}

/** Numbers of everybody who may be on the roster twice. */
export const possibleDuplicates = (sqlite: Database): ReadonlySet<number> =>
  new Set(
    prepared(sqlite, 'SELECT number FROM search_person WHERE duplicate = 1')
      .pluck()
      .all() as number[],
  )
