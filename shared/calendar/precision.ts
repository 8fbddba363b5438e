import { z } from 'zod'
import { type DateOnly, daysInMonth } from './date-only.ts'
import type { ClosedInterval } from './interval.ts'

/** How far a date is known: lists often say a month or a year only. */
export const datePrecisions = ['day', 'month', 'year'] as const
export const datePrecision = z.enum(datePrecisions)
export type DatePrecision = z.infer<typeof datePrecision>

/** A date as far as it is known. The figures that are not known stand for any: see {@link daysOfKnown}. */
export interface KnownDate {
  readonly date: DateOnly
  readonly precision: DatePrecision
}

const KNOWN_LENGTH = { day: 10, month: 7, year: 4 } as const

/** The figures that are known: "2017-03-04", "2017-03", "2017". */
export const knownFigures = ({ date, precision }: KnownDate): string =>
  date.slice(0, KNOWN_LENGTH[precision])

/** The days on any of which it may have been: the day, its month or its year. Both ends included. */
export function daysOfKnown({ date, precision }: KnownDate): ClosedInterval {
  if (precision === 'day') return { from: date, to: date }
  const year = date.slice(0, 4)
  if (precision === 'year') return { from: `${year}-01-01`, to: `${year}-12-31` }
  const month = date.slice(0, 7)
  const last = daysInMonth(Number(year), Number(date.slice(5, 7)))
  return { from: `${month}-01`, to: `${month}-${last}` }
}

/** False only where the known figures of the two differ: a year agrees with every day in it. */
export function mayBeSameDate(a: KnownDate, b: KnownDate): boolean {
  const [one, other] = [knownFigures(a), knownFigures(b)]
  return one.startsWith(other) || other.startsWith(one)
}
