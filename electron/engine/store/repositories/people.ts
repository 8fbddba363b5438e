import type { Id, Stamps } from '#shared/domain/common.ts'
import type { Person, Provenance, StoredPerson } from '#shared/domain/person.ts'
import { isComparedOtherwise } from '#shared/duplicates/comparable.ts'
import type { CallContext } from '../../call-context.ts'
import { changeRows, selectRows, selectValues } from '../statement.ts'
import { tableColumns } from '../tables/column-names.ts'
import { insertRows, updateRow } from '../write-row.ts'
import { recordChanged, recordCreated, recordHistory } from './history.ts'
import { personLists, readLists, readListsOfMany } from './person-lists.ts'
import { fromPersonRow, type PersonRow, toOrigin, toPersonRow } from './person-row.ts'
import { expectNew, expectVersion, expectFound, newStamps, nextStamps } from './stored.ts'
import type { Reading, Writing } from '../access.ts'

/** A person who is not on the roster yet, and where the record came from. */
export interface NewPerson {
  readonly person: Person
  readonly provenance: Provenance | null
  /** The import that brought the person in. */
  readonly batch: Id | null
  /** Of somebody put back; whoever is new gets those of the call. */
  readonly stamps?: Stamps
}

type WritingPeople = Writing & Pick<CallContext, 'touch'>

const byId = selectRows<PersonRow, [id: Id]>('SELECT * FROM person WHERE id = ?')

const byIds = selectRows<PersonRow, [ids: string]>(
  'SELECT * FROM person WHERE id IN (SELECT value FROM json_each(?))',
)

const removal = changeRows<[id: Id]>('DELETE FROM person WHERE id = ?')

type NextStamps = Pick<Stamps, 'updated' | 'version'>

const STAMPS = ['updated', 'version']

/** Of those only whose lists changed: what is written of thousands is that alone, and at once. */
const stamped = changeRows<[updated: string, ids: string]>(
  `UPDATE person SET updated = ?, version = version + 1
   WHERE id IN (SELECT value FROM json_each(?))`,
)

/** Of somebody of whom one column changed: the indexes that it does not stand in are not written. */
const oneChanged = new Map(
  tableColumns.person
    .filter(
      ({ name, generated, fixed }) => !generated && !fixed && !['id', ...STAMPS].includes(name),
    )
    .map(({ name }) => [
      name,
      changeRows<[row: NextStamps & ReturnType<typeof toPersonRow>]>(
        `UPDATE person SET ${name} = @${name}, updated = @updated, version = @version WHERE id = @id`,
      ),
    ]),
)

const batchOf = selectValues<Id | null, [id: Id]>('SELECT import_batch FROM person WHERE id = ?')

/** The whole record; null when there is none. */
export function findPerson({ sqlite }: Reading, id: Id): StoredPerson | null {
  const row = byId.get(sqlite, id)
  if (row === undefined) return null
  return { ...fromPersonRow(row), ...readLists(sqlite, id) }
}

/**
 * The records of many with these of their lists, in no order; whoever is not on the roster is left out. A
 * list that was not asked for is empty in them: who changes them must leave it so. Pass about a hundred.
 */
export function findPeopleByIds(
  { sqlite }: Reading,
  ids: readonly Id[],
  lists: Parameters<typeof readListsOfMany>[2],
): StoredPerson[] {
  const listsOf = readListsOfMany(sqlite, ids, lists)
  return byIds
    .all(sqlite, JSON.stringify(ids))
    .map((row) => ({ ...fromPersonRow(row), ...listsOf(row.id) }))
}

/**
 * Puts new people on the roster, each with one row of history. Synchronous and fast (ten thousand a
 * second): pass chunks of about a hundred and breathe between them.
 */
export function insertPeople(call: WritingPeople, people: readonly NewPerson[]): void {
  const { sqlite } = call
  const fresh = newStamps(call)
  insertRows(
    sqlite,
    'person',
    people.map(({ person, provenance, batch, stamps = fresh }) => ({
      ...toPersonRow(person),
      ...toOrigin(provenance, batch),
      ...stamps,
    })),
  )
  const persons = people.map(({ person }) => person)
  for (const list of personLists) list.insert(sqlite, persons)
  recordCreated(
    call,
    'person',
    people.map(({ person, provenance }) => ({
      id: person.id,
      state: provenance ? { ...person, provenance } : person,
    })),
  )
  const ids = persons.map(({ id }) => id)
  call.touch(ids, ids)
}

/** Creates (version null) or changes a person; `conflict` when somebody changed it since. */
export function savePerson(
  call: WritingPeople,
  person: Person,
  version: number | null,
): StoredPerson {
  const before = findPerson(call, person.id)
  if (version === null) {
    expectNew(before, 'person')
    insertPeople(call, [{ person, provenance: null, batch: null }])
  } else {
    const stored = expectFound(before, 'person')
    expectVersion(call, 'person', stored, version)
    changePerson(call, stored, { ...person, provenance: stored.provenance })
  }
  return expectFound(findPerson(call, person.id), 'person')
}

/** Writes a changed person, where something changed. */
export function changePerson(
  call: WritingPeople,
  before: StoredPerson,
  after: Person & Pick<StoredPerson, 'provenance'>,
): void {
  if (!recordHistory(call, 'person', after.id, before, after)) return
  writeChanged(call, [{ before, after }])
}

/** {@link changePerson} of many, their history in one go. Pass about a hundred and breathe between. */
export function changePeople(
  call: WritingPeople,
  people: readonly { readonly before: StoredPerson; readonly after: StoredPerson }[],
): void {
  writeChanged(call, recordChanged(call, 'person', people))
}

function writeChanged(
  call: WritingPeople,
  people: readonly { readonly before: StoredPerson; readonly after: Person }[],
): void {
  const { sqlite } = call
  const inListsOnly: Id[] = []
  for (const { before, after } of people) {
    const row = { ...toPersonRow(after), ...nextStamps(call, before) }
    const [column, ...others] = changedColumns(toPersonRow(before), row)
    const one = column === undefined ? undefined : oneChanged.get(column)
    if (column === undefined) inListsOnly.push(after.id)
    else if (others.length === 0 && one !== undefined) one.run(sqlite, row)
    else updateRow(sqlite, 'person', row)
  }
  stamped.run(sqlite, call.now, JSON.stringify(inListsOnly))
  for (const list of personLists) list.replace(sqlite, people)
  call.touch(
    people.map(({ after }) => after.id),
    people.flatMap(({ before, after }) => (isComparedOtherwise(before, after) ? [after.id] : [])),
  )
}

function changedColumns(
  before: ReturnType<typeof toPersonRow>,
  after: ReturnType<typeof toPersonRow>,
): (keyof typeof after)[] {
  const columns = Object.keys(before) as (keyof typeof after)[]
  return columns.filter((column) => before[column] !== after[column])
}

/** Takes a person off the roster with everything that belongs to them; the history keeps what stood. */
export function removePerson(
  call: WritingPeople,
  person: StoredPerson,
  reason: string | null,
): void {
  const batch = batchOf.get(call.sqlite, person.id) ?? null
  recordHistory(call, 'person', person.id, { ...person, batch, reason }, null)
  removal.run(call.sqlite, person.id)
  call.touch([person.id], [person.id])
}
