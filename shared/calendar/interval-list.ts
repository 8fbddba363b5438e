import {
  type ClosedInterval,
  type Interval,
  firstDay,
  intersect,
  isClosed,
  lastDay,
  lengthInDays,
  subtract,
} from './interval.ts'

/** The same days as the fewest intervals in order of time; adjacent ones become one. */
export const mergeIntervals = (periods: readonly Interval[]): Interval[] => {
  const merged: Interval[] = []
  const sorted = periods.toSorted(
    (a, b) => compareEnds(firstDay(a), firstDay(b)) || compareEnds(lastDay(a), lastDay(b)),
  )
  for (const next of sorted) {
    const last = merged.at(-1)
    if (last === undefined || lastDay(last) + 1 < firstDay(next)) merged.push(next)
    else if (lastDay(next) > lastDay(last)) merged[merged.length - 1] = { ...last, to: next.to }
  }
  return merged
}

// Two open ends are equal, where subtracting infinities would give NaN.
const compareEnds = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

/** The days of the first list that are in none of the second, merged and in order of time. */
const subtractAll = (periods: readonly Interval[], removed: readonly Interval[]): Interval[] =>
  removed.reduce<Interval[]>(
    (left, taken) => left.flatMap((period) => subtract(period, taken)),
    mergeIntervals(periods),
  )

/** The days that are in both lists, merged and in order of time. */
export const intersectAll = (a: readonly Interval[], b: readonly Interval[]): Interval[] =>
  mergeIntervals(
    a.flatMap((left) => b.map((right) => intersect(left, right)).filter((part) => part !== null)),
  )

/** How far a list of intervals covers a window. All counts are days, both ends included. */
export interface Coverage {
  readonly asked: number
  readonly covered: number
  readonly missing: number
  readonly complete: boolean
  /** The first run of days of the window that nothing covers. */
  readonly firstGap: ClosedInterval | null
  /** The longest run of covered days; what "available for at least n days" asks. */
  readonly longestRun: number
}

/**
 * How far the periods, in any order and overlapping or not, cover the window. Open ends count as
 * endless.
 */
export const coverage = (window: ClosedInterval, periods: readonly Interval[]): Coverage => {
  const asked = lengthInDays(window)
  const runs = intersectAll(periods, [window]).map(lengthInDays)
  const covered = runs.reduce((sum, days) => sum + days, 0)
  return {
    asked,
    covered,
    missing: asked - covered,
    complete: covered === asked,
    firstGap: subtractAll([window], periods).find(isClosed) ?? null,
    longestRun: Math.max(0, ...runs),
  }
}
