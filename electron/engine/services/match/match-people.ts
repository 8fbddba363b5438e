import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { prepared } from '../../store/prepared.ts'
import { rosterRows } from '../roster/rows.ts'

/** What a match shows of people, by id. Whoever is gone is left out. */
export function matchPeople(
  sqlite: Database,
  ids: readonly Id[],
  today: string,
): ReadonlyMap<Id, MatchRow['person']> {
  const numbers = prepared(
    sqlite,
    'SELECT number FROM person WHERE id IN (SELECT value FROM json_each(?))',
  )
    .pluck()
    .all(JSON.stringify(ids)) as number[]
  return new Map(
    rosterRows(sqlite, numbers, today, () => false).map(({ strip: _, close: __, ...person }) => [
      person.id,
      person,
    ]),
  )
}
