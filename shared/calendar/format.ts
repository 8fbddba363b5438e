import { addDays, type DateOnly, dayNumber } from './date-only.ts'
import type { ClosedInterval, Interval } from './interval.ts'

const MILLISECONDS_PER_DAY = 86_400_000
const OPEN_END = '…'

const formatters = new Map<string, Intl.DateTimeFormat>()

const toUtc = (date: DateOnly): Date => new Date(dayNumber(date) * MILLISECONDS_PER_DAY)

const build = (locale: string, month: 'short' | 'long', withYear: boolean): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month,
    ...(withYear ? { year: 'numeric' } : {}),
    calendar: 'gregory',
    timeZone: 'UTC',
  })

// "4.03.2027" is what some locales call a short month; it could be read either way round.
const isAmbiguous = (formatter: Intl.DateTimeFormat): boolean => {
  const parts = formatter.formatToParts(0)
  const at = parts.findIndex((part) => part.type === 'month')
  return !/\p{L}/u.test(`${parts[at]?.value}${parts[at + 1]?.value.slice(0, 1)}`)
}

const formatter = (locale: string, withYear: boolean): Intl.DateTimeFormat => {
  const key = `${locale} ${withYear}`
  const known = formatters.get(key)
  if (known) return known
  // Day before month unless the user's own locale says otherwise: most of the field writes so.
  const name = locale === 'en' ? 'en-GB' : locale
  const short = build(name, 'short', withYear)
  const chosen = isAmbiguous(short) ? build(name, 'long', withYear) : short
  formatters.set(key, chosen)
  return chosen
}

const plainSpaces = (text: string): string => text.replace(/[\u2009\u202f]/g, ' ')

/** A date for people, the month in letters so that it cannot be misread: "4 Mar 2027". */
export const formatDate = (date: DateOnly, locale = 'en-GB'): string =>
  plainSpaces(formatter(locale, true).format(toUtc(date)))

export interface PeriodFormat {
  /** BCP 47 tag; "en-GB" when not given. */
  readonly locale?: string
  /** The year is left out when the whole period lies in this one: "4 Mar – 12 Jun". */
  readonly impliedYear?: number
}

/** A period for people: "1 Mar – 30 Jun 2027"; an open end is shown as an ellipsis. */
export const formatPeriod = (period: Interval, format: PeriodFormat = {}): string => {
  const { locale = 'en-GB', impliedYear } = format
  const { from, to } = period
  if (from === null && to === null) return `${OPEN_END} – ${OPEN_END}`
  if (from === null) return `${OPEN_END} – ${formatDate(to ?? '', locale)}`
  if (to === null) return `${formatDate(from, locale)} – ${OPEN_END}`
  const implied = [from, to].every((date) => Number(date.slice(0, 4)) === impliedYear)
  return plainSpaces(formatter(locale, !implied).formatRange(toUtc(from), toUtc(to)))
}

/** A period of whole months: "Feb – Jul 2027"; any other period as `formatPeriod` has it. */
export const formatMonths = (period: ClosedInterval, locale = 'en-GB'): string => {
  const { from, to } = period
  if (!from.endsWith('-01') || !addDays(to, 1).endsWith('-01')) {
    return formatPeriod(period, { locale })
  }
  const months = new Intl.DateTimeFormat(locale, {
    month: 'short',
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  })
  return plainSpaces(months.formatRange(toUtc(from), toUtc(to)))
}
