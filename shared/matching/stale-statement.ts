import { type DateOnly, addMonths, monthsBetween } from '../calendar/index.ts'
import { phrase, type Phrase } from '../text/index.ts'

/**
 * Months after which a statement of availability is warned of. The office's own measure: calls for a
 * mission are answered within weeks, and plans of a year ago seldom hold.
 */
const STALE_AFTER_MONTHS = 12

/** A warning where somebody said long ago what they are taken at their word for; null otherwise. */
export function staleStatement(statedOn: DateOnly | null, today: DateOnly): Phrase | null {
  return statedOn !== null && statedOn < addMonths(today, -STALE_AFTER_MONTHS)
    ? phrase('evidence.staleStatement', {
        date: { date: statedOn },
        months: monthsBetween(statedOn, today),
      })
    : null
}
