import { type Phrase, phrase } from '../text/index.ts'
import {
  addDays,
  type DateOnly,
  type DateOrder,
  dateFromParts,
  daysInMonth,
  daysOfKnown,
  fromExcelSerial,
  fromOtherCalendar,
  type KnownDate,
  type OtherCalendar,
  readDate,
  readKnownDate,
} from '../calendar/index.ts'
import { dateNumbers, LONGEST_DATE } from '../calendar/read-date.ts'
import { asNamed, type CellReport } from './cell-report.ts'
import type { InstantReading } from './column-mapping.ts'

// 1927 to 2119: a bare number outside them is no date that a list of people holds.
const FIRST_SERIAL = 10_000
const LAST_SERIAL = 80_500
// Nobody on a roster was born before, and nothing on it lasts longer.
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

const isPlausible = (date: DateOnly): boolean => {
  const year = Number(date.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

/** Digits of Arabic, Persian, Devanagari, Bengali, Thai and of full width, in their order. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10]

/** A date as it is written, in the signs that dates are read by: digits 0-9, no names of days. */
export const inPlainSigns = (text: string): string => {
  // "2027-03-01" is in no other signs than these: most dates of most lists.
  if (/^[\d./-]+$/.test(text))
    // "1990.11": year and month with a dot
    return text.length < 8 ? text.replace(/^(\d{4})\.(\d{1,2})$/, '$1-$2') : text
  const digits = text.trim().replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code))
  })
  return (
    digits
      .replace(/[\u2010-\u2012\u2212]/g, '-')
      // "2027年3月1日", "2027년 3월 1일"
      .replace(/^(\d{2,4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?$/u, '$1-$2-$3')
      .replace(/^(\d{2,4})\s*[年년]\s*(\d{1,2})\s*[月월]$/u, '$1-$2')
      // "Thu May 17 1984 00:00:00 GMT+0200 (CEST)", as programs print a day
      .replace(
        /^\p{L}{2,4},?\s+(\p{L}{3,9}\s+\d{1,2}\s+\d{4}|\d{1,2}\s+\p{L}{3,9}\s+\d{4})\s+00:00:00.*$/u,
        '$1',
      )
      .replace(/^\p{L}{2,4}\s+(?=\p{L}{3,9}\s+\d{1,2}\s+\d{4}$)/u, '')
      .replace(/\s['’](?=\d{2}$)/u, ' ')
      // "17 мая 1984 г.", "Monday, 17 May 2027", "le 3 mars 2027"
      .replace(/\s*г(?:\.|ода?)?$/u, '')
      .replace(/^\p{L}{3,12}\.?,\s+(?=\d|\p{L}+\s\d)/u, '')
      .replace(/^(?:le|el|the|on|em|на)\s+(?=\d)/iu, '')
  )
}

/** The nearest real date to one that does not exist: 31.02.2025 gives 2025-02-28. */
const nearest = (text: string, order: DateOrder): DateOnly | null => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text.trim())
  const numbers = iso ? ([iso[1] ?? '', iso[2] ?? '', iso[3] ?? ''] as const) : dateNumbers(text)
  if (!numbers) return null
  const yearFirst = numbers[0].length === 4
  const [year, month, day] = (
    yearFirst || order === 'ymd'
      ? numbers
      : order === 'dmy'
        ? [numbers[2], numbers[1], numbers[0]]
        : [numbers[2], numbers[0], numbers[1]]
  ).map(Number)
  if (year === undefined || month === undefined || day === undefined || year < 1000) return null
  const last = daysInMonth(year, month)
  return last === 0 ? null : dateFromParts(year, month, Math.max(1, Math.min(day, last)))
}

/** What is wrong with a text that is no date, and how to write it. */
export const notADate = (text: string, order: DateOrder): Phrase =>
  // The example is what is to be typed, so it stands as it is.
  phrase('lists.notADate', { text: asNamed(text), example: nearest(text, order) ?? '2025-02-28' })

/** "19840517", "17051984": eight digits that are a day in the order of the column, or year first. */
const ofEightDigits = (text: string, order: DateOrder): DateOnly | null => {
  if (!/^\d{8}$/.test(text)) return null
  const at = (from: number, to: number): number => Number(text.slice(from, to))
  const yearFirst = dateFromParts(at(0, 4), at(4, 6), at(6, 8))
  if (yearFirst !== null && isPlausible(yearFirst)) return yearFirst
  const yearLast =
    order === 'mdy'
      ? dateFromParts(at(4, 8), at(0, 2), at(2, 4))
      : dateFromParts(at(4, 8), at(2, 4), at(0, 2))
  return yearLast !== null && isPlausible(yearLast) ? yearLast : null
}

/** The instants of programs: a day and a time in a zone that is named. */
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)$/i

