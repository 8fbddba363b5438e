import { type DateOnly, dayNumber, fromDayNumber, isDateOnly } from './date-only.ts'

/** Days from `from` to `to`, both included; null stands for "no end on this side". */
export interface Interval {
  readonly from: DateOnly | null
  readonly to: DateOnly | null
}

/** An interval with both ends known; both days are included. */
export interface ClosedInterval extends Interval {
  readonly from: DateOnly
  readonly to: DateOnly
}

/** First day as a day number; -Infinity when open. */
export const firstDay = (period: Interval): number =>
  period.from === null ? -Infinity : dayNumber(period.from)

/** Last day as a day number; Infinity when open. */
export const lastDay = (period: Interval): number =>
  period.to === null ? Infinity : dayNumber(period.to)

/** The interval between two day numbers (infinite = open), or null when it would be empty. */
const intervalOfDays = (first: number, last: number): Interval | null =>
  first > last || first === Infinity || last === -Infinity
    ? null
    : {
        from: first === -Infinity ? null : fromDayNumber(first),
        to: last === Infinity ? null : fromDayNumber(last),
      }

/** True when both ends are known. */
export const isClosed = (period: Interval): period is ClosedInterval =>
  period.from !== null && period.to !== null

/** Days counted with both ends: a single day is 1. Infinity for an open interval. */
export const lengthInDays = (period: Interval): number => lastDay(period) - firstDay(period) + 1

/** True when the day lies in the period; both ends and open sides count. */
export const containsDate = (period: Interval, date: DateOnly): boolean =>
  (period.from === null || period.from <= date) && (period.to === null || date <= period.to)

/** True when every day of `inner` lies in `outer`. */
export const contains = (outer: Interval, inner: Interval): boolean =>
  firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer)

/** True when at least one day is in both; sharing only an end day is an overlap. */
export const overlaps = (a: Interval, b: Interval): boolean =>
  firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a)

/** The days in both, or null when there are none. */
export const intersect = (a: Interval, b: Interval): Interval | null =>
  intervalOfDays(Math.max(firstDay(a), firstDay(b)), Math.min(lastDay(a), lastDay(b)))

/** The days of `a` that are not in `b`: none, one or two intervals in order of time. */
export const subtract = (a: Interval, b: Interval): Interval[] => {
  if (!overlaps(a, b)) return [a]
  const before = intervalOfDays(firstDay(a), Math.min(lastDay(a), firstDay(b) - 1))
  const after = intervalOfDays(Math.max(firstDay(a), lastDay(b) + 1), lastDay(a))
  return [before, after].filter((part) => part !== null)
}

/**
 * What the two ends of a period are that somebody fills in: 'unfinished' until both are days of the
 * calendar, 'reversed' where the last comes before the first.
 */
export const stateOfEnds = ({ from, to }: Interval): 'inOrder' | 'reversed' | 'unfinished' =>
  from === null || to === null || !isDateOnly(from) || !isDateOnly(to)
    ? 'unfinished'
    : from <= to
      ? 'inOrder'
      : 'reversed'
