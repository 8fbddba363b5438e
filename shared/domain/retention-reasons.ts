import { addDays, addMonths, type DateOnly } from '../calendar/index.ts'
import type { Measures } from './measures.ts'
import { type RetentionFacts, retainedUntil } from './retention.ts'

/** Why a record is to be decided on, what has passed before what is to come. */
export const retentionReasons = [
  'keptTooLong',
  'consentOut',
  'keptSoon',
  'consentSoon',
  'clearance',
  'passport',
] as const
export type RetentionReason = (typeof retentionReasons)[number]

/** What decides whether a record is to be looked at. Dates are calendar days. */
export interface DecidedBy extends RetentionFacts {
  readonly consentOn: DateOnly | null
  readonly passportExpiresOn: DateOnly | null
  /** Last days of clearances that nothing later renews. */
  readonly clearances: readonly DateOnly[]
}

/** A reason and the day it hangs on; null where the day is restricted. */
export interface RetentionFound {
  readonly reason: RetentionReason
  readonly on: DateOnly | null
}

type Limits = Pick<Measures, 'keptYears' | 'keptYearsDeployed' | 'consentYears' | 'soonDays'>

/**
 * Why a record is to be decided on, on a day: kept too long or nearly so, consent out or nearly so, a
 * clearance or the passport about to end. `soonDays` is how far ahead is looked, that day included.
 */
export function retentionReasonsOf(
  of: DecidedBy,
  limits: Limits,
  today: DateOnly,
): RetentionFound[] {
  const soon = addDays(today, limits.soonDays)
  const isSoon = (day: DateOnly): boolean => day >= today && day <= soon
  const kept = retainedUntil(of, limits)
  const consent = of.consentOn === null ? null : addMonths(of.consentOn, 12 * limits.consentYears)
  const ending = of.clearances.filter(isSoon).toSorted()[0]
  const { passportExpiresOn: passport } = of
  return [
    ...(kept < today ? [{ reason: 'keptTooLong' as const, on: kept }] : []),
    ...(consent !== null && consent < today
      ? [{ reason: 'consentOut' as const, on: consent }]
      : []),
    ...(isSoon(kept) ? [{ reason: 'keptSoon' as const, on: kept }] : []),
    ...(consent !== null && isSoon(consent)
      ? [{ reason: 'consentSoon' as const, on: consent }]
      : []),
    ...(ending === undefined ? [] : [{ reason: 'clearance' as const, on: ending }]),
    ...(passport !== null && isSoon(passport) ? [{ reason: 'passport' as const, on: null }] : []),
  ]
}
