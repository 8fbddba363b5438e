import { compareIds } from '../domain/common.ts'

/** Somebody to be paired. */
export interface Pairable {
  readonly id: string
  readonly nationalities: readonly string[]
}

/**
 * Pairs of different nationalities, which observation missions ask of short-term observers.
 *
 * Ordered by nationality, the first is paired with the one half a team further: with no nationality
 * above half of the team the two always differ. A pair that still shares a nationality (people with
 * several) is mended by a swap where one exists. An odd one out stands alone at the end.
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
  const half = Math.floor(ordered.length / 2)
  const first = ordered.slice(0, half)
  const second = ordered.slice(half, half * 2)
  const share = (a: P | undefined, b: P | undefined): boolean =>
    a !== undefined && b !== undefined && a.nationalities.some((n) => b.nationalities.includes(n))
  first.forEach((person, i) => {
    if (!share(person, second[i])) return
    const j = second.findIndex((other, k) => !share(person, other) && !share(first[k], second[i]))
    const [mine, theirs] = [second[i], second[j]]
    if (mine && theirs) [second[i], second[j]] = [theirs, mine]
  })
  const pairs: (readonly P[])[] = first.map((person, i) => {
    const partner = second[i]
    return partner ? [person, partner] : [person]
  })
  const alone = ordered[half * 2]
  return alone ? [...pairs, [alone]] : pairs
}
