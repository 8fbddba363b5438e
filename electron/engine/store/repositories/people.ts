import { isDeepStrictEqual } from 'node:util'
import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { Selectable } from 'kysely'
import type { Category } from '#shared/domain/category.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Offer } from '#shared/domain/offer.ts'
import type { Person, Provenance, StoredPerson } from '#shared/domain/person.ts'
import type { CallContext } from '../../call-context.ts'
import { insertRow, prepared, updateRow } from '../prepared.ts'
import type { OfferTable } from '../tables/roster-tables.ts'
import { recordHistory } from './history.ts'
import { personLists } from './person-lists.ts'
import {
  fromOfferRow,
  fromPersonRow,
  type PersonRow,
  toOfferRow,
  toOrigin,
  toPersonRow,
} from './person-row.ts'
import { expectNew, expectVersion, found, newStamps, nextStamps } from './stored.ts'
import type { Reading, Writing } from './writing.ts'

/** A person who is not on the roster yet, and where the record came from. */
export interface NewPerson {
  readonly person: Person
  readonly provenance: Provenance | null
  /** The import that brought the person in. */
  readonly batch: Id | null
}

type WritingPeople = Writing & Pick<CallContext, 'touch'>

/** The whole record; null when there is none. */
export function findPerson({ sqlite }: Pick<Reading, 'sqlite'>, id: Id): StoredPerson | null {
  const row = prepared(sqlite, 'SELECT * FROM person WHERE id = ?').get(id) as PersonRow | undefined
  if (row === undefined) return null
  const lists = Object.fromEntries(
    personLists.map(({ field, table, itemsOf }) => [
      field,
      itemsOf(prepared(sqlite, `SELECT * FROM ${table} WHERE person = ? ORDER BY ordinal`).all(id)),
    ]),
  ) as Pick<StoredPerson, (typeof personLists)[number]['field']>
  return { ...fromPersonRow(row), ...lists, offers: readOffers(sqlite, id) }
}

/**
 * Puts new people on the roster, each with one row of history. Synchronous and fast (thousands a
 * second): pass chunks of about a hundred and breathe between them.
 */
export function insertPeople(call: WritingPeople, people: Iterable<NewPerson>): void {
  const stamps = newStamps(call)
  const touched: Id[] = []
  for (const { person, provenance, batch } of people) {
    insertRow(call.sqlite, 'person', {
      ...toPersonRow(person),
      ...toOrigin(provenance, batch),
      ...stamps,
    })
    for (const { table, rowsOf } of personLists)
      for (const row of rowsOf(person)) insertRow(call.sqlite, table, row)
    insertOffers(call.sqlite, person)
    recordHistory(call, 'person', person.id, null, provenance ? { ...person, provenance } : person)
    touched.push(person.id)
  }
  call.touch(touched)
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
    const stored = found(before, 'person')
    expectVersion(call, 'person', stored, version)
    changePerson(call, stored, { ...person, provenance: stored.provenance })
  }
  return found(findPerson(call, person.id), 'person')
}

function changePerson(
  call: WritingPeople,
  before: StoredPerson,
  after: Person & Pick<StoredPerson, 'provenance'>,
): void {
  if (!recordHistory(call, 'person', after.id, before, after)) return
  const { sqlite } = call
  updateRow(sqlite, 'person', { ...toPersonRow(after), ...nextStamps(call, before) })
  for (const { field, table, rowsOf } of personLists) {
    if (isDeepStrictEqual(before[field], after[field])) continue
    prepared(sqlite, `DELETE FROM ${table} WHERE person = ?`).run(after.id)
    for (const row of rowsOf(after)) insertRow(sqlite, table, row)
  }
  if (!isDeepStrictEqual(before.offers, after.offers)) {
    prepared(sqlite, 'DELETE FROM offer WHERE person = ?').run(after.id)
    insertOffers(sqlite, after)
  }
  call.touch([after.id])
}

/** Takes a person off the roster with everything that belongs to them; the history keeps what stood. */
export function removePerson(call: WritingPeople, person: StoredPerson, reason: string): void {
  recordHistory(call, 'person', person.id, { ...person, reason }, null)
  prepared(call.sqlite, 'DELETE FROM person WHERE id = ?').run(person.id)
  call.touch([person.id])
}

function insertOffers(sqlite: Database, person: Person): void {
  person.offers.forEach((offer, ordinal) => {
    insertRow(sqlite, 'offer', toOfferRow(offer, person.id, ordinal))
    offer.categories.forEach((category, place) =>
      insertRow(sqlite, 'offer_category', { offer: offer.id, ordinal: place, category }),
    )
  })
}

function readOffers(sqlite: Database, person: Id): Offer[] {
  const rows = prepared(sqlite, 'SELECT * FROM offer WHERE person = ? ORDER BY ordinal').all(
    person,
  ) as Selectable<OfferTable>[]
  const categories = prepared(
    sqlite,
    'SELECT category FROM offer_category WHERE offer = ? ORDER BY ordinal',
  )
  return rows.map((row) =>
    fromOfferRow(
      row,
      (categories.all(row.id) as { category: Category }[]).map(({ category }) => category),
    ),
  )
}
