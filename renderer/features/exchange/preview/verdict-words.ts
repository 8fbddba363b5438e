import type { ImportRow, RowDecision } from '#shared/contract/exchange-calls.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { t, type TextKey } from '#renderer/text/text.ts'
import { decisionOf, type Decisions } from './use-decisions.ts'

const decided = {
  add: { words: 'exchange.decidedAdd', icon: 'met' },
  update: { words: 'exchange.decidedUpdate', icon: 'met' },
  skip: { words: 'exchange.decidedSkip', icon: 'overridden' },
  wait: { words: 'exchange.decidedWait', icon: 'unknown' },
} as const satisfies Record<RowDecision['decision'], { words: TextKey; icon: Verdict }>

export interface Outcome {
  readonly words: string
  readonly icon: Verdict
}

/** What will become of a row, as things are decided now. */
export function outcomeOf(
  row: Pick<ImportRow, 'row' | 'proposal' | 'brings'>,
  decisions: Pick<Decisions, 'of' | 'rest'>,
): Outcome {
  const decision = decisionOf(row, decisions)
  if (decision === null) return { words: t('exchange.verdictRejected'), icon: 'notMet' }
  const byHand = decisions.of(row.row) !== undefined
  if (!byHand && row.proposal === 'new') return { words: t('exchange.verdictNew'), icon: 'met' }
  if (!byHand && row.proposal === 'update' && row.brings.length === 0)
    return { words: t('exchange.verdictSame'), icon: 'met' }
  if (!byHand && decision === 'wait') {
    const words = row.proposal === 'update' ? 'exchange.verdictUpdate' : 'exchange.verdictDuplicate'
    return { words: t(words), icon: 'unknown' }
  }
  const { words, icon } = decided[decision]
  return { words: t(words), icon }
}
