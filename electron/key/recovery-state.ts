import type { RecoveryState } from '#shared/contract/recovery-calls.ts'
import { groupsToAsk, type RecoveryFile } from './recovery-file.ts'

/** What may be told of a recovery key, to whoever asks: nothing of the key. */
export function recoveryStateOf(file: RecoveryFile | 'none' | 'damaged'): RecoveryState {
  if (file === 'none' || file === 'damaged')
    return { state: file, number: null, madeAt: null, asks: null }
  const { number, madeAt, keptAt } = file
  const [first, second] = groupsToAsk(file)
  return {
    state: keptAt === null ? 'unproven' : 'kept',
    ...{ number, madeAt, asks: [first, second] },
  }
}
