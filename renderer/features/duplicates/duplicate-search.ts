import { z } from 'zod'

export const duplicateSearch = z.object({
  /** Only pairs of this person. */
  person: z.uuid().optional().catch(undefined),
})
