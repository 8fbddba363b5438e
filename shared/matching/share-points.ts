/** Scores and points are counted in tenths: 1000 is 100.0. */
export const FULL_TENTHS = 1000

/** Tenths as points. */
export const pointsOf = (tenths: number): number => tenths / 10

/**
 * Shares 100 points among wishes by weight, in tenths of a point, so that the shares add up to
 * exactly 100: each gets its share rounded down, and the tenths left go one each to the largest
 * remainders (the earlier wish first). Without any weight there is nothing to share.
 */
export function sharePoints(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total <= 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (FULL_TENTHS * weight) / total)
  const shares = exact.map(Math.floor)
  const left = FULL_TENTHS - shares.reduce((sum, share) => sum + share, 0)
  const order = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
