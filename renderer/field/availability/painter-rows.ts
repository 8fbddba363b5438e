import {
  addDays,
  addMonths,
  type ClosedInterval,
  type DateOnly,
  dayNumber,
  fromDayNumber,
} from '#shared/calendar/index.ts'
import { currentTag } from '#renderer/text/text.ts'
import { dateOf } from '#shared/matching/columns/days.ts'
import { declaredRuns } from '#shared/matching/columns/declared-days.ts'
import {
  type Availability,
  type AvailabilityState,
  availabilityStates,
} from '#shared/domain/availability.ts'

/** Months that the painter shows at once. */
const MONTHS_SHOWN = 12

/** The first day of the month that a day lies in. */
export const monthOf = (date: DateOnly): DateOnly => `${date.slice(0, 8)}01`

/** The last day of the month that a day lies in. */
export const endOfMonth = (date: DateOnly): DateOnly => addDays(addMonths(monthOf(date), 1), -1)

/** One line of the painter: some months after each other. */
export interface PainterRow extends ClosedInterval {
  readonly months: readonly ClosedInterval[]
}

/** The lines of a year from the month of `first` on, so many months on each. */
export function painterRows(first: DateOnly, monthsPerRow: number): PainterRow[] {
  const months = Array.from({ length: MONTHS_SHOWN }, (_, place) => {
    const from = addMonths(monthOf(first), place)
    return { from, to: endOfMonth(from) }
  })
  return Array.from({ length: Math.ceil(MONTHS_SHOWN / monthsPerRow) }, (_, row) => {
    const of = months.slice(row * monthsPerRow, (row + 1) * monthsPerRow)
    return { from: of[0]?.from ?? first, to: of.at(-1)?.to ?? first, months: of }
  })
}

/** Where a period lies on a line, in hundredths of it; null where it does not. Both ends are included. */
export function boxOn(
  row: ClosedInterval,
  period: ClosedInterval,
): { readonly start: number; readonly size: number } | null {
  const first = dayNumber(row.from)
  const days = dayNumber(row.to) - first + 1
  const begin = Math.max(dayNumber(period.from) - first, 0)
  const end = Math.min(dayNumber(period.to) - first + 1, days)
  return begin >= end ? null : { start: (begin / days) * 100, size: ((end - begin) / days) * 100 }
}

/** The day at a share (0 to 1) of a line. */
export function dayAtShare(row: ClosedInterval, share: number): DateOnly {
  const first = dayNumber(row.from)
  const days = dayNumber(row.to) - first + 1
  const place = Math.min(Math.max(Math.floor(share * days), 0), days - 1)
  return fromDayNumber(first + place)
}

/** A run of days within a year that are declared alike. */
export interface DeclaredStretch extends ClosedInterval {
  readonly state: AvailabilityState
}

/** What holds of some declarations on the days of an axis, each day once. */
export function declaredOn(
  periods: readonly Availability[],
  axis: ClosedInterval,
): DeclaredStretch[] {
  const inOrder = periods.filter(({ from, to }) => from === null || to === null || from <= to)
  return declaredRuns(inOrder).flatMap(({ from, to, state: code }) => {
    const state = availabilityStates[code]
    const first = dateOf(from) ?? axis.from
    const last = dateOf(to) ?? axis.to
    if (state === undefined || first > axis.to || last < axis.from) return []
    return [
      {
        from: first < axis.from ? axis.from : first,
        to: last > axis.to ? axis.to : last,
        state,
      },
    ]
  })
}

/** The state of every day of a span where it is one; 'mixed' where it is not, null where none is stated. */
export function stateOfSpan(
  periods: readonly Availability[],
  span: ClosedInterval,
): AvailabilityState | 'mixed' | null {
  const runs = declaredOn(periods, span)
  const first = runs[0]
  if (first === undefined) return null
  const days = runs.reduce((sum, { from, to }) => sum + dayNumber(to) - dayNumber(from) + 1, 0)
  const isWhole = days === dayNumber(span.to) - dayNumber(span.from) + 1
  return isWhole && runs.every(({ state }) => state === first.state) ? first.state : 'mixed'
}

/** The months of a line with their short names, the year where it begins. */
export function monthNames(row: PainterRow): (ClosedInterval & { readonly name: string })[] {
  const short = new Intl.DateTimeFormat(currentTag(), {
    ...{ month: 'short', calendar: 'gregory', timeZone: 'UTC' },
  })
  const withYear = new Intl.DateTimeFormat(currentTag(), {
    ...{ month: 'short', year: 'numeric', calendar: 'gregory', timeZone: 'UTC' },
  })
  return row.months.map((month, place) => {
    const format = place === 0 || month.from.slice(5, 7) === '01' ? withYear : short
    return { ...month, name: format.format(new Date(`${month.from}T00:00:00Z`)) }
  })
}
