import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, requiredText } from './common.ts'

/** A training, clearance or insurance with its validity; an expiry of null was not stated. */
export const clearance = z.object({
  id,
  name: requiredText,
  obtainedOn: dateOnly.nullable(),
  expiresOn: dateOnly.nullable(),
})
export type Clearance = z.infer<typeof clearance>
