import type { StoredCandidacy } from './candidacy.ts'

type Reserve = Pick<StoredCandidacy, 'id' | 'position' | 'status' | 'reservePlace' | 'created'>

/**
 * Reserves in the order in which they are asked to take a post: by their place. Who has none became a reserve
 * before places were kept, and stands before those who came later.
 */
export function byReservePlace(one: Reserve, other: Reserve): number {
  return (
    (one.reservePlace ?? 0) - (other.reservePlace ?? 0) ||
    compared(one.created, other.created) ||
    compared(one.id, other.id)
  )
}

/**
 * The number of each reserve among some candidacies, by the id of the candidacy: 1 for the first of a position.
 * Places have gaps where somebody left; numbers have none.
 */
export function reserveNumbers(candidacies: Iterable<Reserve>): ReadonlyMap<string, number> {
  const reserves = Array.from(candidacies).filter(({ status }) => status === 'reserve')
  const numbers = new Map<string, number>()
  for (const ofOne of Map.groupBy(reserves, ({ position }) => position).values())
    for (const [at, { id }] of ofOne.toSorted(byReservePlace).entries()) numbers.set(id, at + 1)
  return numbers
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
