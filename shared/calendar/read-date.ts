import { type DateOnly, dateFromParts } from './date-only.ts'
import { readMonth } from './month-names.ts'

/** The order in which day, month and year stand in a written date. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const THREE_NUMBERS = /^(\d{1,4})\s*[./\-\s]\s*(\d{1,2})\s*[./\-\s]\s*(\d{1,4})\.?$/
const DAY_MONTH_NAME =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|°)?[\s\-./]*(?:de\s+|of\s+)?(\p{L}+)\.?[\s\-./,]*(?:del?\s+)?(\d{4}|\d{2})$/iu
const MONTH_NAME_DAY = /^(\p{L}+)\.?[\s\-./]*(\d{1,2})(?:st|nd|rd|th)?[\s\-./,]+(\d{4}|\d{2})$/iu

// Lists hold dates of birth as well as dates to come; 1950-2049 suits both better than 1930-2029.
const fullYear = (digits: string): number => {
  const year = Number(digits)
  return digits.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year
}

/** The three numbers of a date written in digits, in the order written; null for anything else. */
export const dateNumbers = (text: string): readonly [string, string, string] | null => {
  const trimmed = text.trim()
  if (ISO.test(trimmed)) return null
  const found = THREE_NUMBERS.exec(trimmed)
  return found ? [found[1] ?? '', found[2] ?? '', found[3] ?? ''] : null
}

/** The date of three written numbers under an order, or null where that gives no real date. */
export const dateInOrder = (
  [first, second, third]: readonly [string, string, string],
  order: DateOrder,
): DateOnly | null => {
  const [year, month, day] =
    order === 'ymd'
      ? [first, second, third]
      : order === 'dmy'
        ? [third, second, first]
        : [third, first, second]
  if (![2, 4].includes(year.length) || month.length > 2 || day.length > 2) return null
  return dateFromParts(fullYear(year), Number(month), Number(day))
}

const fromNamedMonth = (text: string): DateOnly | null => {
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
    : dateFromParts(fullYear(year), month, Number(day))
}

/**
 * Reads one date of a received list. ISO dates, a time after them, and months in letters
 * (English, French, Spanish) are understood whatever the order; digits follow `order`.
 * Two-digit years mean 1950 to 2049. Null for what is not a real date: 31.02.2025.
 */
export const readDate = (text: string, order: DateOrder): DateOnly | null => {
  const trimmed = text.trim()
  const iso = ISO.exec(trimmed)
  if (iso) return dateFromParts(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = dateNumbers(trimmed)
  if (!numbers) return fromNamedMonth(trimmed)
  const yearFirst = numbers[0].length === 4
  return dateInOrder(numbers, yearFirst ? 'ymd' : order)
}
