import { addMonths, type DateOnly } from '../calendar/date-only.ts'
import type { Measures } from './measures.ts'

/** What decides how long a record is kept. Dates are calendar days. */
export interface RetentionFacts {
  /** The day on record, agreed with the person; wins over the rule. */
  readonly retainUntil: DateOnly | null
  readonly confirmedOn: DateOnly | null
  /** When the record was last changed here. */
  readonly updatedOn: DateOnly
  readonly wasDeployed: boolean
}

/**
 * Last day a record is kept without a new word from the person or the provider: so many years after the last
 * one, more where the person was deployed. Source: privacy statement of the EU's roster of election observers.
 */
export function retainedUntil(
  facts: RetentionFacts,
  { keptYears, keptYearsDeployed }: Pick<Measures, 'keptYears' | 'keptYearsDeployed'>,
): DateOnly {
  const { retainUntil, confirmedOn, updatedOn, wasDeployed } = facts
  if (retainUntil !== null) return retainUntil
  const last = confirmedOn !== null && confirmedOn > updatedOn ? confirmedOn : updatedOn
  return addMonths(last, 12 * (wasDeployed ? keptYearsDeployed : keptYears))
}
