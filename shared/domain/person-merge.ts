import { z } from 'zod'
import { singleFields } from '../duplicates/join-records.ts'
import { id, instant, longText, shortText } from './common.ts'

/** A value that one of two merged records had and the kept record does not show. */
const otherValue = z.object({
  /** A field of a person that holds one value. */
  field: z.enum(singleFields),
  value: longText,
})

/** Two records made one: `gone` leads to `person` from then on, until they are split again. */
export const personMerge = z.object({
  id,
  /** The record that stays. */
  person: id,
  gone: id,
  /** What the merge did as a whole. */
  changeSet: id,
  others: z.array(otherValue),
})
export type PersonMerge = z.infer<typeof personMerge>

/** A merge as the kept record shows it: with when it was made and by whom. */
export const shownMerge = personMerge.extend({ at: instant, by: shortText })
export type ShownMerge = z.infer<typeof shownMerge>
