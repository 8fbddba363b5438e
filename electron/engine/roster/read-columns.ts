import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Id } from '#shared/domain/common.ts'
import { type RosterColumns, buildColumns } from '#shared/matching/index.ts'
import { readCommitmentsOf } from './read-commitments.ts'
import { readPerson } from './read-people.ts'

/** Columns of a few people alone; whoever is gone is left out. */
export const readColumnsOf = (sqlite: Database, ids: readonly Id[]): RosterColumns =>
  buildColumns(
    ids.flatMap((id) => readPerson(sqlite, id) ?? []),
    ids.flatMap((id) => readCommitmentsOf(sqlite, id)),
  )
