import type { Requirement } from '../domain/requirement.ts'

/**
 * Days of rest kept after a deployment where no position is in view: in the strip of the roster and of
 * a person, on the timeline, in the filter for a free period. Two weeks are the office's own measure,
 * for leave and debriefing; no call was found that states a number for everybody.
 */
export const USUAL_REST_DAYS = 14

/** Days of rest a position keeps after a deployment: the most that any of its requirements asks. */
export function restDaysOf(requirements: readonly Requirement[]): number {
  return requirements.reduce(
    (most, each) => (each.kind === 'rest' ? Math.max(most, each.parameters.days) : most),
    0,
  )
}
