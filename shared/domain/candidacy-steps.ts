import { type CandidacyStatus, exitStatuses } from './candidacy.ts'

/** True for a status that ends a candidacy without a nomination; such a step needs a reason. */
export function isCandidacyExit(status: CandidacyStatus): boolean {
  return exitStatuses.some((exit) => exit === status)
}

/** Puts a person forward or chooses them: refused for whoever is not eligible. */
export function needsEligibility(status: CandidacyStatus): boolean {
  return status === 'nominated' || status === 'selected'
}

const open = [
  'considered',
  'shortlisted',
  'availabilityAsked',
  'confirmedAvailable',
  'nominated',
  'selected',
  'reserve',
] as const satisfies readonly CandidacyStatus[]

/**
 * Where a candidacy can go: among the open states any way, because offices skip and repeat steps;
 * out of them with a reason; and from an exit only back to the beginning.
 */
export function candidacySteps(from: CandidacyStatus): readonly CandidacyStatus[] {
  if (isCandidacyExit(from)) return ['considered', 'shortlisted', 'reserve']
  return [...open, ...exitStatuses].filter((status) => status !== from)
}
