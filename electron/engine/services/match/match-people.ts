import type { Database } from '#electron/engine/store/sqlite.ts'
import { dayNumber } from '#shared/calendar/index.ts'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import type { RosterColumns } from '#shared/matching/index.ts'
import { selectRows } from '../../store/statement.ts'
import { NAME_OF_ROW, type NameOfRow, recordOfRow } from '../../roster/record-of-row.ts'
import { providersOf } from '../../roster/store-words.ts'

type MatchPerson = MatchRow['person']

const names = selectRows<NameOfRow, [ids: string]>(
  `SELECT ${NAME_OF_ROW} FROM person WHERE id IN (SELECT value FROM json_each(?))`,
)

/**
 * What a match shows of people, by id. Whoever is gone is left out. Names come from the store, all
 * else from the columns that the match ran on: 200 people's lists would be a thousand look-ups.
 */
export function matchPeople(
  sqlite: Database,
  columns: RosterColumns,
  rows: readonly number[],
  today: string,
): ReadonlyMap<Id, MatchPerson> {
  const ids = JSON.stringify(rows.map((row) => columns.ids[row]))
  const providers = providersOf(sqlite)
  const day = dayNumber(today)
  return new Map(
    names.all(sqlite, ids).flatMap((name): [Id, MatchPerson][] => {
      const row = columns.rowOf.get(name.id)
      return row === undefined
        ? []
        : [[name.id, { ...name, ...recordOfRow(columns, row, providers, day) }]]
    }),
  )
}
