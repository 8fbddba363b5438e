import { z } from 'zod'
import { retentionReasons } from '#shared/domain/retention-reasons.ts'

/** What the screen keeps in its address: the reason it is narrowed to. */
export const retentionSearch = z.object({
  reason: z.enum(retentionReasons).optional().catch(undefined),
})
