import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import { compareNames } from '#renderer/text/compare-names.ts'

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

/** Nearest to the field first, then by name. */
export const byNearness = (a: CandidacyRow, b: CandidacyRow): number =>
  order.indexOf(a.status) - order.indexOf(b.status) || compareNames(a.personName, b.personName)
