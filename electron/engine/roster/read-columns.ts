import type { Database } from '#electron/engine/store/sqlite.ts'
import type { Id } from '#shared/domain/common.ts'
import { type MatchPerson, type RosterColumns, buildColumns } from '#shared/matching/index.ts'
import { readCommitmentsOf } from './read-commitments.ts'
import { readPeopleListed } from './read-people.ts'

/** Columns of a few people alone with some of their lists; whoever is gone is left out. */
export function readColumnsOf(
  sqlite: Database,
  ids: readonly Id[],
  fields: ReadonlySet<keyof MatchPerson>,
): RosterColumns {
  return buildColumns(
    readPeopleListed(sqlite, ids, fields),
    ids.flatMap((id) => readCommitmentsOf(sqlite, id)),
  )
}
