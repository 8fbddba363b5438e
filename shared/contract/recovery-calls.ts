import { z } from 'zod'
import { instant } from '../domain/common.ts'
import { RECOVERY_GROUPS } from '../domain/recovery-key.ts'
import { mutation } from './define.ts'

/** What is known of the recovery key of a roster, whether or not the roster is open. */
export const recoveryState = z.object({
  /** `unproven`: made, and nobody has shown yet that its page was kept; `damaged`: its file cannot be used. */
  state: z.enum(['none', 'unproven', 'kept', 'damaged']),
  /** Stands on the printed page, so that pages can be told apart; null where there is none. */
  number: z.string().nullable(),
  madeAt: instant.nullable(),
  /** The groups, counted from 1, that are asked for to show that the page was kept; null where there is none. */
  asks: z.tuple([z.int(), z.int()]).nullable(),
})
export type RecoveryState = z.infer<typeof recoveryState>

const group = z.string().max(20)

export const recoveryCalls = {
  /**
   * Makes a recovery key, in the place of the one before, which opens the roster no more. Its groups are
   * answered this once and kept nowhere; the history says that it was made, by whom and when.
   */
  'recovery.make': mutation(
    ['app', 'history'],
    z.object({}),
    z.object({ groups: z.array(z.string()).length(RECOVERY_GROUPS), state: recoveryState }),
  ),
  /**
   * Shows that the page was kept, by the two groups that `asks` names, in its order. Fails with `invalid`
   * where they are not as printed, `notFound` where there is no recovery key and `unreadable` where its file
   * is damaged.
   */
  'recovery.prove': mutation(
    ['app', 'history'],
    z.object({ groups: z.tuple([group, group]) }),
    z.object({ state: recoveryState }),
  ),
}

/** Answered by the host: the engine is not there yet. */
export const recoveryHostCalls = {
  /**
   * Opens a roster whose key cannot be had by its recovery key, and keeps the key in this computer's way from
   * then on; `open` is false where something else stands against it. Fails with `invalid` (mistyped: which
   * group, where that can be told), `wrongKey` (another recovery key, another roster), `unreadable` (the
   * file beside the store is damaged), `notFound` (there is none) and `refused` where the roster is open.
   */
  'host.openWithRecoveryKey': mutation(
    ['app'],
    z.object({ key: z.string().max(200) }),
    z.object({ open: z.boolean() }),
  ),
}
