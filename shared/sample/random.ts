/** A source of numbers that a seed repeats exactly; the same on every machine. */
export interface Random {
  /** From 0 (included) to 1 (excluded). */
  readonly next: () => number
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number
  readonly chance: (probability: number) => boolean
  /** One entry of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T
}

/** A well-mixed 32-bit number of some whole numbers (the finaliser of MurmurHash3, by turns). */
export const mix = (...parts: readonly number[]): number => {
  let hash = 0x9e3779b9
  for (const part of parts) {
    hash = Math.imul(hash ^ (part | 0), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash ^= hash >>> 16
  }
  return hash >>> 0
}

/** Mulberry32: small, fast, and good enough for invented people. */
export const randomFrom = (seed: number): Random => {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)]
    if (found === undefined) throw new RangeError('Nothing to pick from')
    return found
  }
  return {
    next,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick,
  }
}

/** A list in which each entry stands as often as it weighs, for {@link Random.pick}. */
export const weighted = <T>(entries: readonly (readonly [T, number])[]): readonly T[] =>
  entries.flatMap(([entry, weight]) => new Array<T>(weight).fill(entry))

/** Up to `count` different entries of a list, in random order. */
export const pickSome = <T>(random: Random, list: readonly T[], count: number): T[] => {
  const chosen = new Set<T>()
  for (let tries = 0; tries < count * 3 && chosen.size < count; tries += 1) {
    chosen.add(random.pick(list))
  }
  return [...chosen]
}
