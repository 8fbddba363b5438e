import { z } from 'zod'
import { shortText } from '../domain/common.ts'

/** How day and month stand in a column of dates written as text. */
export const dateOrder = z.enum(['dmy', 'mdy', 'ymd'])

/** A column of the file and the field it fills; null is left out. */
export const columnMapping = z.object({
  column: z.int().min(0),
  header: shortText,
  field: shortText.nullable(),
  dateOrder: dateOrder.nullable(),
})
export type ColumnMapping = z.infer<typeof columnMapping>