/**
 * A date as lists write it, or the serial number a spreadsheet shows where the cell has no date format.
 * Null for what is none, and for one in a year that nobody on a roster means.
 */
export const dateOfText = (text: string, order: DateOrder): DateOnly | null => {
  if (text.length > LONGEST_DATE) return null
  const plain = inPlainSigns(text)
  if (/^\d{5}(?:\.\d+)?$/.test(plain)) {
    const serial = Number(plain)
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? fromExcelSerial(serial) : null
  }
  const found = ofEightDigits(plain, order) ?? readDate(plain, order)
  return found !== null && isPlausible(found) ? found : null
}

/** What systems write where there is no date: "0000-00-00", "0/0/00", "1900-01-00". */
const EMPTY =
  /^(?:0{1,4}[./-]0{1,2}[./-]0{1,4}|1900-0?1-0?0|0?[01]\/0?[01]\/1900|00?|1899-12-3[01])(?:[ T]00:00(?::00(?:\.0+)?)?)?$/

/** How a date says that it is of another calendar. */
const MARKS: readonly (readonly [OtherCalendar, RegExp])[] = [
  ['buddhist', /\bB\.?\s?E\.?(?![\p{L}])|พ\.?\s?ศ\.?/iu],
  ['minguo', /(?:中華)?民[國国]|\bROC\b/u],
  ['iranian', /\b(?:S\.?H\.?|A\.?P\.?)(?![\p{L}])|ه\.?\s?ش\.?|هجری شمسی|شمسی/u],
  ['islamic', /\bA\.?H\.?(?![\p{L}])|هجرية|هجري|هـ/u],
  ['ethiopian', /\bE\.?C\.?(?![\p{L}])|ዓ\.?ም\.?/u],
]

/** Calendars as a header names them: "Date of birth (E.C.)", "DOB (Hijri)". */
const HEADERS: readonly (readonly [RegExp, mark: string])[] = [
  [/\(\s*E\.?\s?C\.?\s*\)|ethiopi\p{L}* calendar|\(\s*ethiopi\p{L}*\s*\)|ዓ\.?ም/iu, 'E.C.'],
  [/jalali|shamsi|solar hijri|persian calendar|iranian calendar|شمسی|\(\s*S\.?H\.?\s*\)/iu, 'S.H.'],
  [/hijri|hijra|\(\s*A\.?H\.?\s*\)|islamic calendar|هجري/iu, 'A.H.'],
  [/buddhist|\(\s*B\.?E\.?\s*\)|พ\.?ศ/iu, 'B.E.'],
  [/minguo|\(\s*ROC\s*\)|民[國国]/iu, '民國'],
]

/** A date with the calendar that the header of its column names, where the cell names none. */
export const inCalendarOf = (header: string, text: string): string => {
  const mark = HEADERS.find(([pattern]) => pattern.test(header))?.[1]
  const isPlain = /\d/.test(text) && !MARKS.some(([, pattern]) => pattern.test(text))
  return mark !== undefined && isPlain ? `${text.trim()} ${mark}` : text
}

/** Year, month and day of words that hold three numbers, the year being the longest or as the order says. */
const threeNumbers = (text: string, order: DateOrder): readonly [number, number, number] | null => {
  const numbers: readonly string[] = text.match(/\d+/g) ?? []
  const [first, second, third] = numbers.map(Number)
  if (numbers.length !== 3 || first === undefined || second === undefined || third === undefined)
    return null
  if ((numbers[0]?.length ?? 0) > 2 || order === 'ymd') return [first, second, third]
  return order === 'mdy' ? [third, first, second] : [third, second, first]
}

type Reading =
  | { readonly known: KnownDate; readonly doubt: Phrase | null }
  /** Not read, with what it would be. */
  | { readonly left: Phrase }

