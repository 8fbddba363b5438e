import { type DateOnly, addMonths, monthsBetween } from '../calendar/index.ts'
import type { Measures } from '../domain/measures.ts'
import { phrase, type Phrase } from '../text/index.ts'

/** A warning where somebody said long ago what they are taken at their word for; null otherwise. */
export function staleStatement(
  statedOn: DateOnly | null,
  today: DateOnly,
  { staleAfterMonths }: Pick<Measures, 'staleAfterMonths'>,
): Phrase | null {
  return statedOn !== null && statedOn < addMonths(today, -staleAfterMonths)
    ? phrase('evidence.staleStatement', {
        date: { date: statedOn },
        months: monthsBetween(statedOn, today),
      })
    : null
}
