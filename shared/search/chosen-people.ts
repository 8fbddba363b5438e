import { z } from 'zod'
import { id } from '../domain/common.ts'
import { rosterQuery } from './roster-query.ts'

/** People named one by one at the most; more are chosen as all of a query. */
export const MOST_NAMED = 100_000

/**
 * People who were chosen to do something with: some by their ids, or everybody a query finds but a few.
 * The second is resolved where it is used: whoever fits the query by then is chosen.
 */
export const chosenPeople = z.union([
  z.strictObject({ ids: z.array(id).max(MOST_NAMED) }),
  z.strictObject({ query: rosterQuery, except: z.array(id).max(MOST_NAMED) }),
])
export type ChosenPeople = z.infer<typeof chosenPeople>
