import { z } from 'zod'
import { storedCandidacy } from './candidacy.ts'
import { id, shortText } from './common.ts'
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
})
export type CandidacyRow = z.infer<typeof candidacyRow>
