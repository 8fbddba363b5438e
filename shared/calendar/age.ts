import { type DateOnly, daysBetween, monthsBetween } from './date-only.ts'

/** How long ago a day was, as near as it matters. */
export interface Age {
  readonly unit: 'days' | 'months' | 'years'
  /** Full ones; negative where the day is still to come. */
  readonly amount: number
}

const MONTHS_IN_WORDS = 24
const MONTHS_PER_YEAR = 12

/** How long ago a day was: days up to a month, months up to two years, then years. */
export function ageOf(date: DateOnly, today: DateOnly): Age {
  const months = monthsBetween(date, today)
  if (months < 1) return { unit: 'days', amount: daysBetween(date, today) }
  if (months < MONTHS_IN_WORDS) return { unit: 'months', amount: months }
  return { unit: 'years', amount: Math.floor(months / MONTHS_PER_YEAR) }
}
