import { type ClosedInterval, type DateOnly, daysBetween, lengthInDays } from '../calendar/index.ts'

/** Months between two marks: the first of these that leaves no more marks than fit beside each other. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120] as const
const MOST_TICKS = 10

/** First days of months or years on an axis of days, ten at most; `at` is the share of the axis before them. */
export function ticksOf(
  axis: ClosedInterval,
): { readonly at: number; readonly date: DateOnly; readonly isYear: boolean }[] {
  const days = lengthInDays(axis)
  const months = Math.ceil(days / 30)
  const step = STEPS.find((each) => months / each <= MOST_TICKS) ?? 120
  const year = Number(axis.from.slice(0, 4))
  const month = Number(axis.from.slice(5, 7)) - 1
  // Marks stand where they would stand on any other axis of this step.
  const first = Math.floor((year * 12 + month) / step) * step
  const ticks = []
  for (let at = first; ; at += step) {
    const date = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`
    if (date > axis.to) return ticks
    if (date >= axis.from)
      ticks.push({ at: daysBetween(axis.from, date) / days, date, isYear: step % 12 === 0 })
  }
}

/** Days on an axis as shares of it, cut at its ends; null where none of them is on it. Both are inclusive. */
export function barOn(
  axis: ClosedInterval,
  { from, to }: ClosedInterval,
): { readonly at: number; readonly wide: number } | null {
  const cut = { from: from < axis.from ? axis.from : from, to: to > axis.to ? axis.to : to }
  if (cut.to < cut.from) return null
  const days = lengthInDays(axis)
  return { at: daysBetween(axis.from, cut.from) / days, wide: lengthInDays(cut) / days }
}
