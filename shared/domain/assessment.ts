import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { haveOwnIds, id, longText, requiredText, shortText, slug, stamps } from './common.ts'
import { problemKey } from './problem-of-issue.ts'

const ownIds = problemKey('problems.namedTwice')

/** Somebody of the team that was sent, in own words. */
const assessmentMember = z.object({ id, name: requiredText, role: shortText.nullable() })

/** Posts that are recommended; `position` is what was made of them, an id that may lead to nothing. */
const recommendedPosts = z.object({
  id,
  /** Entry of the library of positions; null for a title of its own. */
  kind: slug.nullable(),
  title: requiredText,
  posts: z.int().min(1).max(2000),
  /** Days to be served, both included; null are those of the request. */
  from: dateOnly.nullable(),
  to: dateOnly.nullable(),
  position: id.nullable(),
})
export type RecommendedPosts = z.infer<typeof recommendedPosts>

/**
 * A needs assessment: who was sent when, what they found and recommend, and the programme it would be part
 * of. Source: General Assembly resolution 52/129, paragraph 5.
 */
export const assessment = z.object({
  id,
  request: id,
  /** Days of the mission, both included. */
  from: dateOnly.nullable(),
  to: dateOnly.nullable(),
  team: z.array(assessmentMember).max(100).refine(haveOwnIds, ownIds),
  findings: longText.nullable(),
  recommendation: longText.nullable(),
  programme: longText.nullable(),
  posts: z.array(recommendedPosts).max(200).refine(haveOwnIds, ownIds),
})
export type Assessment = z.infer<typeof assessment>

export const storedAssessment = assessment.extend(stamps.shape)
export type StoredAssessment = z.infer<typeof storedAssessment>
