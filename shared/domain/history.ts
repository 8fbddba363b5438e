import { z } from 'zod'
import { instant, shortText } from './common.ts'

const entities = [
  'provider',
  'person',
  'request',
  'position',
  'candidacy',
  'deployment',
  'skill',
  'importBatch',
] as const
export const entity = z.enum(entities)
export type Entity = z.infer<typeof entity>

/** One change, kept for ever: what stood before and after, chained by hash. */
export const historyEntry = z.object({
  seq: z.int(),
  at: instant,
  by: shortText,
  entity,
  /** The id of the row; a slug for a skill. */
  entityId: z.string(),
  action: z.enum(['created', 'changed', 'removed']),
  /** Top-level fields that differ, for the list. */
  fields: z.array(shortText),
  before: z.unknown(),
  after: z.unknown(),
})
export type HistoryEntry = z.infer<typeof historyEntry>
