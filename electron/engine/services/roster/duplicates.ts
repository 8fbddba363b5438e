import type { Database } from 'better-sqlite3-multiple-ciphers'
import { prepared } from '../../store/prepared.ts'
import { perVersion } from './per-version.ts'

/**
 * Numbers of people who share a duplicate key with somebody. A shared name and nationality counts
 * only where one of the birth dates is missing: where both are there, the key with the birth date
 * decides (see shared/search/duplicate-keys.ts).
 */
export const possibleDuplicates = (sqlite: Database): ReadonlySet<number> =>
  perVersion(sqlite, 'duplicates', () => {
    const numbers = prepared(
      sqlite,
      `WITH shared AS (
         SELECT key, count(born) < count(*) AS unborn
         FROM search_duplicate_key JOIN search_person USING (number)
         GROUP BY key HAVING count(*) > 1
       )
       SELECT DISTINCT number FROM search_duplicate_key JOIN shared USING (key)
       WHERE key NOT LIKE 'of %' OR unborn`,
    )
      .pluck()
      .all() as number[]
    return new Set(numbers)
  })
