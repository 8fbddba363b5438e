import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import type { Candidate } from './candidate.ts'

/** From who is nearest to the field to who left. */
const order: readonly CandidacyStatus[] = [
  'selected',
  'nominated',
  'confirmedAvailable',
  'availabilityAsked',
  'shortlisted',
  'reserve',
  'considered',
  'notSelected',
  'declined',
  'withdrawn',
]

/** Reserves as they are to be asked: of one position after the other, by their number. */
export const byReserve = (a: Candidate, b: Candidate): number =>
  compareNames(a.positionTitle, b.positionTitle) ||
  compareNames(a.position, b.position) ||
  (a.reserveNumber ?? 0) - (b.reserveNumber ?? 0)

/** Nearest to the field first, reserves as they are to be asked, then by name. */
export const byNearness = (a: Candidate, b: Candidate): number =>
  order.indexOf(a.status) - order.indexOf(b.status) ||
  (a.status === 'reserve' ? byReserve(a, b) : compareNames(a.personName, b.personName))
