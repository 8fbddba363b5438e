import { addMonths, type DateOnly } from '../calendar/date-only.ts'

/**
 * Years after which a record that nobody updated is to be removed: 5, or 10 where the person was
 * deployed. Source: privacy statement of the EU's roster of election observers.
 */
const YEARS_KEPT = { neverDeployed: 5, deployed: 10 } as const

/** What decides how long a record is kept. Dates are calendar days. */
export interface RetentionFacts {
  /** The day on record, agreed with the person; wins over the rule. */
  readonly retainUntil: DateOnly | null
  readonly confirmedOn: DateOnly | null
  /** When the record was last changed here. */
  readonly updatedOn: DateOnly
  readonly wasDeployed: boolean
}

/** Last day a record is kept without a new word from the person or the provider. */
export function retainedUntil(facts: RetentionFacts): DateOnly {
  const { retainUntil, confirmedOn, updatedOn, wasDeployed } = facts
  if (retainUntil !== null) return retainUntil
  const last = confirmedOn !== null && confirmedOn > updatedOn ? confirmedOn : updatedOn
  return addMonths(last, 12 * YEARS_KEPT[wasDeployed ? 'deployed' : 'neverDeployed'])
}
