import { z } from 'zod'
import { id } from './common.ts'

/** Somebody for a post, and under whose offer; null where nobody's. */
export const placement = z.object({ position: id, person: id, provider: id.nullable() })
export type Placement = z.infer<typeof placement>

/**
 * People to place with one call, each once in a position. Bounded by what requests can ask for: far
 * more than the posts of the largest mission.
 */
export const placements = z.array(placement).min(1).max(2000)

/** How far people are taken: put on the shortlist, selected, or selected and planned. */
export const placingStep = z.enum(['shortlisted', 'selected', 'planned'])
export type PlacingStep = z.infer<typeof placingStep>

/** What came of placing people. */
export const placed = z.object({
  /** People taken a step further by the call. */
  changed: z.int(),
  /** People who stood there already: nothing was written of them. */
  already: z.int(),
  /** People who were taken off another post of the same request for the one they are in now. */
  moved: z.int(),
})
export type Placed = z.infer<typeof placed>
