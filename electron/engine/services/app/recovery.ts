import { recoveryStateOf } from '#electron/key/recovery-state.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import { phrase } from '#shared/text/index.ts'
import type { Handlers } from '../../call-context.ts'
import type { EngineParts } from '../../engine-parts.ts'
import { recordHistory } from '../../store/repositories/history.ts'
import type { RecoveryFile } from '#electron/key/recovery-file.ts'

/** There is one roster in a store, and one recovery key of it. */
const ROSTER = 'roster'

/** What the history says of a recovery key: never what opens with it, or what it is. */
const saidOf = ({ number, madeAt, keptAt }: RecoveryFile) => ({ number, madeAt, keptAt })

export function recoveryHandlers({ store: { recovery } }: EngineParts) {
  return {
    'recovery.make': (_params, call) => {
      const before = recovery.read()
      const { groups, file, keep } = recovery.make(call.now)
      const stood = typeof before === 'string' ? null : saidOf(before)
      recordHistory(call, 'recoveryKey', ROSTER, stood, saidOf(file))
      const { number } = file
      call.describe(
        before === 'none'
          ? phrase('changes.recoveryMade', { number })
          : phrase('changes.recoveryReplaced', { number }),
        { final: true },
      )
      // Whoever is told that it failed still has the one before.
      call.afterCommit(keep)
      return { groups: [...groups], state: recoveryStateOf(file) }
    },

    'recovery.prove': ({ groups }, call) => {
      if (!recovery.areGroups(groups)) throw expectedFailure('invalid', 'recoveryGroups')
      const file = recovery.read()
      if (typeof file === 'string') throw expectedFailure('unreadable', 'recoveryDamaged')
      const kept = { ...file, keptAt: call.now }
      recordHistory(call, 'recoveryKey', ROSTER, saidOf(file), saidOf(kept))
      call.describe(phrase('changes.recoveryKept', { number: file.number }), { final: true })
      call.afterCommit(() => recovery.markKept(call.now))
      return { state: recoveryStateOf(kept) }
    },
  } satisfies Handlers<'recovery.make' | 'recovery.prove'>
}
