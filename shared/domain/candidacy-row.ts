import { z } from 'zod'
import { storedCandidacy } from './candidacy.ts'
import { id, shortText } from './common.ts'
import { decisionHead } from './decision.ts'
import { storedDeployment } from './deployment.ts'

/** A candidacy with what a list shows of the person and the deployment that came of it. */
export const candidacyRow = storedCandidacy.extend({
  personName: shortText,
  nativeName: shortText.nullable(),
  nationalities: z.array(z.string()),
  sex: z.string().nullable(),
  /** Who offers the person; `valid` where an offer covers the position to its last certain day. */
  providers: z.array(z.object({ id, name: shortText, valid: z.boolean() })),
  deployment: storedDeployment.nullable(),
  /** The latest decision about it that was not undone. */
  decision: decisionHead.pick({ id: true, kind: true, at: true }).nullable(),
})
export type CandidacyRow = z.infer<typeof candidacyRow>

/** A candidacy of a list, with what was set aside for another question than is asked now. */
export const listedCandidacy = candidacyRow.extend({
  /** Criteria whose override does not hold any more: they are judged as if none had been given. */
  lapsed: z.array(shortText),
})
export type ListedCandidacy = z.infer<typeof listedCandidacy>
