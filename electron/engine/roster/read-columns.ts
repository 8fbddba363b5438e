import type { Database } from '#electron/engine/store/sqlite.ts'
import { nextTurn } from '../next-turn.ts'
import type { Id } from '#shared/domain/common.ts'
import {
  type MatchPerson,
  type RosterColumns,
  buildColumns,
  emptyColumns,
  replacePerson,
} from '#shared/matching/index.ts'
import { readCommitmentsOf } from './read-commitments.ts'
import { readPeopleAfter, readPeopleListed } from './read-people.ts'

/**
 * Columns of a few people alone with some of their lists, and with what binds them where it is asked for;
 * whoever is gone is left out.
 */
export function readColumnsOf(
  sqlite: Database,
  ids: readonly Id[],
  fields: ReadonlySet<keyof MatchPerson>,
  withCommitments: boolean,
): RosterColumns {
  return buildColumns(
    readPeopleListed(sqlite, ids, fields),
    withCommitments ? ids.flatMap((id) => readCommitmentsOf(sqlite, id)) : [],
  )
}

/** People read in one go: about 10 ms. */
const CHUNK = 500

/** Columns of everybody with some of their lists and nothing of what binds them, read while others are let in. */
export async function readColumnsOfAll(
  sqlite: Database,
  fields: ReadonlySet<keyof MatchPerson>,
): Promise<RosterColumns> {
  const columns = emptyColumns()
  for (let people = readPeopleAfter(sqlite, '', CHUNK, fields); people.length > 0;) {
    for (const person of people) replacePerson(columns, person, [])
    await nextTurn()
    people = readPeopleAfter(sqlite, people.at(-1)?.id ?? '', CHUNK, fields)
  }
  return columns
}
