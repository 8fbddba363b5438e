import type { ImportRow, RowDecision } from '#shared/contract/exchange-calls.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { t } from '#renderer/text/text.ts'
import type { Decisions } from './use-decisions.ts'

const decided: Record<
  RowDecision['decision'],
  'exchange.decidedAdd' | 'exchange.decidedSkip' | 'exchange.decidedUpdate'
> = {
  add: 'exchange.decidedAdd',
  skip: 'exchange.decidedSkip',
  update: 'exchange.decidedUpdate',
}

export interface Outcome {
  readonly words: string
  readonly icon: Verdict
}

/** What will become of a row, as things are decided now. */
export function outcomeOf(
  row: Pick<ImportRow, 'row' | 'proposal'>,
  decisions: Pick<Decisions, 'of' | 'updateAll'>,
): Outcome {
  const decision = decisions.of(row.row)
  if (row.proposal === 'rejected') return { words: t('exchange.verdictRejected'), icon: 'notMet' }
  if (decision)
    return {
      words: t(decided[decision.decision]),
      icon: decision.decision === 'skip' ? 'overridden' : 'met',
    }
  if (row.proposal === 'new') return { words: t('exchange.verdictNew'), icon: 'met' }
  if (row.proposal === 'update' && decisions.updateAll)
    return { words: t('exchange.decidedUpdate'), icon: 'met' }
  return {
    words: row.proposal === 'update' ? t('exchange.verdictUpdate') : t('exchange.verdictDuplicate'),
    icon: 'unknown',
  }
}
