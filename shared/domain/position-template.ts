import { z } from 'zod'
import { category } from './category.ts'
import { id, longText, requiredText, slug, stamps } from './common.ts'
import { postShare } from './position.ts'
import { requirement } from './requirement.ts'

/** A kind of post as the office asks for it: what a new position starts from, beside those of the library. */
export const positionTemplate = z.object({
  id,
  title: requiredText,
  /** Entry of the position library it is a kind of. */
  kind: slug.nullable(),
  category,
  requirements: z.array(requirement),
  shares: z.array(postShare),
  responsibilities: longText.nullable(),
  /** No longer offered; positions made from it stay as they are. */
  retired: z.boolean(),
})
export type PositionTemplate = z.infer<typeof positionTemplate>

export const storedPositionTemplate = positionTemplate.extend(stamps.shape)
export type StoredPositionTemplate = z.infer<typeof storedPositionTemplate>
