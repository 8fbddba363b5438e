import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { phraseSchema } from '../text/index.ts'
import { countryCode, id, longText, shortText } from './common.ts'
import { deploymentRow } from './deployment-row.ts'

/** Why somebody who was promised a post may not serve in it as things stand now. */
export const promiseProblem = z.object({
  /** Key of the criterion, as in a match; `windows` where the dates lie outside those of the position. */
  criterion: shortText,
  /**
   * Kind of the requirement or name of the rule; `windows`, or of a warning `tentative`, `clearanceLapses`,
   * `offerWithdrawn`, `offerEnds`, `nationalityCap`.
   */
  kind: shortText,
  /** Warnings do not stand in the way. */
  strength: z.enum(['must', 'warn']),
  /** What is asked. */
  asked: phraseSchema,
  /** What was found instead. */
  evidence: phraseSchema,
  /** Reason of an override for an earlier question, which does not count any more. */
  earlierReason: longText.nullable(),
})
export type PromiseProblem = z.infer<typeof promiseProblem>

/** Somebody nominated, selected, planned or deployed whom a rule no longer lets serve. */
export const brokenPromise = z.object({
  person: id,
  personName: shortText,
  nativeName: shortText.nullable(),
  position: id,
  positionTitle: shortText,
  request: id,
  requestTitle: shortText,
  state: countryCode,
  promise: z.enum(['nominated', 'selected', 'planned', 'deployed']),
  /** First and last day promised, both included. */
  from: dateOnly,
  to: dateOnly,
  /** The deployment, where there is one. */
  deployment: deploymentRow.nullable(),
  /** At least one; what stands in the way first. */
  problems: z.array(promiseProblem).min(1),
})
export type BrokenPromise = z.infer<typeof brokenPromise>

/** True where something stands in the way, and not only a warning. */
export function isInTheWay({ problems }: Pick<BrokenPromise, 'problems'>): boolean {
  return problems.some(({ strength }) => strength === 'must')
}
