import { z } from 'zod'
import { dateOnly } from '#shared/calendar/index.ts'
import { rosterQuery } from '#shared/search/roster-query.ts'

/** What the lines of the screen are. */
export const linesBy = ['people', 'skill', 'language', 'category'] as const

/**
 * What "who is free when" keeps in its address. `of` is what the roster was narrowed to where one came
 * from there. A value that no longer fits is left out rather than refused.
 */
export const availabilitySearch = z.object({
  by: z.enum(linesBy).optional().catch(undefined),
  /** The first day shown; the Monday of its week counts. */
  from: dateOnly.optional().catch(undefined),
  text: z.coerce.string().optional().catch(undefined),
  of: rosterQuery.partial().optional().catch(undefined),
  /** What counts as knowing a language, 1 to 6. */
  level: z.int().min(1).max(6).optional().catch(undefined),
})
export type AvailabilitySearch = z.infer<typeof availabilitySearch>
