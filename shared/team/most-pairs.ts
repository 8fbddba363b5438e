const NONE = -1

/**
 * As many pairs as can be formed of `size` things of which some may stand together (`fits`, which is
 * symmetric): the partner of each, or -1. Edmonds' algorithm: from each one left alone a tree of
 * alternating paths is grown, an odd ring is folded into one, and a path that ends at another one left
 * alone is turned round, which gains a pair. First come, first paired; then what is left is improved.
 */
export function mostPairs(
  size: number,
  fits: (one: number, other: number) => boolean,
): readonly number[] {
  const partner = new Array<number>(size).fill(NONE)
  // Things half the list apart fit most often where like stands beside like.
  const half = Math.floor(size / 2)
  const near = (one: number, step: number): number => (one + half + step) % size
  for (let one = 0; one < size; one += 1) {
    for (let step = 0; partner[one] === NONE && step < size; step += 1) {
      const other = near(one, step)
      if (other === one || partner[other] !== NONE || !fits(one, other)) continue
      partner[one] = other
      partner[other] = one
    }
  }
  for (let one = 0; one < size; one += 1) if (partner[one] === NONE) augment(one, partner, fits)
  return partner
}

/** Looks for a way to pair `root` without leaving anybody else alone, and takes it. */
function augment(
  root: number,
  partner: number[],
  fits: (one: number, other: number) => boolean,
): void {
  const size = partner.length
  const parent = new Array<number>(size).fill(NONE)
  /** The one that stands for the folded ring each belongs to. */
  const base = Array.from({ length: size }, (_, place) => place)
  const reached = new Array<boolean>(size).fill(false)
  const queue = [root]
  reached[root] = true

  const of = (list: readonly number[], place: number): number => list[place] ?? NONE

  const commonBase = (one: number, other: number): number => {
    const above = new Set<number>()
    for (let at = of(base, one); ; at = of(base, of(parent, of(partner, at)))) {
      above.add(at)
      if (of(partner, at) === NONE) break
    }
    let at = of(base, other)
    while (!above.has(at)) at = of(base, of(parent, of(partner, at)))
    return at
  }
  const markRing = (from: number, ring: number, next: number, inRing: Set<number>): void => {
    let [at, child] = [from, next]
    while (of(base, at) !== ring) {
      inRing.add(of(base, at)).add(of(base, of(partner, at)))
      parent[at] = child
      child = of(partner, at)
      at = of(parent, child)
    }
  }
  const fold = (one: number, other: number): void => {
    const ring = commonBase(one, other)
    const inRing = new Set<number>()
    markRing(one, ring, other, inRing)
    markRing(other, ring, one, inRing)
    for (let place = 0; place < size; place += 1) {
      if (!inRing.has(of(base, place))) continue
      base[place] = ring
      if (reached[place] === true) continue
      reached[place] = true
      queue.push(place)
    }
  }
  const turnRound = (end: number): void => {
    let at = end
    while (at !== NONE) {
      const before = of(parent, at)
      const next = of(partner, before)
      partner[at] = before
      partner[before] = at
      at = next
    }
  }

  // The queue grows while it is walked.
  for (const one of queue) {
    for (let other = 0; other < size; other += 1) {
      if (one === other || of(base, one) === of(base, other) || of(partner, one) === other) continue
      if (!fits(one, other)) continue
      const theirs = of(partner, other)
      if (other === root || (theirs !== NONE && of(parent, theirs) !== NONE)) fold(one, other)
      else if (of(parent, other) === NONE) {
        parent[other] = one
        if (theirs === NONE) {
          turnRound(other)
          return
        }
        reached[theirs] = true
        queue.push(theirs)
      }
    }
  }
}
