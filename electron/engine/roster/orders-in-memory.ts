import { countryName } from '#shared/catalogue/countries.ts'
import { dayNumber } from '#shared/calendar/index.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Provider } from '#shared/domain/provider.ts'
import { inOrderOfTags } from '#shared/domain/tag.ts'
import { at, DEPLOYED, NO_DAY, type Ragged, type RosterColumns } from '#shared/matching/index.ts'
import { firstFreeDay } from '#shared/matching/first-free-day.ts'
import { offerHolds } from '#shared/search/facets/record-facts.ts'
import type { MemorySort } from '#shared/search/roster-query.ts'
import type { Order } from './orders.ts'

/** What an order over the roster in memory needs. */
export interface InMemory {
  readonly columns: RosterColumns
  /** Person number of each row. */
  readonly numbers: Int32Array
  readonly providers: ReadonlyMap<Id, Pick<Provider, 'name'>>
  /** What a skill is called in English, by which lists are ordered. */
  readonly skillName: (id: string) => string
  readonly today: string
}

/** Above every rank: what was not stated stands last, whichever way. */
export const LAST = 0x7fffffff

/** The rank of each row: what is less stands first. */
type Rank = (row: number) => number

const ranks: Readonly<Record<MemorySort, (memory: InMemory) => Rank>> = {
  sex: ({ columns }) => orLast((row) => at(columns.sex, row), 0),
  categories: ({ columns }) => orLast((row) => at(columns.categories, row), 0),
  residence: ({ columns }) => {
    const rankOf = ranked(columns.dictionaries.countries.codes, (code) => countryName(code, 'en'))
    return (row) => {
      const country = at(columns.residence, row)
      return country < 0 ? LAST : at(rankOf, country)
    }
  },
  /** By how many there are. */
  languages: ({ columns }) => orLast((row) => at(columns.languages.count, row), 0),
  /** By the name of the one that is known best, as the rows show it. */
  skills: ({ columns, skillName }) => {
    const rankOf = ranked(columns.dictionaries.skills.codes, skillName)
    const { start, count, values } = columns.skills
    return (row) => {
      let best = -1
      const first = at(start, row)
      for (let index = first; index < first + at(count, row); index += 1)
        if (best < 0 || at(values.level, index) > at(values.level, best)) best = index
      return best < 0 ? LAST : at(rankOf, at(values.skill, best))
    }
  },
  /** By the first of each in the order of tags. */
  tags: ({ columns }) => {
    const { codes } = columns.dictionaries.tags
    const rankOf = new Int32Array(codes.length)
    for (const [rank, key] of inOrderOfTags(codes, 'en').entries())
      rankOf[columns.dictionaries.tags.find(key)] = rank
    const { tag } = columns.tags.values
    return leastOf(columns.tags, (index) => at(rankOf, at(tag, index)))
  },
  /** By the first free day from today on. */
  availability: ({ columns, today }) => {
    const free = firstFreeDay(columns, dayNumber(today))
    return (row) => free(row) ?? LAST
  },
  provider: ({ columns, providers, today }) => {
    const now = dayNumber(today)
    const rankOf = ranked(
      columns.dictionaries.providers.codes,
      (code) => providers.get(code)?.name ?? '',
    )
    const { values } = columns.offers
    return leastOf(columns.offers, (index) =>
      offerHolds(columns, index, now) ? at(rankOf, at(values.provider, index)) : LAST,
    )
  },
  /** By the first to end of those that hold today; until withdrawn stands behind them. */
  offerEnd: ({ columns, today }) => {
    const now = dayNumber(today)
    const { to } = columns.offers.values
    return leastOf(columns.offers, (index) =>
      offerHolds(columns, index, now) ? at(to, index) : LAST,
    )
  },
  lastDeployment: ({ columns, today }) => {
    const last = lastDeployedTo(columns, dayNumber(today))
    return orLast(last, NO_DAY)
  },
}

