import type { CallContext } from '../call-context.ts'
import { pairKey, readAnswers } from '../store/repositories/duplicate-answers.ts'
import type { RosterPair } from './pair-memory.ts'

/** Pairs by what was said of them: nothing yet, or to be asked later. Those "not the same" are left out. */
export interface AskedPairs {
  readonly open: readonly RosterPair[]
  readonly later: readonly RosterPair[]
}

/** Parts pairs by what was said of them, each in the order given. */
export function askedPairs(
  call: Pick<CallContext, 'sqlite' | 'today'>,
  pairs: readonly RosterPair[],
): AskedPairs {
  const answers = readAnswers(call)
  const open: RosterPair[] = []
  const later: RosterPair[] = []
  for (const pair of pairs) {
    const said = answers.get(pairKey(pair.one, pair.other))
    if (said?.answer === 'apart') continue
    const isLater = said !== undefined && said.until !== null && said.until > call.today
    ;(isLater ? later : open).push(pair)
  }
  return { open, later }
}
