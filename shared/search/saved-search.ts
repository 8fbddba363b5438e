import { z } from 'zod'
import { id, requiredText, stamps } from '../domain/common.ts'
import { rosterQuery, rosterSort } from './roster-query.ts'

/** A search of the roster that the office keeps under a name. */
export const savedSearch = z.object({
  id,
  name: requiredText,
  query: rosterQuery,
  sort: rosterSort,
  /** The roster opens with it; at most one does. */
  opens: z.boolean(),
})
export type SavedSearch = z.infer<typeof savedSearch>

export const storedSearch = savedSearch.extend(stamps.shape)
export type StoredSearch = z.infer<typeof storedSearch>
