import { z } from 'zod'
import { candidacyStatus, storedCandidacy } from '../domain/candidacy.ts'
import { candidacyFit } from '../domain/candidacy-fit.ts'
import { id, longText } from '../domain/common.ts'
import { long, mutation, query } from './define.ts'

/** People that one call moves: far more than any list of candidates holds. */
export const MOST_MOVED = 2000

const moves = z
  .array(z.object({ position: id, person: id }))
  .min(1)
  .max(MOST_MOVED)

export const candidacyCalls = {
  /**
   * Moves many candidates to one status, or puts them forward there, in one change set. Who stands there
   * already is counted and left. All or nothing: fails with `refused` (`peopleRefused`) and a problem for
   * each person a rule stands against (`field` is `choices.` and the place in the list, from 0), and with
   * `refused` (`morePeopleThanPosts`) where more would hold posts than there are and `overPosts` does not
   * say that this is meant; with `invalid` where an exit has no reason, and with `cancelled`.
   */
  'candidacy.move': long(
    mutation(
      ['candidacy', 'match', 'request', 'person', 'history', 'app'],
      z.object({
        moves,
        status: candidacyStatus,
        reason: longText.nullable(),
        overPosts: z.boolean().default(false),
        /** Null for a few, whom nobody waits for. */
        task: id.nullable().default(null),
      }),
      z.object({ moved: z.int(), already: z.int() }),
    ),
  ),
  /**
   * Puts the reserves of a position in an order: `people` are all of them, who is asked first first. Fails with
   * `notFound`, and with `conflict` where the reserves are others than these by now.
   */
  'candidacy.order': mutation(
    ['candidacy', 'match', 'history', 'app'],
    z.object({ position: id, people: z.array(id).min(1).max(2000) }),
    z.object({ changed: z.int() }),
  ),
  /** Says something of a candidate, or takes it back (null). Fails with `notFound` and `conflict`. */
  'candidacy.remark': mutation(
    ['candidacy', 'history'],
    z.object({ id, version: z.int().positive(), remark: longText.nullable() }),
    storedCandidacy,
  ),
  /**
   * How the candidates of a request or a position stand to what is asked as of today, each as placed: by the
   * dates of the deployment where there is one. In the order of `candidacy.list`.
   */
  'candidacy.fit': query(
    'match',
    z.object({ request: id.nullable(), position: id.nullable() }),
    z.array(candidacyFit),
  ),
}
