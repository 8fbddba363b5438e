import { z } from 'zod'
import { rosterQuery, rosterSort } from '#shared/search/roster-query.ts'

const { shape } = rosterQuery

/**
 * What the roster screen keeps in its address: the query, the order, the person beside the table.
 * A value that no longer fits is left out rather than refused, so that old links still open.
 */
export const rosterSearch = z.object({
  text: z.coerce.string().optional().catch(undefined),
  categories: shape.categories.unwrap().optional().catch(undefined),
  providerKinds: shape.providerKinds.unwrap().optional().catch(undefined),
  providers: shape.providers.unwrap().optional().catch(undefined),
  nationalities: shape.nationalities.unwrap().optional().catch(undefined),
  languages: shape.languages.unwrap().optional().catch(undefined),
  skills: shape.skills.unwrap().optional().catch(undefined),
  free: shape.free.unwrap().optional().catch(undefined),
  record: shape.record.unwrap().optional().catch(undefined),
  regionalGroups: shape.regionalGroups.unwrap().optional().catch(undefined),
  sexes: shape.sexes.unwrap().optional().catch(undefined),
  residences: shape.residences.unwrap().optional().catch(undefined),
  experience: shape.experience.unwrap().optional().catch(undefined),
  served: shape.served.unwrap().optional().catch(undefined),
  positions: shape.positions.unwrap().optional().catch(undefined),
  clearances: shape.clearances.unwrap().optional().catch(undefined),
  tags: shape.tags.unwrap().optional().catch(undefined),
  imports: shape.imports.unwrap().optional().catch(undefined),
  changes: shape.changes.unwrap().optional().catch(undefined),
  how: shape.how.unwrap().optional().catch(undefined),
  conditions: shape.conditions.unwrap().optional().catch(undefined),
  sort: rosterSort.shape.by.optional().catch(undefined),
  descending: z.boolean().optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
})
export type RosterSearch = z.infer<typeof rosterSearch>
