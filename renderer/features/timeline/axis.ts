import { addDays, addMonths, type ClosedInterval, daysBetween } from '#shared/calendar/index.ts'

export const scales = ['years', 'quarters', 'months', 'days'] as const
export type Scale = (typeof scales)[number]

/** Pixels a day takes. A month stays readable at the coarsest, a day number at the finest. */
const pixelsPerDay: Record<Scale, number> = { years: 0.42, quarters: 1.6, months: 3.6, days: 22 }

export interface Tick {
  readonly x: number
  readonly date: string
  /** True where a label stands; the others are lines only. */
  readonly labelled: boolean
}

/** A time axis in pixels. `x` counts from the side where reading starts. */
export interface Axis {
  readonly from: string
  readonly to: string
  readonly scale: Scale
  readonly perDay: number
  readonly width: number
  readonly ticks: readonly Tick[]
}

const monthStart = (date: string): string => `${date.slice(0, 7)}-01`

const ticksOf = ({ from, to }: ClosedInterval, scale: Scale, perDay: number): Tick[] => {
  const ticks: Tick[] = []
  let date = scale === 'days' ? from : monthStart(from)
  while (date <= to) {
    if (date >= from) {
      const month = Number(date.slice(5, 7))
      if (scale === 'years' && month % 3 !== 1) {
        date = addMonths(date, 1)
        continue
      }
      ticks.push({
        x: daysBetween(from, date) * perDay,
        date,
        labelled: scale === 'years' ? month === 1 : scale !== 'quarters' || month % 3 === 1,
      })
    }
    date = scale === 'days' ? addDays(date, 1) : addMonths(date, 1)
  }
  return ticks
}

/** The axis over a period (whole months), at a scale, at least `room` pixels wide. */
export const timeAxis = (period: ClosedInterval, scale: Scale, room: number): Axis => {
  const from = monthStart(period.from)
  const end = addDays(addMonths(monthStart(period.to), 1), -1)
  const perDay = pixelsPerDay[scale]
  const days = Math.max(daysBetween(from, end) + 1, Math.ceil(room / perDay))
  const to = addDays(from, days - 1)
  return {
    from,
    to,
    scale,
    perDay,
    width: days * perDay,
    ticks: ticksOf({ from, to }, scale, perDay),
  }
}

/** Left edge and width of a period on the axis, cut at its ends; null when wholly outside. */
export const place = (
  axis: Axis,
  period: ClosedInterval,
): { readonly x: number; readonly width: number } | null => {
  if (period.to < axis.from || period.from > axis.to) return null
  const first = Math.max(0, daysBetween(axis.from, period.from))
  // The last day is drawn whole: a one-day mission is one day wide.
  const past = Math.min(daysBetween(axis.from, axis.to), daysBetween(axis.from, period.to)) + 1
  return { x: first * axis.perDay, width: (past - first) * axis.perDay }
}
