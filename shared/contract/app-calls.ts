import { z } from 'zod'
import { phraseSchema } from '../text/index.ts'
import { dateOnly } from '../calendar/date-only.ts'
import { id, instant, shortText } from '../domain/common.ts'
import { entity, historyEntry } from '../domain/history.ts'
import { LONGEST_PASSPHRASE, newPassphrase } from '../domain/passphrase.ts'
import { action, areas, completedByHost, long, mutation, query } from './define.ts'
import { failure } from './failure.ts'
import { fileToken } from './exchange-calls.ts'
import { heldFacts } from './backup-calls.ts'
import { recoveryState } from './recovery-calls.ts'

export const appCalls = {
  /**
   * State of the store and what the window shows of it. While the engine cannot start the host answers
   * `failed` with the failure that stands against it (`damaged`, `newerStore`, `wrongKey`, `inUse` ...), so
   * this call itself does not fail.
   */
  'app.status': completedByHost(
    query(
      'app',
      z.object({}),
      z.object({
        state: z.enum(['open', 'failed']),
        failure: failure.nullable(),
        version: shortText,
        /** "Today" of the engine. */
        today: dateOnly,
        user: shortText,
        /** Where the data lives, for people to read. */
        folder: shortText,
        /** Newest copy of this computer or backup elsewhere. */
        lastBackup: instant.nullable(),
        /** Newest backup that was saved elsewhere: copies do not outlive their computer. */
        lastElsewhere: instant.nullable(),
        /** Newest good copy that can be opened, when the store is damaged. */
        lastGoodCopy: instant.nullable(),
        /** Newest backup in the folder that was chosen for them, when the store is damaged. */
        elsewhere: z.object({ folder: shortText, newest: instant }).nullable(),
        recovery: recoveryState,
        /** The roster in view: what it is called here (may be empty), and whether it is the sample. */
        roster: z.object({ name: shortText, sample: z.boolean() }),
        warnings: z.array(phraseSchema),
      }),
    ),
  ),
  /**
   * Numbers of the left rail. `openPosts` counts posts of open requests that no planned, running or
   * completed deployment fills; a position with too many does not make up for another.
   */
  'app.counts': query(
    'app',
    z.object({}),
    z.object({
      people: z.int(),
      providers: z.int(),
      /** Requests not closed, declined, withdrawn or stood down. */
      openRequests: z.int(),
      /** Deployments planned or running. */
      deployments: z.int(),
      openPosts: z.int(),
    }),
  ),
  /**
   * Fills an empty roster with sample people, providers and requests; the same seed gives the same people.
   * Fails with `refused` when the roster is not empty, or is not the sample's own (`host.openSample`), and with
   * `cancelled` when it was stopped; nothing is kept then.
   */
  'app.openSample': long(
    mutation(
      areas,
      z.object({ people: z.int().min(12).max(100_000), seed: z.int(), task: id }),
      z.object({ people: z.int() }),
    ),
  ),
  /** Asks a long call to stop; it then fails with `cancelled`. `found` is false when it is over already. */
  'task.cancel': action(z.object({ task: id }), z.object({ found: z.boolean() })),
  /**
   * Changes of one thing, newest first, `limit` at the most; empty for what has none. Also for what was
   * removed: the history outlives it.
   */
  'history.list': query(
    'history',
    z.object({ entity, id: z.string(), limit: z.int().min(1).max(500) }),
    z.array(historyEntry),
  ),
  /**
   * Writes an encrypted copy of the whole store: into the folder of copies under the store's own key
   * (`to` null), or to a chosen file that opens with a passphrase on any computer. `bytes` is the size of
   * the copy; `firstBreak` the number of the first row of history that does not fit the chain, which is verified
   * first, null when all do. Fails with `diskFull` or `readOnly`.
   */
  'backup.create': mutation(
    ['backup', 'app'],
    z.object({ to: z.object({ file: fileToken, passphrase: newPassphrase }).nullable() }),
    z.object({ at: instant, bytes: z.int(), firstBreak: z.int().nullable() }),
  ),
  /**
   * Checks a backup that was saved with a passphrase, lays it ready and says what it holds and what would be
   * taken back. It takes the roster's place with `host.recover`: what stands then is kept as a copy, and of
   * its `people` those who were erased on this computer, `erasedHere`, are erased again. Fails with `wrongKey`, `unreadable` or `newerStore`;
   * nothing has changed then.
   */
  'backup.restore': mutation(
    ['backup'],
    z.object({ file: fileToken, passphrase: z.string().min(1).max(LONGEST_PASSPHRASE) }),
    z.object(heldFacts),
  ),
  /** Copies in the folder of copies, newest first, whatever made them; `bytes` is the size of the file. */
  'backup.list': query(
    'backup',
    z.object({}),
    z.array(z.object({ name: shortText, at: instant, bytes: z.int(), reason: phraseSchema })),
  ),
}
