import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id } from './common.ts'
import { sex } from './person.ts'

/**
 * A post served by somebody who is not on the roster any more: what the statistics count, of nobody in
 * particular. Dates include both ends.
 */
export const servedPost = z.object({
  id,
  position: id,
  /** Under whose offer. */
  provider: id.nullable(),
  sex: sex.nullable(),
  from: dateOnly,
  to: dateOnly,
  status: z.enum(['completed', 'curtailed']),
})
export type ServedPost = z.infer<typeof servedPost>
