import {
  type DateOnly,
  type DateOrder,
  daysOfKnown,
  earlierOf,
  type KnownDate,
  type KnownPeriod,
  readDate,
  readKnownDate,
  readPlainDate,
} from '../calendar/index.ts'

/** When a mission was, as far as its words say, and the words that say so. */
export interface MissionDates extends KnownPeriod {
  readonly words: string
}

const NOT_SAID: MissionDates = {
  ...{ from: null, fromPrecision: 'day', to: null, toPrecision: 'day', words: '' },
}

const YEAR = String.raw`(?:19|20)\d{2}`
// No month has more letters; without a bound a long cell would be read again from each of its letters.
const NAME = String.raw`\p{L}{3,12}\.?`
const DAY = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]${YEAR}|\d{1,2}(?:st|nd|rd|th|er)?\s+(?:de\s+|of\s+)?${NAME}\s+(?:de[l]?\s+)?${YEAR})`
const MONTH = String.raw`(?:${NAME}\s+(?:de[l]?\s+)?${YEAR}|\d{1,2}/${YEAR})`
const DATE = `${DAY}|${MONTH}|${YEAR}(?!\\d)`
const TO = String.raw`\s*(?:[-–—→]|\b(?:to|until|au|à|al?|hasta)\b)\s*`

const ENDS = new RegExp(`(?<![\\d/.-])(${DATE})${TO}(${DATE})`, 'giu')
const DAYS_OF_MONTH = new RegExp(
  `(?<![\\d/.-])(\\d{1,2})\\s*[-–—]\\s*(\\d{1,2})\\s+(${NAME}\\s+${YEAR})`,
  'iu',
)
const MONTHS_OF_YEAR = new RegExp(`(?<!\\p{L})(${NAME})\\s*[-–—/]\\s*(${NAME})\\s+(${YEAR})`, 'iu')
// Not the month of a day: "4 Mar 2017".
const ONE_MONTH = new RegExp(
  `(?<![\\d/.-]|\\d(?:st|nd|rd|th|er)?\\s+(?:de\\s+|of\\s+)?)(${MONTH})`,
  'giu',
)
// What goes on after the second is a day: "10/09/2024 - 30/10/2024".
const YEARS = /\b((?:19|20)\d{2})(?:\s*[-–/]\s*((?:19|20)?\d{2})(?![./-]?\d))?\b/

/** Digits that may be two days are none: "03/04/2017" says its year. */
function readPlainDay(text: string): KnownDate | null {
  const date = text.includes('.') ? readDate(text, 'dmy') : readPlainDate(text)
  return date === null ? null : { date, precision: 'day' }
}

function readEnd(text: string, order: DateOrder | null): KnownDate | null {
  const day = order === null ? null : readDate(text, order)
  if (day !== null) return { date: day, precision: 'day' }
  return readPlainDay(text) ?? readKnownDate(text)
}

const DIGITS = /^(\d{1,2})\/(\d{1,2})\/\d{4}$/

/** How day and month stand in two dates of digits of which one can be read in one way only. */
function orderOf(ends: readonly string[]): DateOrder | null {
  for (const end of ends) {
    const [, first, second] = DIGITS.exec(end) ?? []
    if (Number(first) > 12) return 'dmy'
    if (Number(second) > 12) return 'mdy'
  }
  return null
}

function readMonthWords(text: string): KnownDate | null {
  const read = readKnownDate(text)
  return read?.precision === 'month' ? read : null
}

/** Pairs of ends that the words name, the most exact reading first. */
function* readings(
  text: string,
): Generator<readonly [from: KnownDate | null, to: KnownDate | null, words: string]> {
  for (const [words, first = '', last = ''] of text.matchAll(ENDS)) {
    const order = orderOf([first, last])
    yield [readEnd(first, order), readEnd(last, order), words]
  }
  const sameMonth = DAYS_OF_MONTH.exec(text)
  if (sameMonth) {
    const [words, first, last, month] = sameMonth
    yield [readPlainDay(`${first} ${month}`), readPlainDay(`${last} ${month}`), words]
  }
  const sameYear = MONTHS_OF_YEAR.exec(text)
  if (sameYear) {
    const [words, first, last, year] = sameYear
    yield [readMonthWords(`${first} ${year}`), readMonthWords(`${last} ${year}`), words]
  }
  for (const [words, month] of text.matchAll(ONE_MONTH)) {
    const read = readMonthWords(month ?? '')
    yield [read, read, words]
  }
  const years = YEARS.exec(text)
  if (years) {
    const [words, first = '', second = first] = years
    const last = second.length === 2 ? `${first.slice(0, 2)}${second}` : second
    yield [yearKnown(first), yearKnown(last < first ? first : last), words]
  }
}

const yearKnown = (year: string): KnownDate => ({ date: `${year}-01-01`, precision: 'year' })

/** True where the words name a year, which every date does. */
export const namesYear = (text: string): boolean => YEARS.test(text)

/**
 * When a mission was: "3 Mar 2017 – 16 Mar 2017", "Mar–Apr 2017", "2013-17". What is said by its month
 * or year runs from the first to the last day it may mean; what still runs ends today. One day alone
 * says neither end, so it counts as its year; so do digits that could be two days.
 */
export function readMissionDates(text: string, today: DateOnly): MissionDates {
  for (const [first, last, words] of readings(text)) {
    if (first === null || last === null) continue
    const from = daysOfKnown(first).from
    const end = daysOfKnown(last).to
    const to = last.precision === 'day' ? end : earlierOf(end, today)
    return to < from
      ? NOT_SAID
      : { from, fromPrecision: first.precision, to, toPrecision: last.precision, words }
  }
  return NOT_SAID
}
