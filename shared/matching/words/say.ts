import { type DateOnly, formatDate, formatPeriod, fromDayNumber } from '../../calendar/index.ts'
import { country, countryName, demonym } from '../../catalogue/countries.ts'
import { NO_DAY, OPEN_FROM, OPEN_TO } from '../columns/days.ts'
import { remembered } from '../../text/remembered.ts'

/** Lines are at most this long (shared/domain/common `line`). */
const LONGEST = 300

/** "1 day", "18 days"; an irregular plural is given. */
export const count = (amount: number, one: string, many = `${one}s`): string =>
  `${amount} ${amount === 1 ? one : many}`

/** "Togo, Benin and 3 more". */
export const list = (items: readonly string[], shown = 4): string => {
  const rest = items.length - shown
  if (rest > 0) return `${items.slice(0, shown).join(', ')} and ${rest} more`
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

/** "Togo or Benin". */
export const either = (items: readonly string[], shown = 4): string =>
  list(items, shown).replace(/ and (?!\d+ more$)/, ' or ')

/** Keeps a line within its bound. */
export const fitLine = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`

/** The first letter in upper case. */
export const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** Parts that are there, joined by "; "; null when there are none. */
export const details = (...parts: readonly (string | null | false)[]): string | null => {
  const said = parts.filter((part) => typeof part === 'string' && part !== '')
  return said.length > 0 ? fitLine(said.join('; ')) : null
}

// The platform takes longer to word a period than a hundred people take to be judged, and the rows
// of a match name the same few days again and again.
const WORDS_KEPT = 10_000

/** "4 Mar 2027" for a day number; empty where there is no date. */
export const day = remembered(
  (number: number): string =>
    number === NO_DAY || number <= OPEN_FROM || number >= OPEN_TO
      ? ''
      : formatDate(fromDayNumber(number)),
  WORDS_KEPT,
)

const periodOf = remembered((days: string): string => {
  const [from = OPEN_FROM, to = OPEN_TO] = days.split(' ').map(Number)
  return formatPeriod({ from: openDate(from), to: openDate(to) })
}, WORDS_KEPT)

/** "4 Mar – 12 Jun 2027" for two day numbers. A single day is one date. */
export const period = (from: number, to: number): string =>
  from === to ? day(from) : periodOf(`${from} ${to}`)

const openDate = (number: number): DateOnly | null =>
  number <= OPEN_FROM || number >= OPEN_TO ? null : fromDayNumber(number)

/** "Moroccan" or, where the catalogue has no adjective, "of Western Sahara". */
const nationalityName = (code: string): string =>
  country(code) ? demonym(code) : `of ${countryName(code)}`

/** "Moroccan and French". */
export const nationalitiesWords = (codes: readonly string[]): string =>
  list(codes.map(nationalityName))
