import { z } from 'zod'
import { phraseSchema } from '../text/index.ts'
import { id, instant, shortText } from './common.ts'

const entities = [
  'provider',
  'person',
  'request',
  'position',
  'candidacy',
  'deployment',
  'skill',
  'importBatch',
  'nomination',
  'servedPost',
  'exchange',
  'importRow',
  'personMerge',
  'measures',
  'layout',
  'checklistItem',
  'positionTemplate',
  'evaluation',
  'fund',
  'contribution',
  'document',
  'assessment',
  'recommendation',
  'budget',
  'letterTemplate',
  'letter',
  'providerAsk',
  'availabilityRound',
  'candidateNote',
  'savedSearch',
  'alias',
  'listMemory',
  'duplicateAnswer',
  'recoveryKey',
  'disclosure',
] as const
export const entity = z.enum(entities)
export type Entity = z.infer<typeof entity>

/** What one call changed as a whole; it is undone as a whole. */
export const changeSet = z.object({
  id,
  at: instant,
  by: shortText,
  /** What was done. */
  what: phraseSchema,
})
export type ChangeSet = z.infer<typeof changeSet>

/**
 * One change, kept for ever: what stood before and after, chained by hash. Of somebody whose data were
 * erased it says that there was a change, and no longer what stood.
 */
export const historyEntry = z.object({
  seq: z.int(),
  changeSet: id,
  at: instant,
  by: shortText,
  entity,
  /** The id of the row; a slug for a skill, two ids for what was said of a pair. */
  entityId: z.string(),
  action: z.enum(['created', 'changed', 'removed']),
  /** Top-level fields that differ, for the list. */
  fields: z.array(shortText),
  /** Nulls and empty lists are left out; null where nothing stood, or it was erased. */
  before: z.unknown(),
  after: z.unknown(),
  /** When what stood was erased; null while it is there. */
  erasedAt: instant.nullable(),
})
export type HistoryEntry = z.infer<typeof historyEntry>
