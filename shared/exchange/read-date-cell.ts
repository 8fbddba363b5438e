import { type Phrase, phrase } from '../text/index.ts'
import {
  type DateOnly,
  type DateOrder,
  dateFromParts,
  daysInMonth,
  fromExcelSerial,
  type KnownDate,
  readDate,
  readKnownDate,
} from '../calendar/index.ts'
import { dateNumbers } from '../calendar/read-date.ts'
import { asNamed, type CellReport } from './cell-report.ts'

// 1927 to 2119: a bare number outside them is no date that a list of people holds.
const FIRST_SERIAL = 10_000
const LAST_SERIAL = 80_500

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

/** A date as lists write it, or the serial number a spreadsheet shows where the cell has no date format. */
export const dateOfText = (text: string, order: DateOrder): DateOnly | null => {
  const trimmed = text.trim()
  if (/^\d{5}(?:\.\d+)?$/.test(trimmed)) {
    const serial = Number(trimmed)
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? fromExcelSerial(serial) : null
  }
  return readDate(trimmed, order)
}

/** Reads one date; a text that is none is left. */
export const readDateCell = (
  text: string,
  order: DateOrder,
  report: CellReport,
): DateOnly | null => {
  const date = dateOfText(text, order)
  if (date === null) report.leave(notADate(text, order), text)
  return date
}

/** Reads a date of which lists may give the month or the year alone; a text that is none is left. */
export const readKnownDateCell = (
  text: string,
  order: DateOrder,
  report: CellReport,
): KnownDate | null => {
  const day = dateOfText(text, order)
  const known: KnownDate | null =
    day === null ? readKnownDate(text, order) : { date: day, precision: 'day' }
  if (known === null) report.leave(notADate(text, order), text)
  return known
}
