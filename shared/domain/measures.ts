import { z } from 'zod'

/** Measures of the office's own that the whole roster is judged by, where no position states another. */
export const measures = z.object({
  /** Months after which a statement of availability is warned of. */
  staleAfterMonths: z.int().min(1).max(60),
  /** Days of rest kept after a deployment where no position is in view. */
  restDays: z.int().min(0).max(90),
})
export type Measures = z.infer<typeof measures>

/**
 * What holds until the office says otherwise. Calls for a mission are answered within weeks, and plans of
 * a year ago seldom hold; two weeks are for leave and debriefing. No call was found that states a number
 * for everybody.
 */
export const usualMeasures: Measures = { staleAfterMonths: 12, restDays: 14 }
