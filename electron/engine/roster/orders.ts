import type { Database } from '#electron/engine/store/sqlite.ts'
import type { RosterSort } from '#shared/search/roster-query.ts'
import { dayNumber } from '#shared/calendar/index.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Provider } from '#shared/domain/provider.ts'
import { type RosterColumns, at } from '#shared/matching/index.ts'
import { offerHolds } from '#shared/search/facets/record-facts.ts'
import { selectValues } from '../store/statement.ts'
import { perVersion } from './per-version.ts'
import { providersOf } from './store-words.ts'

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
}

function bothWays(by: (way: 'ASC' | 'DESC') => string) {
  const numbers = (way: 'ASC' | 'DESC') =>
    selectValues<number>(`SELECT number FROM search_person ORDER BY ${by(way)}`)
  return { ascending: numbers('ASC'), descending: numbers('DESC') }
}

/** An order that needs nothing but the store. */
export interface StoredSort {
  readonly by: Exclude<RosterSort['by'], 'provider'>
  readonly descending: boolean
}

/** What the order by provider needs: the roster in memory. */
export interface InMemory {
  readonly columns: RosterColumns
  /** Person number of each row. */
  readonly numbers: Int32Array
}

/**
 * By the name of the first provider whose offer holds today, as the rows show it; people without
 * one last.
 */
function ofProvider(
  { numbers: byName }: Order,
  { columns, numbers }: InMemory,
  providers: ReadonlyMap<Id, Pick<Provider, 'name'>>,
  today: string,
  descending: boolean,
): number[] {
  const now = dayNumber(today)
  const { codes } = columns.dictionaries.providers
  const nameOf = (code: number): string => providers.get(codes[code] ?? '')?.name ?? ''
  const ranked = codes
    .map((_, code) => code)
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : a - b))
  const rankOf = new Int32Array(codes.length)
  ranked.forEach((code, rank) => {
    rankOf[code] = rank
  })
  const none = codes.length
  const rankOfNumber = new Int32Array(byName.reduce((most, each) => Math.max(most, each), 0) + 1)
  rankOfNumber.fill(none)
  const { start, count, values } = columns.offers
  numbers.forEach((number, row) => {
    const first = at(start, row)
    for (let index = first; index < first + at(count, row); index += 1) {
      if (!offerHolds(columns, index, now)) continue
      rankOfNumber[number] = Math.min(
        at(rankOfNumber, number),
        at(rankOf, at(values.provider, index)),
      )
    }
  })
  const piles = Array.from({ length: none + 1 }, (): number[] => [])
  for (const number of byName) piles[at(rankOfNumber, number)]?.push(number)
  const without = piles.pop() ?? []
  return [...(descending ? piles.reverse() : piles).flat(), ...without]
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

/** Everybody by provider, which needs the roster in memory; found once for each version of the data. */
export function orderByProvider(
  sqlite: Database,
  descending: boolean,
  today: string,
  memory: InMemory,
): Order {
  const byName = orderOf(sqlite, { by: 'name', descending: false })
  return perVersion(sqlite, `order:provider:${descending}:${today}`, () =>
    toOrder(ofProvider(byName, memory, providersOf(sqlite), today, descending)),
  )
}

function toOrder(found: readonly number[]): Order {
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
