import { z } from 'zod'
import { phraseSchema } from '../text/index.ts'
import { id } from './common.ts'
import { matchGroup } from './verdict.ts'

/** How one candidate stands to what the position asks, as of today. */
export const candidacyFit = z.object({
  candidacy: id,
  group: matchGroup,
  /** Points from 0 to 100, as in the match. */
  score: z.number(),
  /** What stands against the person: musts that are not met. */
  against: z.array(phraseSchema),
  /** What is not known, or only warned of. */
  open: z.array(phraseSchema),
})
export type CandidacyFit = z.infer<typeof candidacyFit>
