import { z } from 'zod'
import { id, instant, shortText } from './common.ts'

/**
 * Where a value of a person came from: typed by somebody here, read from a list, taken in from another
 * office, joined from another record, or put back by undoing something.
 */
export const valueSource = z.object({
  /** Field of the person. */
  field: shortText,
  /** Row of a list such as a language; null for the field as a whole. */
  row: id.nullable(),
  how: z.enum(['hand', 'list', 'received', 'merged', 'undone']),
  at: instant,
  by: shortText,
  /** Name of the list or file, or of the office; null where there was none. */
  from: shortText.nullable(),
  /** Line of the list, from 1; null where it is not known. */
  line: z.int().positive().nullable(),
})
export type ValueSource = z.infer<typeof valueSource>
