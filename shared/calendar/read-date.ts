import { type DateOnly, dateFromParts } from './date-only.ts'
import { readMonth } from './month-names.ts'
import type { KnownDate } from './precision.ts'

/** The order in which day, month and year stand in a written date. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** `YYYY-MM-DD`, with or without a time after it. */
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
/** A time of day behind a date, without a zone: it says nothing about the day. */
const TIME =
  /^(\S.*?)(?:,\s*|\s+|T)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?:\s*[ap]\.?\s?m\.?)?$/iu
const withoutTime = (text: string): string => TIME.exec(text)?.[1]?.trim() ?? text
const THREE_NUMBERS = /^(\d{1,4})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{1,4})\.?$/
const DAY_MONTH_NAME =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|°)?[\s\-./]*(?:de\s+|of\s+)?(\p{L}+)\.?[\s\-./,]*(?:del?\s+)?(\d{4}|\d{2})$/iu
const MONTH_NAME_DAY = /^(\p{L}+)\.?[\s\-./]*(\d{1,2})(?:st|nd|rd|th)?[\s\-./,]+(\d{4}|\d{2})$/iu

// Lists hold dates of birth as well as dates to come; 1950-2049 suits both better than 1930-2029.
const fullYear = (digits: string): number => {
  const year = Number(digits)
  return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year
}

/** Longer than any date is written, a time and its zone included: what is beyond is not looked at. */
export const LONGEST_DATE = 60

/** The three numbers of a date written in digits, in the order written; null for anything else. */
export const dateNumbers = (text: string): readonly [string, string, string] | null => {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST_DATE) return null
  if (ISO.test(trimmed)) return null
  const found = THREE_NUMBERS.exec(withoutTime(trimmed))
  return found ? [found[1] ?? '', found[2] ?? '', found[3] ?? ''] : null
}

/** Year, month and day as they are written; the calendar may have no such day. */
export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

const dateOf = (parts: DateParts | null): DateOnly | null =>
  parts && dateFromParts(parts.year, parts.month, parts.day)

/** What three written numbers stand for under an order; null where they cannot. */
export const partsInOrder = (
  [first, second, third]: readonly [string, string, string],
  order: DateOrder,
): DateParts | null => {
  const [year, month, day] =
    order === 'ymd'
      ? [first, second, third]
      : order === 'dmy'
        ? [third, second, first]
        : [third, first, second]
  if (![2, 4].includes(year.length) || month.length > 2 || day.length > 2) return null
  return { year: fullYear(year), month: Number(month), day: Number(day) }
}

/** The date of three written numbers under an order, or null where that gives no real date. */
export const dateInOrder = (
  numbers: readonly [string, string, string],
  order: DateOrder,
): DateOnly | null => dateOf(partsInOrder(numbers, order))

/** What a date with its month in letters says ("4 mars 2027", "March 4th, 2027"); null for anything else. */
export const partsWithMonthName = (text: string): DateParts | null => {
  const dayFirst = DAY_MONTH_NAME.exec(text)
  const monthFirst = MONTH_NAME_DAY.exec(text)
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : []
  const month = readMonth(name ?? '')
  return month === null || day === undefined || year === undefined
    ? null
    : { year: fullYear(year), month, day: Number(day) }
}

/**
 * Reads one date of a received list. ISO dates, a time after them, and months in letters
 * (the languages of `month-names.ts`) are understood whatever the order; digits follow `order`.
 * Two-digit years mean 1950 to 2049. Null for what is not a real date: 31.02.2025.
 */
export const readDate = (text: string, order: DateOrder): DateOnly | null => {
  const trimmed = text.trim()
  if (trimmed.length > LONGEST_DATE) return null
  const iso = ISO.exec(trimmed)
  if (iso) return dateFromParts(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = dateNumbers(trimmed)
  if (!numbers) return dateOf(partsWithMonthName(withoutTime(trimmed)))
  const yearFirst = numbers[0].length === 4
  return dateInOrder(numbers, yearFirst ? 'ymd' : order)
}

/** Reads a date only where it can mean one day: "13/04/2027", not "03/04/2027". */
export const readPlainDate = (text: string): DateOnly | null => {
  const dayFirst = readDate(text, 'dmy')
  const monthFirst = readDate(text, 'mdy')
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return null
  return dayFirst ?? monthFirst
}

const MONTH_NAME_YEAR = /^(\p{L}+)\.?\s*[\s\-/,]\s*(?:del?\s+)?(\d{4})$/u
const MONTH_YEAR = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/
const YEAR_MONTH = /^(\d{4})-(\d{2})$/
const YEAR = /^(?:19|20)\d{2}$/

/** "March 2027", "03/2027", "2027-03": the first day of a month; null for what is none. */
export const readMonthOfYear = (text: string): DateOnly | null => {
  const trimmed = text.trim()
  const yearFirst = YEAR_MONTH.exec(trimmed)
  if (yearFirst) return dateFromParts(Number(yearFirst[1]), Number(yearFirst[2]), 1)
  const digits = MONTH_YEAR.exec(trimmed)
  if (digits) return dateFromParts(Number(digits[2]), Number(digits[1]), 1)
  const named = MONTH_NAME_YEAR.exec(trimmed)
  const month = named ? readMonth(named[1] ?? '') : null
  return named && month !== null ? dateFromParts(Number(named[2]), month, 1) : null
}

/**
 * Reads a date as far as it is written: a day as {@link readDate} does under an order, or else as
 * {@link readPlainDate}; "Mar 2017" by its month, "2017" (1900 to 2099) by its year. What is not known
 * is given as the first: 1 March, 1 January.
 */
export const readKnownDate = (text: string, order?: DateOrder): KnownDate | null => {
  const day = order === undefined ? readPlainDate(text) : readDate(text, order)
  if (day !== null) return { date: day, precision: 'day' }
  const month = readMonthOfYear(text)
  if (month !== null) return { date: month, precision: 'month' }
  const year = text.trim()
  return YEAR.test(year) ? { date: `${year}-01-01`, precision: 'year' } : null
}
