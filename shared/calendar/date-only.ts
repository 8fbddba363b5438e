import { addMonths as addCalendarMonths } from 'date-fns/addMonths'
import { differenceInMonths } from 'date-fns/differenceInMonths'
import { lightFormat } from 'date-fns/lightFormat'
import { z } from 'zod'

/** A calendar date written `YYYY-MM-DD`, without time and without zone. */
export type DateOnly = string

const DAYS_BEFORE_EPOCH = 719_468
const DAYS_PER_ERA = 146_097
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month (1-12) of the Gregorian calendar; 0 where there is no such month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

const twoDigits = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))

// By halves from a list, because it is done for every date that is made.
const pad = (value: number, width: 2 | 4): string =>
  width === 2
    ? (twoDigits[value] ?? '')
    : (twoDigits[Math.floor(value / 100)] ?? '') + (twoDigits[value % 100] ?? '')

/** The date of a year, month (1-12) and day, or null where the calendar has no such day. */
export const dateFromParts = (year: number, month: number, day: number): DateOnly | null =>
  Number.isInteger(year) &&
  year >= 1 &&
  year <= 9999 &&
  Number.isInteger(day) &&
  day >= 1 &&
  day <= daysInMonth(year, month)
    ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
    : null

/** True for `YYYY-MM-DD` naming a day that exists: 2025-02-31 is refused. */
export const isDateOnly = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  dateFromParts(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) !== null

/** Schema of a {@link DateOnly}; the calendar is checked, not only the shape. */
export const dateOnly = z.string().refine(isDateOnly, 'Not a date of the calendar (YYYY-MM-DD)')

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48

const yearOf = (date: DateOnly): number =>
  digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3)

/**
 * Whole days since 1970-01-01 (negative before it). Pure arithmetic without allocation, because
 * matching calls it for every period of every person. The date must be a valid {@link DateOnly}.
 */
export const dayNumber = (date: DateOnly): number => {
  const month = digit(date, 5) * 10 + digit(date, 6)
  const day = digit(date, 8) * 10 + digit(date, 9)
  const year = yearOf(date) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_EPOCH
}

/** The date of a day number; the inverse of {@link dayNumber} for the years 1 to 9999. */
export const fromDayNumber = (days: number): DateOnly => {
  const shifted = days + DAYS_BEFORE_EPOCH
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Negative when `a` is earlier than `b`, 0 on the same day, positive when it is later. */
export const compareDates = (a: DateOnly, b: DateOnly): number => (a < b ? -1 : a > b ? 1 : 0)

/** The earlier of two dates. */
export const earlierOf = (a: DateOnly, b: DateOnly): DateOnly => (a < b ? a : b)

/** The later of two dates. */
export const laterOf = (a: DateOnly, b: DateOnly): DateOnly => (a > b ? a : b)

/** The date a number of days later (earlier when negative). */
export const addDays = (date: DateOnly, days: number): DateOnly =>
  fromDayNumber(dayNumber(date) + days)

/** Days from `a` to `b`, not counting `a` itself: 0 on the same day, negative when `b` is earlier. */
export const daysBetween = (a: DateOnly, b: DateOnly): number => dayNumber(b) - dayNumber(a)

// Local noon exists on every day in every zone, which midnight does not where clocks change at 0:00.
const toLocalNoon = (date: DateOnly): Date => {
  const noon = new Date(2000, Number(date.slice(5, 7)) - 1, 1, 12)
  noon.setFullYear(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8)))
  return noon
}

const fromLocal = (date: Date): DateOnly => lightFormat(date, 'yyyy-MM-dd')

/** The date some months later; the 31st becomes the last day of a shorter month. */
export const addMonths = (date: DateOnly, months: number): DateOnly =>
  fromLocal(addCalendarMonths(toLocalNoon(date), months))

/** Full months from `a` to `b`; negative when `b` is earlier. */
export const monthsBetween = (a: DateOnly, b: DateOnly): number =>
  differenceInMonths(toLocalNoon(b), toLocalNoon(a))

/** The calendar date at an instant, in an IANA zone or else where this machine stands. */
export const today = (clock: Date, zone?: string): DateOnly => {
  if (zone === undefined) return fromLocal(clock)
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(clock)
  const part = (type: 'year' | 'month' | 'day'): number =>
    Number(parts.find((each) => each.type === type)?.value)
  return `${pad(part('year'), 4)}-${pad(part('month'), 2)}-${pad(part('day'), 2)}`
}
