import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, longText, shortText, stamps } from './common.ts'
import { problemKey } from './problem-of-issue.ts'

/** What became of a recommendation, from not judged yet to its ends. */
export const followUps = [
  'open',
  'underWay',
  'partly',
  'fully',
  'notTaken',
  'noLongerApplies',
] as const
export const followUp = z.enum(followUps)
export type FollowUp = z.infer<typeof followUp>

/**
 * A recommendation made in a report of a mission, and what became of it. Source: General Assembly resolution
 * 52/129, paragraphs 6 and 15; the states are those observers report follow-up by.
 */
export const recommendation = z.object({
  id,
  request: id,
  /** As the report numbers it: "R.14". */
  number: shortText.nullable(),
  text: longText.min(1, problemKey('problems.required')),
  /** The report it stands in, and where. */
  source: shortText.nullable(),
  givenOn: dateOnly,
  /** Who is to act on it. */
  addressedTo: shortText.nullable(),
  followUp,
  /** Day the follow-up was judged; null where nobody did. */
  judgedOn: dateOnly.nullable(),
  /** What was done, in own words. */
  note: longText.nullable(),
})
export type Recommendation = z.infer<typeof recommendation>

export const storedRecommendation = recommendation.extend(stamps.shape)
export type StoredRecommendation = z.infer<typeof storedRecommendation>
