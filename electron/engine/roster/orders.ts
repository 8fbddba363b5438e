import type { Database } from '#electron/engine/store/sqlite.ts'
import type { MemorySort, RosterSort } from '#shared/search/roster-query.ts'
import { selectTuples, selectValues } from '../store/statement.ts'
import { at } from '#shared/matching/index.ts'
import { listingKey } from '#shared/search/listing-key.ts'
import { type InMemory, inOrderOfRanks, LAST, orderInMemory } from './orders-in-memory.ts'
import { perVersion } from './per-version.ts'

/** Everybody in some order, as person numbers, and each number's place in it. */
export interface Order {
  readonly numbers: Int32Array
  /** Place by person number. */
  readonly places: Int32Array
}

const byNameKey = {
  ascending: selectValues<number>(
    'SELECT number FROM search_person ORDER BY name_key ASC, number ASC',
  ),
  descending: selectValues<number>(
    'SELECT number FROM search_person ORDER BY name_key DESC, number DESC',
  ),
}

/** What people are ordered by, of those of whom it is stated: a text or a day. */
const stated = {
  confirmedOn: statedIn('person', 'confirmed_on'),
  updated: statedIn('person', 'updated'),
  nationality: statedIn('search_person', 'nationality'),
  nativeName: statedIn('person', 'native_name'),
  secondNativeName: statedIn('person', 'second_native_name'),
  formerName: statedIn('person', 'former_name'),
  email: statedIn('person', 'email'),
  phone: statedIn('person', 'phone'),
  organization: statedIn('person', 'organization'),
  occupation: statedIn('person', 'occupation'),
  consentOn: statedIn('person', 'consent_on'),
  retainUntil: statedIn('person', 'retain_until'),
} satisfies Record<Exclude<StoredSort['by'], 'relevance' | 'name'>, unknown>

/** Each text or day with the numbers of those who have it, as JSON: a line for each person would take twice the time. */
function statedIn(table: 'person' | 'search_person', column: string) {
  return selectTuples<readonly [value: string, numbers: string]>(
    `SELECT ${column}, json_group_array(number) FROM ${table} WHERE ${column} IS NOT NULL
     GROUP BY ${column} ORDER BY ${column}`,
  )
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
  const isTurned = descending && by !== 'relevance'
  return perVersion(sqlite, `order:${column}:${isTurned}`, () =>
    toOrder(
      column === 'name'
        ? byNameKey[isTurned ? 'descending' : 'ascending'].all(sqlite)
        : byValue(sqlite, column, isTurned),
    ),
  )
}

/**
 * By a text as people read it, without regard to capitals and accents, or by a day; ranked here, because the store would
 * look each value up by itself. Equal ones stand in the order of names, what was not stated last.
 */
function byValue(sqlite: Database, by: keyof typeof stated, descending: boolean): Int32Array {
  const byName = orderOf(sqlite, { by: 'name', descending: false })
  const ranks = perVersion(sqlite, `ranks:${by}`, () => ranksOf(sqlite, by, byName))
  return inOrderOfRanks(byName, ranks, descending)
}

/** The rank of what is stated at each place in the order of names, the same for both ways. */
function ranksOf(sqlite: Database, by: keyof typeof stated, byName: Order): Int32Array {
  const rows = stated[by].all(sqlite)
  const rankOf = ranksOfTexts(rows.map(([text]) => text))
  const rankOfPlace = new Int32Array(byName.numbers.length).fill(LAST)
  for (const [index, [, numbers]] of rows.entries())
    for (const number of JSON.parse(numbers) as number[]) {
      const place = byName.places[number]
      if (place !== undefined) rankOfPlace[place] = at(rankOf, index)
    }
  return rankOfPlace
}

/** The rank of each of some texts; those that are one text to the reader have the same. */
function ranksOfTexts(texts: readonly string[]): Int32Array {
  const keys = texts.map(listingKey)
  const order = keys.map((_, index) => index)
  // They come in order already, but for capitals and accents.
  if (keys.some((key, index) => index > 0 && (keys[index - 1] ?? '') > key))
    order.sort((a, b) => compareKeys(keys[a] ?? '', keys[b] ?? ''))
  const rankOf = new Int32Array(texts.length)
  let rank = 0
  for (const [place, index] of order.entries()) {
    if (place > 0 && keys[index] !== keys[order[place - 1] ?? 0]) rank += 1
    rankOf[index] = rank
  }
  return rankOf
}

const compareKeys = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

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

function toOrder(found: readonly number[] | Int32Array): Order {
  const numbers = new Int32Array(found)
  return { numbers, places: placesOf(numbers) }
}

function placesOf(numbers: Int32Array): Int32Array {
  const places = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1)
  numbers.forEach((number, place) => {
    places[number] = place
  })
  return places
}
