import { isMemorySort, type RosterQuery, type RosterSort } from '#shared/search/roster-query.ts'
import { groupsAgainst } from '#shared/search/facets/groups-against.ts'
import { sayValue } from '#shared/text/index.ts'
import type { CallContext } from '../call-context.ts'
import type { TextHits } from '../store/search/find-text.ts'
import { isNarrowed, narrowingOf, textHits } from './narrowing.ts'
import { type Order, orderByMemory, orderOf } from './orders.ts'
import { dataVersion, keptAnswer, perVersion } from './per-version.ts'
import { rowNumbers } from './row-numbers.ts'
import { providersOf, skillsOf } from './store-words.ts'

type Asking = Pick<CallContext, 'sqlite' | 'today' | 'roster' | 'pairs'>

/** People that fit a query, in the order of the screen. */
export interface FoundPeople {
  /** Person numbers; those found by similarity stand last. */
  readonly numbers: Int32Array
  /** From this place on people were found by similarity. */
  readonly closeFrom: number
  /** People on the roster. */
  readonly all: number
}

/**
 * People that fit a query, in order. The whole list is kept until the data change, so that paging
 * through it costs nothing. By relevance the best hits come first and everybody else follows in the
 * order of names; a query of words alone does not need the roster in memory.
 */
export async function findPeople(
  asking: Asking,
  query: RosterQuery,
  sort: RosterSort,
): Promise<FoundPeople> {
  const { sqlite, today } = asking
  const key = `found:${today}:${JSON.stringify([query, sort])}`
  const known = keptAnswer<FoundPeople>(sqlite, key)
  if (known) return known
  const version = dataVersion(sqlite)
  const kept = isNarrowed(query) ? await keptNumbers(asking, query) : null
  const order = await orderAsked(asking, sort)
  // The data changed while this waited for the roster in memory: what was read is of another version.
  if (dataVersion(sqlite) !== version) return findPeople(asking, query, sort)
  return perVersion(sqlite, key, () => inOrder(order, textHits(asking, query.text), kept, sort))
}

async function orderAsked(
  { sqlite, today, roster }: Asking,
  { by, descending }: RosterSort,
): Promise<Order> {
  if (!isMemorySort(by)) return orderOf(sqlite, { by, descending })
  const columns = await roster.columns()
  const skills = skillsOf(sqlite)
  return orderByMemory(
    sqlite,
    { by, descending },
    {
      ...{ columns, numbers: rowNumbers(sqlite, columns), providers: providersOf(sqlite), today },
      skillName: (id) => sayValue('en', skills.valueOf(id)),
    },
  )
}

/** 1 for each number that the facets leave in. */
async function keptNumbers(asking: Asking, query: RosterQuery): Promise<Uint8Array> {
  const narrowing = await narrowingOf(asking, query)
  const { numbers } = narrowing
  const out = groupsAgainst(narrowing)
  const kept = new Uint8Array(numbers.reduce((most, each) => Math.max(most, each), 0) + 1)
  numbers.forEach((number, row) => {
    if (out[row] === 0) kept[number] = 1
  })
  return kept
}

function inOrder(
  order: Order,
  hits: TextHits | null,
  kept: Uint8Array | null,
  sort: RosterSort,
): FoundPeople {
  const all = order.numbers.length
  const fits = (number: number): boolean => kept === null || kept[number] === 1
  if (hits === null) {
    const numbers = kept === null ? order.numbers : flagged(order.numbers, kept)
    return { numbers, closeFrom: numbers.length, all }
  }
  const byRelevance = sort.by === 'relevance'
  const head = byRelevance ? hits.head.filter(fits) : []
  const listed = new Uint8Array(order.places.length)
  for (const number of hits.strict) listed[number] = kept === null ? 1 : (kept[number] ?? 0)
  for (const number of head) listed[number] = 0
  const rest = flagged(order.numbers, listed)
  const close = hits.close.filter(fits)
  if (!byRelevance) {
    close.sort((a, b) => (order.places[a] ?? 0) - (order.places[b] ?? 0))
  }
  const closeFrom = head.length + rest.length
  return { numbers: Int32Array.from([...head, ...rest, ...close]), closeFrom, all }
}

/** The numbers whose flag is 1, in their order; a loop, because it runs over everybody at each key typed. */
function flagged(numbers: Int32Array, flags: Uint8Array): Int32Array {
  const found = new Int32Array(numbers.length)
  let next = 0
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0
    if (flags[number] !== 1) continue
    found[next] = number
    next += 1
  }
  return found.slice(0, next)
}
