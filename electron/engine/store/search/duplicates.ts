import type { Database } from '../sqlite.ts'
import { changeRows, selectTuples, selectValues } from '../statement.ts'

const sharing = selectTuples<readonly [own: number, other: number], [numbers: string]>(
  `SELECT own.number, other.number FROM search_duplicate_key AS own
   JOIN search_duplicate_key AS other USING (key)
   WHERE own.number IN (SELECT value FROM json_each(?)) AND other.number <> own.number`,
)

const marking = changeRows<[numbers: string]>(
  `UPDATE search_person SET duplicate = EXISTS (
     SELECT 1 FROM search_duplicate_key AS own
     JOIN search_duplicate_key AS other ON other.key = own.key AND other.number <> own.number
     JOIN search_person AS twin ON twin.number = other.number
     WHERE own.number = search_person.number
       AND NOT (own.key >= 'of ' AND own.key < 'of!'
         AND twin.born IS NOT NULL AND search_person.born IS NOT NULL
         AND substr(twin.born, 1, length(search_person.born))
           <> substr(search_person.born, 1, length(twin.born)))
   )
   WHERE number IN (SELECT value FROM json_each(?))`,
)

const marked = selectValues<number>('SELECT number FROM search_person WHERE duplicate = 1')

/** Numbers of people who share a duplicate key with one of a batch (a JSON list), and of those of it. */
export function sharingKeys(sqlite: Database, batch: string): number[] {
  return [...new Set(sharing.all(sqlite, batch).flat())]
}

/**
 * Notes for each of these people whether somebody shares a key with them. A shared name and
 * nationality ("of ...") counts only where no two birth dates speak against it, as in `sharedKeys`
 * of shared/search/duplicate-keys.ts: the figures that both are known to have (`born`) differ.
 */
export function markDuplicates(sqlite: Database, numbers: readonly number[]): void {
  if (numbers.length > 0) marking.run(sqlite, JSON.stringify(numbers))
}

/** Numbers of everybody who may be on the roster twice. */
export function possibleDuplicates(sqlite: Database): ReadonlySet<number> {
  return new Set(marked.all(sqlite))
}
