import type { Id } from '../../domain/common.ts'
import { compactWhenSparse, growRows, moveRow, reserve } from './ragged.ts'
import type { Commitment, MatchPerson } from './records.ts'
import { type RosterColumns, emptyColumns, raggedNames, scalarNames } from './roster-columns.ts'
import { writeCommitments, writePerson } from './write-person.ts'

const makeRoom = (columns: RosterColumns, rows: number): void => {
  const capacity = columns.categories.length
  if (rows <= capacity) return
  const next = Math.max(rows, Math.ceil(capacity * 1.6))
  for (const name of scalarNames) {
    const grown = new Int32Array(next)
    grown.set(columns[name])
    columns[name] = grown
  }
  for (const name of raggedNames) growRows(columns[name], next)
}

/**
 * Puts a person into the columns, new or in place of what stood there, with all of their
 * commitments. Row numbers of others stay.
 */
export function replacePerson(
  columns: RosterColumns,
  person: MatchPerson,
  commitments: readonly Commitment[],
): void {
  const known = columns.rowOf.get(person.id)
  const row = known ?? columns.size
  if (known === undefined) {
    makeRoom(columns, row + 1)
    columns.size = row + 1
  }
  writePerson(columns, row, person, commitments)
  writeCommitments(columns, row, commitments)
  columns.version += 1
  if (known !== undefined) compact(columns)
}

/** Takes a person out; the last row moves into the place. Nothing happens for an unknown id. */
export function removePerson(columns: RosterColumns, id: Id): void {
  const row = columns.rowOf.get(id)
  if (row === undefined) return
  const last = columns.size - 1
  for (const name of raggedNames) {
    const ragged = columns[name]
    reserve(ragged, row, 0)
    if (row !== last) moveRow(ragged, last, row)
    ragged.count[last] = 0
  }
  for (const name of scalarNames) columns[name][row] = columns[name][last] ?? 0
  const moved = columns.ids[last] ?? id
  columns.ids[row] = moved
  columns.ids.length = last
  columns.rowOf.set(moved, row)
  columns.rowOf.delete(id)
  columns.size = last
  columns.version += 1
  compact(columns)
}

const compact = (columns: RosterColumns): void => {
  for (const name of raggedNames) compactWhenSparse(columns[name], columns.size)
}

/** Columns of many people at once; commitments of people who are not among them are left out. */
export function buildColumns(
  people: Iterable<MatchPerson>,
  commitments: Iterable<Commitment> = [],
): RosterColumns {
  const columns = emptyColumns()
  const byPerson = Map.groupBy(commitments, (each) => each.person)
  for (const person of people) replacePerson(columns, person, byPerson.get(person.id) ?? [])
  return columns
}
