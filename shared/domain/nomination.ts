import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, shortText } from './common.ts'

/** One time a person was put forward for a position. */
export const nomination = z.object({
  id,
  candidacy: id,
  person: id,
  /** Under whose offer, where only one can be meant; null where it is not settled. */
  provider: id.nullable(),
  nominatedOn: dateOnly,
  /** Number of the letter or note it was sent with. */
  reference: shortText.nullable(),
})
export type Nomination = z.infer<typeof nomination>
