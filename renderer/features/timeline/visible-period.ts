import { addDays, addMonths, type ClosedInterval } from '#shared/calendar/index.ts'
import type { Scale } from './axis.ts'
import type { TimelineItem } from './timeline-item.ts'

/** Months before and after today that a scale reaches: what it draws stays a few screens wide. */
const reach: Record<Scale, { readonly before: number; readonly after: number }> = {
  years: { before: 120, after: 120 },
  quarters: { before: 36, after: 48 },
  months: { before: 18, after: 36 },
  days: { before: 2, after: 10 },
}

/** The period to draw: all items, but not beyond the reach of the scale; a month around today at least. */
export const visiblePeriod = (
  items: readonly TimelineItem[],
  scale: Scale,
  today: string,
): ClosedInterval => {
  const { before, after } = reach[scale]
  const earliest = addMonths(today, -before)
  const latest = addMonths(today, after)
  let from = addMonths(today, -1)
  let to = addMonths(today, 1)
  for (const item of items) {
    if (item.from < from) from = item.from
    if (item.to > to) to = item.to
  }
  return { from: from < earliest ? earliest : from, to: to > latest ? latest : to }
}

/** Days after which a mission that ended is past and out of the usual view. */
const PAST_AFTER_DAYS = 30

/** What is under way, ahead, or ended a short while ago. */
export const present = (items: readonly TimelineItem[], today: string): TimelineItem[] => {
  const since = addDays(today, -PAST_AFTER_DAYS)
  return items.filter(({ to }) => to >= since)
}

/** The items that have at least one day in a period. */
export const within = (items: readonly TimelineItem[], period: ClosedInterval): TimelineItem[] =>
  items.filter(({ from, to }) => from <= period.to && to >= period.from)
