import { z } from 'zod'
import { id, instant } from '../domain/common.ts'
import { phraseSchema } from '../text/index.ts'
import { areas, long, mutation, query } from './define.ts'

export const changeCalls = {
  /**
   * Takes back a whole change set, in a change set of its own; taking back that one does it again.
   * Returns what was done, in words. Fails with `refused` where it is taken back already, never can be (an
   * erasure), or where something later stands on it: the failure names that and what to do; and with
   * `cancelled`.
   */
  'change.undo': long(
    mutation(areas, z.object({ id, task: id }), z.object({ what: phraseSchema })),
  ),
  /**
   * Follows the chain of the history from its first row: `rows` were followed, `firstBreak` is the number of
   * the first that does not fit its content or its predecessor, null when all do. `known` is the first that was
   * ever found so, also before the chain was made anew by an upgrade. Fails with `cancelled`.
   */
  'history.verify': long(
    query(
      'history',
      z.object({ task: id }),
      z.object({
        rows: z.int(),
        firstBreak: z.int().nullable(),
        known: z.object({ seq: z.int(), foundAt: instant }).nullable(),
      }),
    ),
  ),
}
