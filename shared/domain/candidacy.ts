import { z } from 'zod'
import { asideQuestion } from './aside-question.ts'
import { problemKey } from './problem-of-issue.ts'
import { id, instant, shortText, longText, stamps } from './common.ts'

const candidacyStatuses = [
  'considered',
  'shortlisted',
  'availabilityAsked',
  'confirmedAvailable',
  'nominated',
  'selected',
  'reserve',
  'notSelected',
  'declined',
  'withdrawn',
] as const
export const candidacyStatus = z.enum(candidacyStatuses)
export type CandidacyStatus = z.infer<typeof candidacyStatus>

/** Exits carry a reason. */
export const exitStatuses = [
  'notSelected',
  'declined',
  'withdrawn',
] as const satisfies readonly CandidacyStatus[]

/** A criterion set aside for one person, with the reason that every export shows. */
export const override = z.object({
  /** Key of the criterion: a requirement's id, or the name of a rule that always applies. */
  criterion: shortText,
  reason: longText.min(1, problemKey('problems.reasonNeeded')),
  by: shortText,
  at: instant,
  /**
   * What was asked and found then: it counts only while the question is no harder and the person no
   * further away (shared/matching/overrides.ts). Null where that is not known: it does not count.
   */
  question: asideQuestion.nullable(),
})
export type Override = z.infer<typeof override>

/** One person against one position. */
export const candidacy = z.object({
  id,
  position: id,
  person: id,
  status: candidacyStatus,
  reason: longText.nullable(),
  /** What the office says of the person as a candidate here; it stays whatever the status becomes. */
  remark: longText.nullable(),
  /**
   * Place among the reserves of the position, the lowest asked first (shared/domain/reserves.ts); null for
   * whoever is no reserve, or was one before their order was kept.
   */
  reservePlace: z.int().positive().nullable(),
  overrides: z.array(override),
})
export type Candidacy = z.infer<typeof candidacy>

export const storedCandidacy = candidacy.extend(stamps.shape)
export type StoredCandidacy = z.infer<typeof storedCandidacy>
