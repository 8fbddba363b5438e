import type { TeamPosition } from './problem.ts'

/**
 * Sets of positions of which one person can hold at most one, because all of a set fall on a
 * common day. Intervals need only be looked at where one starts, so the sets are few and exact;
 * a set inside another says nothing new and is left out.
 */
export function overlapCliques(
  positions: readonly TeamPosition[],
  among: readonly number[],
): Set<number>[] {
  const starts = new Set(among.flatMap((p) => positions[p]?.windows.map((w) => w.from) ?? []))
  const cliques: Set<number>[] = []
  for (const day of starts) {
    const there = among.filter((p) =>
      positions[p]?.windows.some((window) => window.from <= day && day <= window.to),
    )
    cliques.push(new Set(there))
  }
  return cliques.filter(
    (clique, at) =>
      !cliques.some(
        (other, index) =>
          index !== at && clique.isSubsetOf(other) && (clique.size < other.size || index < at),
      ),
  )
}
