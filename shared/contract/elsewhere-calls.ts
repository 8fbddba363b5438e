import { z } from 'zod'
import { instant, shortText } from '../domain/common.ts'
import { heldFacts } from './backup-calls.ts'
import { action, areas, mutation, query } from './define.ts'
import { failure } from './failure.ts'

/** How many backups of a roster stay in the chosen folder. */
export const keptElsewhere = z.int().min(1).max(90)

/** Absolute path on this computer, as people read it. */
const folder = z.string().trim().min(1).max(1000)

/** Backups that go to another place by themselves. */
export const elsewhereState = z.object({
  /** Null where none was chosen: no backups are made by themselves. */
  folder: folder.nullable(),
  keep: keptElsewhere,
  /** It lies on the disk of the roster, and would be lost with it. */
  sameDisk: z.boolean(),
  /** Newest backup made there. */
  last: z.object({ at: instant, bytes: z.int() }).nullable(),
  /** Why the last try made none, and since when; null where it did. */
  failed: z.object({ at: instant, failure }).nullable(),
  /** One is being made. */
  underWay: z.boolean(),
  /** A page opens what is made there; without one only this computer does. */
  opensElsewhere: z.boolean(),
})
export type ElsewhereState = z.infer<typeof elsewhereState>

export const elsewhereCalls = {
  /** Where backups go by themselves, once a day at the first quiet moment, and how it went last. */
  'elsewhere.state': query('backup', z.object({}), elsewhereState),
  /**
   * Chooses the folder and how many stay there, or with `folder` null that none are made any more (what is there
   * stays). Fails with `notFound` (not a folder that is there), `readOnly`, and `refused` for one within the data
   * folder.
   */
  'elsewhere.save': mutation(
    ['backup', 'app'],
    z.object({ folder: folder.nullable(), keep: keptElsewhere }),
    elsewhereState,
  ),
  /**
   * Makes a backup there now, where the newest one lacks something. Fails with `notFound`, `diskFull`,
   * `readOnly` or `unreadable`, which the state then says too.
   */
  'elsewhere.run': action(z.object({}), elsewhereState),
  /**
   * Backups in a folder (`folder` null is the chosen one), newest first: of this roster (`ours`) and of others. A
   * folder that is itself a backup, or a data folder, is listed with an empty name. Fails with `notFound` or
   * `readOnly`.
   */
  'elsewhere.list': query(
    'backup',
    z.object({ folder: folder.nullable() }),
    z.array(
      z.object({
        name: shortText,
        at: instant,
        bytes: z.int(),
        ours: z.boolean(),
        /** Number of the recovery key that opens it; null where there is none beside it. */
        recovery: z.string().nullable(),
      }),
    ),
  ),
  /**
   * Checks a backup, lays it ready and says what it holds; it takes the roster's place with `host.recover`. `key`
   * is the recovery key as typed, for one that is not of this roster; null else. Fails with `notFound`,
   * `unreadable`, `newerStore`, `invalid` (mistyped) and `wrongKey`; nothing has changed then.
   */
  'elsewhere.stage': mutation(
    ['backup'],
    z.object({
      folder: folder.nullable(),
      name: z.string().max(100),
      key: z.string().max(200).nullable(),
    }),
    z.object(heldFacts),
  ),
}

/** Answered by the host: the engine is not there. */
export const elsewhereHostCalls = {
  /**
   * Opens the newest backup of the chosen folder in place of a roster that is damaged or gone; what is left of that is
   * kept. `open` is false where something else stands against it. Fails with `notFound` and `refused`.
   */
  'host.openElsewhere': mutation(areas, z.object({}), z.object({ open: z.boolean() })),
}
