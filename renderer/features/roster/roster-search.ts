import { z } from 'zod'
import { recordFacts, rosterQuery, rosterSort } from '#shared/search/roster-query.ts'

/**
 * What the roster screen keeps in its address: the query, the order, the person beside the table.
 * A value that no longer fits is left out rather than refused, so that old links still open.
 */
export const rosterSearch = z.object({
  text: z.coerce.string().optional().catch(undefined),
  categories: rosterQuery.shape.categories.unwrap().optional().catch(undefined),
  providerKinds: rosterQuery.shape.providerKinds.unwrap().optional().catch(undefined),
  providers: rosterQuery.shape.providers.unwrap().optional().catch(undefined),
  nationalities: rosterQuery.shape.nationalities.unwrap().optional().catch(undefined),
  languages: rosterQuery.shape.languages.unwrap().optional().catch(undefined),
  skills: rosterQuery.shape.skills.unwrap().optional().catch(undefined),
  free: rosterQuery.shape.free.unwrap().optional().catch(undefined),
  record: z.array(z.enum(recordFacts)).optional().catch(undefined),
  imports: rosterQuery.shape.imports.unwrap().optional().catch(undefined),
  changes: rosterQuery.shape.changes.unwrap().optional().catch(undefined),
  sort: rosterSort.shape.by.optional().catch(undefined),
  descending: z.boolean().optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
})
export type RosterSearch = z.infer<typeof rosterSearch>