/** A date in a calendar that it names, or that its year tells. */
const ofOtherCalendar = (text: string, order: DateOrder): Reading | null => {
  const mark = MARKS.find(([, pattern]) => pattern.test(text))
  if (mark) {
    const [calendar, pattern] = mark
    const rest = text
      .replace(pattern, ' ')
      .replace(/[年月日]/gu, ' ')
      .trim()
    const numbers = threeNumbers(rest, calendar === 'minguo' ? 'ymd' : order)
    const date = numbers && fromOtherCalendar(calendar, ...numbers)
    if (date) {
      const told = { text: asNamed(text), calendar, date: { date } }
      return calendar === 'islamic'
        ? { left: phrase('lists.dateOfCalendarLeft', told) }
        : {
            known: { date, precision: 'day' },
            doubt: phrase('lists.dateOfCalendar', told),
          }
    }
    return null
  }
  const year = /(?<!\d)(1[234]\d{2}|2[4567]\d{2})(?!\d)/.exec(text)?.[1]
  if (year === undefined) return null
  // No roster means the year 2570 of the Common Era; Thailand writes it on every form.
  if (Number(year) >= 2400) {
    const known = readKnown(text.replace(year, String(Number(year) - 543)), order)
    return known && isPlausible(known.date)
      ? {
          known,
          doubt: phrase('lists.dateOfCalendar', {
            text: asNamed(text),
            calendar: 'buddhist',
            date: known,
          }),
        }
      : null
  }
  const numbers = threeNumbers(text, order)
  // 1363 may be of Iran or of the Hijra: what it would be is told, and nothing read.
  const dates = (['iranian', 'islamic'] as const).map((calendar) =>
    numbers
      ? fromOtherCalendar(calendar, ...numbers)
      : fromOtherCalendar(calendar, Number(year), 1, 1),
  )
  const precision = numbers ? 'day' : 'year'
  const [iranian, islamic] = dates
  return iranian && islamic && isPlausible(iranian) && isPlausible(islamic)
    ? {
        left: phrase('lists.dateOfTwoCalendars', {
          text: asNamed(text),
          iranian: { date: iranian, precision },
          islamic: { date: islamic, precision },
        }),
      }
    : null
}

/** Days are read as lists write them, months and years as far as they are written. */
const readKnown = (text: string, order: DateOrder): KnownDate | null => {
  const day = dateOfText(text, order)
  if (day !== null) return { date: day, precision: 'day' }
  const known = readKnownDate(inPlainSigns(text), order)
  return known !== null && known.precision !== 'day' && isPlausible(known.date) ? known : null
}

/**
 * A day with a time in a zone: midnight where it was written is that day. Another full hour is midnight
 * elsewhere, as programs write what was typed as a day: what it stands for is told with both readings.
 */
const ofInstant = (text: string, instants?: InstantReading): Reading | null => {
  const found = INSTANT.exec(text.trim())
  const day = found?.[1]
  if (!found || day === undefined || !isPlausible(day)) return null
  const [hour, minute, second] = [Number(found[2]), Number(found[3]), Number(found[4] ?? '0')]
  const isUtc = /^(?:Z|UTC|GMT|[+-]00:?(?:00)?)$/i.test(found[5] ?? '')
  const next = addDays(day, 1)
  // East of Greenwich a day begins in the evening before; west of it within the day itself.
  if (!isUtc || hour < 10 || second !== 0 || minute % 15 !== 0)
    return { known: { date: day, precision: 'day' }, doubt: null }
  if (instants === 'written') return { known: { date: day, precision: 'day' }, doubt: null }
  return {
    known: { date: next, precision: 'day' },
    doubt: phrase('lists.dateOfInstant', {
      text: asNamed(text),
      date: { date: next },
      written: { date: day },
    }),
  }
}

/** True for a moment that may mean the day it is written with, or the next. */
export const isOfTwoDays = (text: string): boolean => {
  // Few cells hold a time, and all of a list are asked.
  const read = text.length > LONGEST_DATE || !text.includes(':') ? null : ofInstant(text)
  return read !== null && 'doubt' in read && read.doubt !== null
}

const readOne = (
  text: string,
  order: DateOrder,
  instants?: InstantReading,
): Reading | 'empty' | null => {
  if (text.length > LONGEST_DATE) return null
  const plain = inPlainSigns(text)
  if (EMPTY.test(plain)) return 'empty'
  const special = ofInstant(plain, instants) ?? ofOtherCalendar(plain, order)
  if (special) return special
  const known = readKnown(text, order)
  return known && { known, doubt: null }
}

const told = (
  text: string,
  order: DateOrder,
  report: CellReport,
  instants?: InstantReading,
): KnownDate | null => {
  const found = readOne(text, order, instants)
  if (found === 'empty') return null
  if (found === null || 'left' in found) {
    report.leave(found === null ? notADate(text, order) : found.left, text)
    return null
  }
  if (found.doubt !== null) report.warn(found.doubt)
  return found.known
}

/**
 * Reads one date; a text that is none is left.
 * @param whole the day that a month or a year alone stands for: its first, its last, or none
 * @param instants what moments of programs stand for, where somebody said it
 */
export const readDateCell = (
  text: string,
  order: DateOrder,
  report: CellReport,
  whole: 'first' | 'last' | null = null,
  instants?: InstantReading,
): DateOnly | null => {
  const known = told(text, order, report, instants)
  if (known === null || known.precision === 'day') return known?.date ?? null
  if (whole !== null) return whole === 'first' ? known.date : daysOfKnown(known).to
  report.leave(notADate(text, order), text)
  return null
}

/** Reads a date of which lists may give the month or the year alone; a text that is none is left. */
export const readKnownDateCell = told
