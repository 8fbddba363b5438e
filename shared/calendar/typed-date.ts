import { type DateOnly, dateFromParts, daysInMonth, isDateOnly } from './date-only.ts'
import { datePrecisions, daysOfKnown, type DatePrecision, type KnownDate } from './precision.ts'
import {
  dateNumbers,
  type DateOrder,
  type DateParts,
  LONGEST_DATE,
  partsInOrder,
  partsWithMonthName,
  readKnownDate,
} from './read-date.ts'

/** What somebody typed into a box for a date, as far as it is one. */
export type TypedDate =
  | { readonly kind: 'blank' }
  | { readonly kind: 'read'; readonly date: KnownDate }
  /** Two days are meant as well as each other; the one with the day written first comes first. */
  | { readonly kind: 'unclear'; readonly dates: readonly [KnownDate, KnownDate] }
  /** The month has no such day; `last` is the last that it has. */
  | { readonly kind: 'noSuchDay'; readonly last: DateOnly }
  /** A day and a month, where the year has to be written. */
  | { readonly kind: 'noYear' }
  | { readonly kind: 'unreadable' }

/** What a typed date is read by. */
export interface TypedDateContext {
  /** The year that is meant where none is written; null where it must be written. */
  readonly year: number | null
  /** How little of a date is enough: 'day' when not given, with 'year' "2017" and "Mar 2017" are dates too. */
  readonly coarsest?: DatePrecision
  /** Which day stands for a month or a year: the last for the end of a period. 'first' when not given. */
  readonly end?: 'first' | 'last'
}

// Who lives through our dates: anything else is a slip of the finger or a year half typed.
const FIRST_YEAR = 1900
const LAST_YEAR = 2099

/**
 * A date is copied from papers of many offices, some with the day first and some with the month first,
 * whatever the language of the screen. No one writes points between numbers but with the day first.
 */
function ordersOf(numbers: string): readonly DateOrder[] {
  if (/^\d{4}/.test(numbers)) return ['ymd']
  return numbers.includes('.') ? ['dmy'] : ['dmy', 'mdy']
}

const TWO_NUMBERS = /^(\d{1,2})\s*([./\-\s])\s*(\d{1,2})\.?$/
const WITH_MONTH_NAME =
  /^(?:\d{1,2}(?:st|nd|rd|th|er|º|°)?[\s\-./]*(?:de\s+|of\s+)?\p{L}{3,}\.?|\p{L}{3,}\.?[\s\-./]*\d{1,2}(?:st|nd|rd|th)?)$/iu

/** Every day the figures and letters can stand for, whether the calendar has it or not. */
function candidatesOf(text: string): DateParts[] {
  // Hyphens would be taken for the dates of programs, and one that does not exist for nothing at all.
  const numbers = dateNumbers(text.replaceAll('-', '/'))
  if (numbers === null) {
    const named = partsWithMonthName(text)
    return named === null ? [] : [named]
  }
  const read = (order: DateOrder): DateParts[] => {
    const parts = partsInOrder(numbers, order)
    return parts === null ? [] : [parts]
  }
  const found = ordersOf(text).flatMap(read)
  // "68-12-31": nothing but the year first makes a date of it.
  return found.some(isReal) ? found : [...found, ...read('mdy'), ...read('ymd')]
}

const isReal = ({ year, month, day }: DateParts): boolean =>
  year >= FIRST_YEAR && year <= LAST_YEAR && dateFromParts(year, month, day) !== null

const withYear = (text: string, year: number): string => {
  const two = TWO_NUMBERS.exec(text)
  return two ? [two[1], two[3], year].join(two[2] === '.' ? '.' : '/') : `${text} ${String(year)}`
}

/**
 * Reads a date as people type it: "3 Feb", "03/02", "2027-02-03", "3 févr.", "3.2.27", "Feb 3 2027",
 * and whatever `formatDate` and `formatKnownDate` write. Months are known in English, French and
 * Spanish, two figures of a year mean 1950 to 2049. Where two days can be meant, nothing is chosen.
 */
export function readTypedDate(typed: string, context: TypedDateContext): TypedDate {
  const { coarsest = 'day', end = 'first' } = context
  const text = typed.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (text === '') return { kind: 'blank' }
  if (text.length > LONGEST_DATE) return { kind: 'unreadable' }
  if (isDateOnly(text)) return { kind: 'read', date: { date: text, precision: 'day' } }

  const coarse = readKnownDate(text, 'dmy')
  if (coarse !== null && coarse.precision !== 'day') {
    if (datePrecisions.indexOf(coarse.precision) > datePrecisions.indexOf(coarsest))
      return { kind: 'unreadable' }
    const days = daysOfKnown(coarse)
    return { kind: 'read', date: { ...coarse, date: end === 'first' ? days.from : days.to } }
  }

  const isYearMissing = TWO_NUMBERS.test(text) || WITH_MONTH_NAME.test(text)
  if (isYearMissing && context.year === null) return { kind: 'noYear' }
  const whole = isYearMissing && context.year !== null ? withYear(text, context.year) : text
  return decide(candidatesOf(whole))
}

function decide(candidates: readonly DateParts[]): TypedDate {
  const days = new Set(
    candidates
      .filter(isReal)
      .flatMap(({ year, month, day }) => dateFromParts(year, month, day) ?? []),
  )
  const [first, second] = [...days].map((date): KnownDate => ({ date, precision: 'day' }))
  if (first !== undefined)
    return second === undefined
      ? { kind: 'read', date: first }
      : { kind: 'unclear', dates: [first, second] }
  for (const { year, month, day } of candidates) {
    const last = dateFromParts(year, month, daysInMonth(year, month))
    if (last !== null && year >= FIRST_YEAR && year <= LAST_YEAR && day > 28 && day <= 31)
      return { kind: 'noSuchDay', last }
  }
  return { kind: 'unreadable' }
}
