import { z } from 'zod'
import type { TextKey } from '../text/phrase.ts'

/** A measure the office may change: what holds until it does, and the whole numbers between which it may lie. */
interface Bounds {
  readonly usual: number
  readonly min: number
  readonly max: number
  /** Where what usually holds comes from; null where it is the office's own. */
  readonly source: TextKey | null
}

/**
 * What can be changed of what everybody is judged by. Calls for a mission are answered within weeks, and plans
 * of a year ago seldom hold; two weeks of rest are for leave and debriefing. Of those without a source no call
 * was found that states a number for everybody.
 */
export const measureBounds = {
  /** Months after which a statement of availability is warned of. */
  staleAfterMonths: { usual: 12, min: 1, max: 60, source: null },
  /** Days of rest kept after a deployment where no position is in view. */
  restDays: { usual: 14, min: 0, max: 90, source: 'source.rest' },
  /** Months before election day by which a request should be here. */
  leadMonths: { usual: 4, min: 0, max: 24, source: 'source.leadTime' },
  /** Shortest and longest medium-term assistance, in months. */
  mediumTermLeast: { usual: 2, min: 0, max: 60, source: 'source.mediumTerm' },
  mediumTermMost: { usual: 12, min: 1, max: 120, source: 'source.mediumTerm' },
  /** Years a record is kept that nobody updated: of somebody who was never deployed, and of others. */
  keptYears: { usual: 5, min: 1, max: 50, source: 'source.retention' },
  keptYearsDeployed: { usual: 10, min: 1, max: 50, source: 'source.retention' },
  /** Years after which a consent is asked for again. */
  consentYears: { usual: 5, min: 1, max: 50, source: null },
  /** Months after which somebody is asked whether the record still holds. */
  confirmAfterMonths: { usual: 6, min: 1, max: 60, source: null },
  /** Days before its day that something is told of: the end of an offer, a clearance, a mission, a consent. */
  soonDays: { usual: 30, min: 1, max: 365, source: null },
  /** Months that a passport is to be valid beyond the last day of a deployment. */
  passportMonths: { usual: 6, min: 0, max: 24, source: 'source.passport' },
  /** Days after which a backup kept elsewhere is old, and another is asked for. */
  backupDays: { usual: 7, min: 1, max: 365, source: null },
} as const satisfies Record<string, Bounds>

/** Every measure, in the order in which they are shown. */
export const measureNames = [
  'staleAfterMonths',
  'restDays',
  'confirmAfterMonths',
  'soonDays',
  'passportMonths',
  'leadMonths',
  'mediumTermLeast',
  'mediumTermMost',
  'keptYears',
  'keptYearsDeployed',
  'consentYears',
  'backupDays',
] as const satisfies readonly (keyof typeof measureBounds)[]

const { staleAfterMonths, restDays, ...later } = measureBounds

const bounded = ({ min, max }: Bounds) => z.int().min(min).max(max)
/** What was kept before a measure could be changed does not state it, and is read as what held then. */
const boundedLater = (of: Bounds) => bounded(of).default(of.usual)

/** Measures of the office's own that the whole roster is judged by, where no position states another. */
export const measures = z
  .object({
    staleAfterMonths: bounded(staleAfterMonths),
    restDays: bounded(restDays),
    leadMonths: boundedLater(later.leadMonths),
    mediumTermLeast: boundedLater(later.mediumTermLeast),
    mediumTermMost: boundedLater(later.mediumTermMost),
    keptYears: boundedLater(later.keptYears),
    keptYearsDeployed: boundedLater(later.keptYearsDeployed),
    consentYears: boundedLater(later.consentYears),
    confirmAfterMonths: boundedLater(later.confirmAfterMonths),
    soonDays: boundedLater(later.soonDays),
    passportMonths: boundedLater(later.passportMonths),
    backupDays: boundedLater(later.backupDays),
  })
  .refine((of) => of.mediumTermLeast <= of.mediumTermMost, { path: ['mediumTermMost'] })
export type Measures = z.infer<typeof measures>

/** What holds until the office says otherwise. */
export const usualMeasures: Measures = measures.parse({
  staleAfterMonths: staleAfterMonths.usual,
  restDays: restDays.usual,
})
