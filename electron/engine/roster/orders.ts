import type { Database } from '#electron/engine/store/sqlite.ts'
import type { MemorySort, RosterSort } from '#shared/search/roster-query.ts'
import { selectValues } from '../store/statement.ts'
import { type InMemory, orderInMemory } from './orders-in-memory.ts'
import { perVersion } from './per-version.ts'

/** Everybody in some order, as person numbers, and each number's place in it. */
export interface Order {
  readonly numbers: Int32Array
  /** Place by person number. */
  readonly places: Int32Array
}

// Equal ones stand in the order of names, then of numbers; what was not stated stands last.
const orders = {
  name: bothWays((way) => `name_key ${way}, number ${way}`),
  confirmedOn: bothWays((way) => `confirmed_on ${way} NULLS LAST, name_key, number`),
  updated: bothWays((way) => `updated ${way} NULLS LAST, name_key, number`),
  nationality: bothWays((way) => `nationality ${way} NULLS LAST, name_key, number`),
  nativeName: ofPerson('native_name'),
  secondNativeName: ofPerson('second_native_name'),
  email: ofPerson('email'),
  phone: ofPerson('phone'),
  organization: ofPerson('organization'),
  occupation: ofPerson('occupation'),
  consentOn: ofPerson('consent_on'),
  retainUntil: ofPerson('retain_until'),
} satisfies Record<Exclude<StoredSort['by'], 'relevance'>, unknown>

/** By a text as people read it, without regard to capitals, or by a day. */
function ofPerson(column: string) {
  return bothWays(
    (way) => `(SELECT ${column} FROM person WHERE person.number = search_person.number)
      COLLATE NOCASE ${way} NULLS LAST, name_key, number`,
  )
}

function bothWays(by: (way: 'ASC' | 'DESC') => string) {
  const numbers = (way: 'ASC' | 'DESC') =>
    selectValues<number>(`SELECT number FROM search_person ORDER BY ${by(way)}`)
  return { ascending: numbers('ASC'), descending: numbers('DESC') }
}

/** An order that needs nothing but the store. */
export interface StoredSort {
  readonly by: Exclude<RosterSort['by'], MemorySort>
  readonly descending: boolean
}

/** Everybody in an order that the store itself can give; found once for each version of the data. */
export function orderOf(sqlite: Database, { by, descending }: StoredSort): Order {
  // Relevance orders what a text found; without one it is the order of names.
  const column = by === 'relevance' ? 'name' : by
  const way = descending && by !== 'relevance' ? 'descending' : 'ascending'
  return perVersion(sqlite, `order:${column}:${way}`, () =>
    toOrder(orders[column][way].all(sqlite)),
  )
}

/** Everybody in an order over the roster in memory; found once for each version of the data and each day. */
export function orderByMemory(
  sqlite: Database,
  { by, descending }: { readonly by: MemorySort; readonly descending: boolean },
  memory: InMemory,
): Order {
  const byName = orderOf(sqlite, { by: 'name', descending: false })
  return perVersion(sqlite, `order:${by}:${descending}:${memory.today}`, () =>
    toOrder(orderInMemory(by, descending, byName, memory)),
  )
}

function toOrder(found: ArrayLike<number>): Order {
  const numbers = Int32Array.from(found)
  return { numbers, places: placesOf(numbers) }
}

function placesOf(numbers: Int32Array): Int32Array {
  const places = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1)
  numbers.forEach((number, place) => {
    places[number] = place
  })
  return places
}
