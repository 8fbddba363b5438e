import { type DateOnly, dateFromParts, fromDayNumber } from './date-only.ts'

/** Calendars in which lists write dates beside the Gregorian one. */
export const otherCalendars = ['buddhist', 'minguo', 'iranian', 'islamic', 'ethiopian'] as const
export type OtherCalendar = (typeof otherCalendars)[number]

// Days from 1 January of the year 1 to 1 January 1970, which is day number 0.
const UNIX_EPOCH = 719_163
const ISLAMIC_EPOCH = 227_015
const ETHIOPIAN_EPOCH = 2796

// Thailand counts years from 543 before the Common Era; its months are the Gregorian ones since 1941.
const BUDDHIST_YEARS = 543
const MINGUO_YEARS = 1911
const IRANIAN_YEARS = 621

let iranian: Intl.DateTimeFormat | null = null

/** The Gregorian day on which an Iranian year begins: 19 to 22 March. */
const newYearOfIran = (year: number): number | null => {
  iranian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  })
  for (let day = 19; day <= 22; day += 1) {
    const at = Date.UTC(year + IRANIAN_YEARS, 2, day)
    const parts = iranian.formatToParts(at)
    const of = (type: string): string | undefined => parts.find((part) => part.type === type)?.value
    if (of('month') === '1' && of('day') === '1') return at / 86_400_000
  }
  return null
}

const fromIranian = (year: number, month: number, day: number): DateOnly | null => {
  const first = newYearOfIran(year)
  // Six months of 31 days, then of 30; whether the last has 30 the day after tells.
  if (first === null || day > (month <= 6 ? 31 : 30)) return null
  return fromDayNumber(first + (month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)) + day - 1)
}

/** By the tabular calendar; who watches the moon may be a day off. */
const fromIslamic = (year: number, month: number, day: number): DateOnly | null =>
  day > 30
    ? null
    : fromDayNumber(
        day +
          29 * (month - 1) +
          Math.floor((6 * month - 1) / 11) +
          (year - 1) * 354 +
          Math.floor((3 + 11 * year) / 30) +
          ISLAMIC_EPOCH -
          1 -
          UNIX_EPOCH,
      )

const fromEthiopian = (year: number, month: number, day: number): DateOnly | null =>
  day > 30
    ? null
    : fromDayNumber(
        ETHIOPIAN_EPOCH -
          1 +
          365 * (year - 1) +
          Math.floor(year / 4) +
          30 * (month - 1) +
          day -
          UNIX_EPOCH,
      )

/**
 * The Gregorian day of a day of another calendar, months counted from 1; null where that calendar has no
 * such day. Source of the arithmetic: Reingold and Dershowitz, Calendrical Calculations.
 */
export const fromOtherCalendar = (
  calendar: OtherCalendar,
  year: number,
  month: number,
  day: number,
): DateOnly | null => {
  if (month < 1 || month > (calendar === 'ethiopian' ? 13 : 12) || day < 1) return null
  switch (calendar) {
    case 'buddhist':
      return dateFromParts(year - BUDDHIST_YEARS, month, day)
    case 'minguo':
      return dateFromParts(year + MINGUO_YEARS, month, day)
    case 'iranian':
      return fromIranian(year, month, day)
    case 'islamic':
      return fromIslamic(year, month, day)
    case 'ethiopian':
      return fromEthiopian(year, month, day)
  }
}
