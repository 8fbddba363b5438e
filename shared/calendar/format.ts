import { addDays, type DateOnly, dayNumber } from './date-only.ts'
import type { ClosedInterval, Interval } from './interval.ts'
import type { DatePrecision, KnownDate } from './precision.ts'

const MILLISECONDS_PER_DAY = 86_400_000
const OPEN_END = '…'

const formatters = new Map<string, Intl.DateTimeFormat>()

const toUtc = (date: DateOnly): Date => new Date(dayNumber(date) * MILLISECONDS_PER_DAY)

interface Shown {
  readonly day: boolean
  readonly year: boolean
}

const build = (locale: string, month: 'short' | 'long', shown: Shown): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    ...(shown.day ? { day: 'numeric' } : {}),
    month,
    ...(shown.year ? { year: 'numeric' } : {}),
    calendar: 'gregory',
    timeZone: 'UTC',
  })

// "4.03.2027" is what some locales call a short month; it could be read either way round.
const isAmbiguous = (formatter: Intl.DateTimeFormat): boolean => {
  const parts = formatter.formatToParts(0)
  const at = parts.findIndex((part) => part.type === 'month')
  return !/\p{L}/u.test(`${parts[at]?.value}${parts[at + 1]?.value.slice(0, 1)}`)
}

const formatter = (locale: string, shown: Shown): Intl.DateTimeFormat => {
  const key = `${locale} ${shown.day} ${shown.year}`
  const known = formatters.get(key)
  if (known) return known
  // Day before month unless the user's own locale says otherwise: most of the field writes so.
  const name = locale === 'en' ? 'en-GB' : locale
  const short = build(name, 'short', shown)
  const chosen = isAmbiguous(short) ? build(name, 'long', shown) : short
  formatters.set(key, chosen)
  return chosen
}

const plainSpaces = (text: string): string => text.replace(/[\u2009\u202f]/g, ' ')

/** A date for people, the month in letters so that it cannot be misread: "4 Mar 2027". */
export const formatDate = (date: DateOnly, locale = 'en-GB'): string =>
  plainSpaces(formatter(locale, { day: true, year: true }).format(toUtc(date)))

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
  return plainSpaces(
    formatter(locale, { day: true, year: !implied }).formatRange(toUtc(from), toUtc(to)),
  )
}

/** A date for people, as far as it is known: "4 Mar 2017", "Mar 2017", "2017". */
export const formatKnownDate = ({ date, precision }: KnownDate, locale = 'en-GB'): string => {
  if (precision === 'year') return date.slice(0, 4)
  if (precision === 'day') return formatDate(date, locale)
  return plainSpaces(formatter(locale, { day: false, year: true }).format(toUtc(date)))
}

/** A period of which each end is known to a day, a month or a year. */
export interface KnownPeriod extends Interval {
  readonly fromPrecision: DatePrecision
  readonly toPrecision: DatePrecision
}

/** A period for people, as far as its ends are known: "2017", "2017 – 2019", "Mar – Apr 2017". */
export const formatKnownPeriod = (period: KnownPeriod, locale = 'en-GB'): string => {
  const { from, to, fromPrecision, toPrecision } = period
  if (from !== null && to !== null && fromPrecision === toPrecision) {
    if (fromPrecision === 'day') return formatPeriod(period, { locale })
    if (fromPrecision === 'month')
      return plainSpaces(
        formatter(locale, { day: false, year: true }).formatRange(toUtc(from), toUtc(to)),
      )
  }
  const known = (date: DateOnly | null, precision: DatePrecision): string =>
    date === null ? OPEN_END : formatKnownDate({ date, precision }, locale)
  const [first, last] = [known(from, fromPrecision), known(to, toPrecision)]
  return first === last && from !== null ? first : `${first} – ${last}`
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
