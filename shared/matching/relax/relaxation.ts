import { z } from 'zod'
import { shortText } from '../../domain/common.ts'
import { matchDraft } from '../../domain/position.ts'
import { phraseSchema } from '../../text/index.ts'

/** One way to get more people: what to relax, by how much, and how many it gains. */
export const relaxation = z.object({
  /** Criteria it touches: one, or a sensible pair. */
  criteria: z.array(shortText),
  /** "French B2 instead of C1". */
  words: phraseSchema,
  /** People who would newly fit. */
  gained: z.int(),
  /** The changed windows and requirements, ready to try. */
  draft: matchDraft,
})
export type Relaxation = z.infer<typeof relaxation>
