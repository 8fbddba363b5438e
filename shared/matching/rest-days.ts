import type { Requirement } from '../domain/requirement.ts'

/** Days of rest a position keeps after a deployment: the most that any of its requirements asks. */
export function restDaysOf(requirements: readonly Requirement[]): number {
  return requirements.reduce(
    (most, each) => (each.kind === 'rest' ? Math.max(most, each.parameters.days) : most),
    0,
  )
}
