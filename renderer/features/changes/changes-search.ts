import { z } from 'zod'
import { dateOnly } from '#shared/calendar/index.ts'
import { entity } from '#shared/domain/history.ts'

const words = z.string().max(300).optional().catch(undefined)
const day = dateOnly.optional().catch(undefined)

/** Which changes are shown, and which is open, kept in the address. */
export const changesSearch = z.object({
  words,
  person: z.uuid().optional().catch(undefined),
  request: z.uuid().optional().catch(undefined),
  kind: entity.optional().catch(undefined),
  by: words,
  from: day,
  to: day,
  /** Only what removed something that is not there again. */
  removed: z.literal(true).optional().catch(undefined),
  change: z.uuid().optional().catch(undefined),
})
export type ChangesSearch = z.infer<typeof changesSearch>

/** Parts of the address that narrow the list. */
export const narrowingParts = [
  'words',
  'person',
  'request',
  'kind',
  'by',
  'from',
  'to',
  'removed',
] as const satisfies readonly (keyof ChangesSearch)[]
