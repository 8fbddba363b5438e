import type { Id } from '#shared/domain/common.ts'
import type { ChosenPeople } from '#shared/search/chosen-people.ts'
import { type RosterQuery, rosterQuery, type RosterSort } from '#shared/search/roster-query.ts'
import type { CallContext } from '../../call-context.ts'
import { findPeople } from '../../roster/find-people.ts'
import { selectTuples, selectValues } from '../../store/statement.ts'

type Asking = Pick<CallContext, 'sqlite' | 'today' | 'roster' | 'pairs'>

const numbersOf = selectValues<number, [ids: string]>(
  'SELECT number FROM person WHERE id IN (SELECT value FROM json_each(?))',
)

const idsOf = selectTuples<readonly [number: number, id: Id], [numbers: string]>(
  'SELECT number, id FROM person WHERE number IN (SELECT value FROM json_each(?))',
)

const byName: RosterSort = { by: 'name', descending: false }

/** Person numbers of the people chosen who are on the roster, in no order. */
async function chosenNumbers(asking: Asking, chosen: ChosenPeople): Promise<number[]> {
  if ('ids' in chosen) return numbersOf.all(asking.sqlite, JSON.stringify(chosen.ids))
  const { numbers } = await findPeople(asking, chosen.query, byName)
  if (chosen.except.length === 0) return [...numbers]
  const except = new Set(numbersOf.all(asking.sqlite, JSON.stringify(chosen.except)))
  return [...numbers].filter((number) => !except.has(number))
}

/** Ids of people who stand in a list from one place to another, both included. */
export async function idsBetween(
  asking: Asking,
  query: RosterQuery,
  sort: RosterSort,
  first: number,
  last: number,
): Promise<Id[]> {
  const { numbers } = await findPeople(asking, query, sort)
  return idsInOrder(asking, [...numbers.subarray(first, last + 1)])
}

function idsInOrder({ sqlite }: Asking, numbers: readonly number[]): Id[] {
  const ids = new Map(idsOf.all(sqlite, JSON.stringify(numbers)))
  return numbers.flatMap((number) => ids.get(number) ?? [])
}

/** How many are chosen, and how many of them a query does not find. */
export async function countChosen(
  asking: Asking,
  chosen: ChosenPeople,
  query: RosterQuery,
): Promise<{ count: number; outside: number }> {
  const numbers = await chosenNumbers(asking, chosen)
  const found = new Set((await findPeople(asking, query, byName)).numbers)
  return {
    count: numbers.length,
    outside: numbers.reduce((sum, number) => sum + (found.has(number) ? 0 : 1), 0),
  }
}

/** Ids of the people chosen: those a list shows in its order, then the others by name. */
export async function chosenIds(
  asking: Asking,
  chosen: ChosenPeople,
  query: RosterQuery = rosterQuery.parse({}),
  sort: RosterSort = byName,
): Promise<Id[]> {
  const wanted = new Set(await chosenNumbers(asking, chosen))
  const lists = [await findPeople(asking, query, sort)]
  const everybody = await findPeople(asking, rosterQuery.parse({}), byName)
  if (lists[0]?.numbers.length !== everybody.numbers.length) lists.push(everybody)
  const inOrder: number[] = []
  for (const { numbers } of lists)
    for (const number of numbers) if (wanted.delete(number)) inOrder.push(number)
  return idsInOrder(asking, inOrder)
}
