import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, instant, shortText } from '../domain/common.ts'
import { changeSet, entity, historyEntry } from '../domain/history.ts'
import { phraseSchema } from '../text/index.ts'
import { areas, long, mutation, query } from './define.ts'

/**
 * Whether a change can be taken back now: `undone` was taken back, `final` never can be (something was read,
 * written to a file or erased), and of `erased` nothing is kept that could be put back.
 */
const changeState = z.enum(['stands', 'undone', 'final', 'erased'])

/** What was changed as a whole, as a line of the list of everything that happened. */
export const changeRow = changeSet.extend({
  state: changeState,
  /** The change that this one takes back; null for a change of its own. */
  undoes: id.nullable(),
  /** Records it changed. */
  records: z.int(),
  /** Kinds of those records, each once. */
  kinds: z.array(entity),
  /** It removed something that is not there again. */
  missing: z.boolean(),
})
export type ChangeRow = z.infer<typeof changeRow>

/** What one change did to one record, in words. */
export const changeEntry = historyEntry
  .pick({ seq: true, entity: true, entityId: true, action: true, erasedAt: true })
  .extend({
    /** What people call the record, as it is called now or was last; empty where it has no name. */
    name: z.string(),
    /** Field by field; restricted values are only named. */
    lines: z.array(phraseSchema),
    /** The record is there, so that one can go to it. */
    stands: z.boolean(),
  })
export type ChangeEntry = z.infer<typeof changeEntry>

/** A change of one record, with the change set it was part of. */
const recordChange = changeEntry.extend({ change: changeRow })

const page = { offset: z.int().min(0), limit: z.int().min(1).max(200) }

export const changeCalls = {
  /**
   * Everything that was ever changed, the newest first, a page of it; what is given must all fit. `words` are
   * looked for in what is said of a change (names, titles), in who made it, and in the present names of people,
   * requests, positions and providers. `from` and `to` are days of the office's clock (UTC), both included.
   * `missing` keeps what removed something that is not there again.
   */
  'change.page': query(
    'history',
    z.object({
      words: shortText.default(''),
      person: id.nullable().default(null),
      request: id.nullable().default(null),
      kind: entity.nullable().default(null),
      by: shortText.nullable().default(null),
      from: dateOnly.nullable().default(null),
      to: dateOnly.nullable().default(null),
      missing: z.boolean().default(false),
      ...page,
    }),
    z.object({ rows: z.array(changeRow), found: z.int() }),
  ),
  /** Who ever changed anything, by name. */
  'change.authors': query('history', z.object({}), z.array(shortText)),
  /** What one change did, record by record in the order in which it was done. Fails with `notFound`. */
  'change.entries': query(
    'history',
    z.object({ id, ...page }),
    z.object({ change: changeRow, rows: z.array(changeEntry), found: z.int() }),
  ),
  /**
   * Changes of one record, the newest first; of a person, those of records that were merged into this one among
   * them. Also of what was removed. Empty for what has none.
   */
  'change.ofRecord': query(
    'history',
    z.object({ entity, id: z.string().max(100), ...page }),
    z.object({ rows: z.array(recordChange), found: z.int() }),
  ),
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
