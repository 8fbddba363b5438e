import { compareIds } from '../domain/common.ts'
import { mostPairs } from './most-pairs.ts'

/** Somebody to be paired. */
export interface Pairable {
  readonly id: string
  readonly nationalities: readonly string[]
}

/**
 * Pairs of different nationalities, which observation missions ask of short-term observers.
 *
 * As many pairs as there can be share none of their nationalities. Those for whom no such partner is
 * left are paired with each other all the same; an odd one out stands alone at the end.
 */
export function multinationalPairs<P extends Pairable>(people: readonly P[]): (readonly P[])[] {
  const sizes = new Map<string, number>()
  const mainOf = (person: P): string => person.nationalities[0] ?? ''
  for (const person of people) sizes.set(mainOf(person), (sizes.get(mainOf(person)) ?? 0) + 1)
  const ordered = [...people].sort(
    (a, b) =>
      (sizes.get(mainOf(b)) ?? 0) - (sizes.get(mainOf(a)) ?? 0) ||
      compareIds(mainOf(a), mainOf(b)) ||
      compareIds(a.id, b.id),
  )
  const partners = mostPairs(ordered.length, (one, other) => {
    const [a, b] = [ordered[one], ordered[other]]
    return a !== undefined && b !== undefined && sharedNationalities(a, b).length === 0
  })
  const paired = ordered.flatMap((person, place) => {
    const partner = partners[place] ?? -1
    const other = ordered[partner]
    return other && place < partner ? [[person, other]] : []
  })
  const left = ordered.filter((_, place) => (partners[place] ?? -1) < 0)
  const rest = left.flatMap((_, place) => (place % 2 === 0 ? [left.slice(place, place + 2)] : []))
  return [...paired, ...rest]
}

/** Nationalities that both hold. */
export function sharedNationalities(
  a: Pick<Pairable, 'nationalities'>,
  b: Pick<Pairable, 'nationalities'>,
): string[] {
  return a.nationalities.filter((code) => b.nationalities.includes(code))
}
