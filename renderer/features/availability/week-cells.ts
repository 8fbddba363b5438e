import { addDays, type ClosedInterval, type DateOnly, dayNumber } from '#shared/calendar/index.ts'
import type { AvailabilityGroup } from '#shared/contract/availability-calls.ts'
import type { WeekState } from '#shared/matching/week-states.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'

/** Weeks shown: half a year. */
export const WEEKS_SHOWN = 26

const WEEK = 7
// Day 0 was a Thursday.
const MONDAY = 4

/** The Monday of the week of a day. */
export const mondayOf = (date: DateOnly): DateOnly =>
  addDays(date, -((((dayNumber(date) - MONDAY) % WEEK) + WEEK) % WEEK))

/** The days of a week, counted from the first one shown. */
export const weekFrom = (first: DateOnly, week: number): ClosedInterval => ({
  from: addDays(first, week * WEEK),
  to: addDays(first, week * WEEK + WEEK - 1),
})

/** What stands in a week of a line. */
export interface WeekCell {
  /** Empty where a colour says it; then the words say it too. */
  readonly text: string
  readonly state: WeekState | 'count'
  /** Of a count the part of all, 0 to 1. */
  readonly share: number
  readonly words: string
}

export function stateCell(state: WeekState, week: ClosedInterval): WeekCell {
  const words = t('availability.weekState', { period: showPeriod(week), state: stateWords(state) })
  // A letter too: colour alone tells nobody everything.
  return { text: state === 'partly' ? '½' : '', state, share: 0, words }
}

export function countCell(of: AvailabilityGroup, place: number, week: ClosedInterval): WeekCell {
  const free = of.free[place] ?? 0
  return {
    text: free === 0 ? '–' : String(free),
    state: 'count',
    share: of.people === 0 ? 0 : free / of.people,
    words: t('availability.weekCount', { period: showPeriod(week), free, people: of.people }),
  }
}

/** The state of a week in words. */
export function stateWords(state: WeekState): string {
  switch (state) {
    case 'free':
      return t('availability.weekFree')
    case 'partly':
      return t('availability.weekPartly')
    case 'unknown':
      return t('common.unknownDays')
    default:
      return t(`common.${state}`)
  }
}
