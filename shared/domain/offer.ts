import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { category } from './category.ts'
import { setOf } from './code-set.ts'
import { id, shortText } from './common.ts'

/** A provider's dated offer of one person for some categories; `validUntil` null means until withdrawn. */
export const offer = z.object({
  id,
  provider: id,
  categories: setOf(category),
  offeredOn: dateOnly.nullable(),
  validUntil: dateOnly.nullable(),
  withdrawnOn: dateOnly.nullable(),
  /** What the provider made it hang on, in its words; what was kept or sent before offers had any states none. */
  conditions: shortText.nullable().default(null),
})
export type Offer = z.infer<typeof offer>