/**
 * For each row the last day of the latest deployment that has begun; NO_DAY where there was none. One that
 * was not cancelled and goes on ends in the future.
 */
export function lastDeployedTo(columns: RosterColumns, today: number): Rank {
  const { start, count, values } = columns.commitments
  return (row) => {
    let last = NO_DAY
    const first = at(start, row)
    for (let index = first; index < first + at(count, row); index += 1) {
      const isServed =
        at(values.state, index) === DEPLOYED &&
        at(values.planned, index) === 0 &&
        at(values.from, index) <= today
      if (isServed) last = Math.max(last, at(values.to, index))
    }
    return last
  }
}

function orLast(rank: Rank, unstated: number): Rank {
  return (row) => {
    const value = rank(row)
    return value === unstated ? LAST : value
  }
}

function leastOf({ start, count }: Ragged<string>, rank: Rank): Rank {
  return (row) => {
    let least = LAST
    const first = at(start, row)
    for (let index = first; index < first + at(count, row); index += 1)
      least = Math.min(least, rank(index))
    return least
  }
}

/** Ranks of codes by what they are called. */
function ranked(codes: readonly string[], nameOf: (code: string) => string): Int32Array {
  const rankOf = new Int32Array(codes.length)
  codes
    .map((code, index) => ({ index, name: nameOf(code) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.index - b.index))
    .forEach(({ index }, rank) => {
      rankOf[index] = rank
    })
  return rankOf
}

/** Everybody in an order of the memory, those alike in the order of names; what was not stated stands last. */
export function orderInMemory(
  by: MemorySort,
  descending: boolean,
  byName: Order,
  memory: InMemory,
): Int32Array {
  const rank = ranks[by](memory)
  const { places } = byName
  const { numbers, columns } = memory
  // Who the store has and the memory lacks for a moment stands last, too.
  const rankOfPlace = new Int32Array(byName.numbers.length).fill(LAST)
  for (let row = 0; row < columns.size; row += 1) {
    const number = at(numbers, row)
    if (number > 0) rankOfPlace[at(places, number)] = rank(row)
  }
  return inOrderOfRanks(byName, rankOfPlace, descending)
}

/** Everybody by a rank for each place in the order of names, those alike in that order, {@link LAST} last. */
export function inOrderOfRanks(
  byName: Order,
  rankOfPlace: Int32Array,
  descending: boolean,
): Int32Array {
  const keys = new Int32Array(rankOfPlace.length)
  const places = new Int32Array(rankOfPlace.length)
  for (let place = 0; place < keys.length; place += 1) {
    const rank = at(rankOfPlace, place)
    // Its bits as a number without a sign: below zero first.
    keys[place] = (descending && rank !== LAST ? ~rank : rank) ^ 0x80000000
    places[place] = place
  }
  const sorted = inOrderOfHalf(inOrderOfHalf(places, keys, 0), keys, 16)
  const numbers = new Int32Array(sorted.length)
  for (let index = 0; index < sorted.length; index += 1)
    numbers[index] = at(byName.numbers, at(sorted, index))
  return numbers
}

/**
 * Places by 16 bits of their keys, those alike as they stood: the lower half first and the upper half then is
 * the order of the whole, in a tenth of the time of comparing.
 */
function inOrderOfHalf(places: Int32Array, keys: Int32Array, from: 0 | 16): Int32Array {
  const half = (place: number): number => (at(keys, place) >>> from) & 0xffff
  const next = new Int32Array(0x10001)
  for (const place of places) next[half(place) + 1] = at(next, half(place) + 1) + 1
  for (let value = 1; value < next.length; value += 1)
    next[value] = at(next, value) + at(next, value - 1)
  const sorted = new Int32Array(places.length)
  for (const place of places) {
    const value = half(place)
    sorted[at(next, value)] = place
    next[value] = at(next, value) + 1
  }
  return sorted
}
