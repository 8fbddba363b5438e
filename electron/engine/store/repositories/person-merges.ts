import type { Id } from '#shared/domain/common.ts'
import { personMerge, type PersonMerge, type ShownMerge } from '#shared/domain/person-merge.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { PersonMergeTable } from '../tables/roster-tables.ts'
import { insertRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
import { recordHistory } from './history.ts'

type MergeRow = Selectable<PersonMergeTable>

const byId = selectRows<MergeRow, [id: Id]>('SELECT * FROM person_merge WHERE id = ?')

const ofPerson = selectRows<MergeRow, [person: Id]>(
  'SELECT * FROM person_merge WHERE person = ? ORDER BY at DESC, id DESC',
)

const keptOf = selectValues<Id, [gone: Id]>('SELECT person FROM person_merge WHERE gone = ?')

const removal = changeRows<[id: Id]>('DELETE FROM person_merge WHERE id = ?')

export function findMerge({ sqlite }: Reading, id: Id): PersonMerge | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : mergeOf(row)
}

/** Merges into a person that stand, the newest first. */
export function listMerges({ sqlite }: Reading, person: Id): ShownMerge[] {
  return ofPerson.all(sqlite, person).map((row) => ({
    ...mergeOf(row),
    at: row.at,
    by: row.by_user,
  }))
}

/** The record that a person's id leads to by now: itself, unless it was merged into another. */
export function keptIdOf(call: Reading, person: Id): Id {
  const kept = keptOf.get(call.sqlite, person)
  return kept === undefined ? person : keptIdOf(call, kept)
}

/** Every id that leads to a person by merges, however many lie between; without the person's own. */
export function mergedInto(call: Reading, person: Id): Id[] {
  return listMerges(call, person).flatMap(({ gone }) => [gone, ...mergedInto(call, gone)])
}

/** Keeps a merge, with its row of history. */
export function insertMerge(call: Writing, merge: PersonMerge): void {
  const { id, person, gone, changeSet, others } = merge
  insertRow(call.sqlite, 'person_merge', {
    ...{ id, person, gone, change_set: changeSet, by_user: call.user, at: call.now },
    others: JSON.stringify(others),
  })
  recordHistory(call, 'personMerge', id, null, merge)
}

export function removeMerge(call: Writing, merge: PersonMerge): void {
  recordHistory(call, 'personMerge', merge.id, merge, null)
  removal.run(call.sqlite, merge.id)
}

/** Lets go of a merge of somebody who is erased; the history says no more of it either. */
export function eraseMergesOf(call: Writing, person: Id): void {
  for (const { id } of listMerges(call, person)) removal.run(call.sqlite, id)
}

function mergeOf({ id, person, gone, change_set: changeSet, others }: MergeRow): PersonMerge {
  const kept: unknown = JSON.parse(others)
  return personMerge.parse({ id, person, gone, changeSet, others: kept })
}
