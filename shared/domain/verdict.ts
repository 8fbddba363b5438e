import { z } from 'zod'
import { phraseSchema } from '../text/index.ts'
import { id, longText, shortText } from './common.ts'

/** Unknown is not no: the record lacks what would decide. */
const verdicts = ['met', 'notMet', 'unknown', 'overridden'] as const
export const verdict = z.enum(verdicts)
export type Verdict = z.infer<typeof verdict>

/** Must excludes, wish ranks, warn only warns (conflict of interest, no valid offer). */
export const criterionStrength = z.enum(['must', 'wish', 'warn'])
export type CriterionStrength = z.infer<typeof criterionStrength>

/** What one criterion asks, once per match: the columns of the match table. */
export const criterionHead = z.object({
  /** A requirement's id, or the name of a rule that always applies (`hostCountry`, `category`, `availability`, `commitments`). */
  key: shortText,
  kind: shortText,
  strength: criterionStrength,
  /** Requirements of one group are alternatives. */
  group: shortText.nullable(),
  /** "French spoken ≥ C1". */
  asked: phraseSchema,
  /** One or two letters for the column head. */
  letter: shortText,
  weight: z.number(),
  /** Where the rule comes from, when from outside. */
  source: phraseSchema.nullable(),
})
export type CriterionHead = z.infer<typeof criterionHead>

/** How far a person is from meeting a criterion. */
export const gap = z.object({
  amount: z.number(),
  unit: z.enum(['days', 'levels', 'years', 'months', 'missions', 'countries', 'posts', 'none']),
  /** "18 days short". */
  words: phraseSchema,
})
export type Gap = z.infer<typeof gap>

/** One criterion, one person: verdict, evidence in words and in data. */
export const criterionResult = z.object({
  key: shortText,
  verdict,
  /** "free 4 Mar - 12 Jun 2027, asked to 30 Jun: 18 days short". */
  evidence: phraseSchema,
  /** A second, fainter line: as received, verified by, last confirmed. */
  detail: phraseSchema.nullable(),
  facts: z.record(z.string(), z.unknown()),
  gap: gap.nullable(),
  /** What to ask the person, where the verdict is unknown. */
  question: phraseSchema.nullable(),
  /** Reason of an override that counts, as it was written. */
  reason: longText.nullable(),
  /** Reason of an override that was given for an earlier question and does not count any more. */
  earlierReason: longText.nullable(),
  /** What to mind although the verdict stands: an old statement, a notice that has passed. */
  warning: phraseSchema.nullable(),
  /** One of alternatives of which another holds: what it lacks is no lack. */
  notNeeded: z.boolean(),
  points: z.number(),
  maxPoints: z.number(),
})
export type CriterionResult = z.infer<typeof criterionResult>

/** Fit: every must met or overridden. Unknown: none failed, some unknown. Otherwise not. */
export const matchGroup = z.enum(['fit', 'unknown', 'notFit'])
export type MatchGroup = z.infer<typeof matchGroup>

/** The whole answer for one person against one position. */
export const explanation = z.object({
  person: id,
  group: matchGroup,
  /** Points from 0 to 100: the share of wished-for weight that is met. A sum the user can check. */
  score: z.number(),
  results: z.array(criterionResult),
})
export type Explanation = z.infer<typeof explanation>
