import type { ResultOf } from '#shared/contract/contract.ts'
import type { ImportRow, RowDecision } from '#shared/contract/exchange-calls.ts'
import type { Decisions } from './use-decisions.ts'

type Counts = ResultOf<'import.preview'>['counts']

const writes = (decision: RowDecision['decision']): boolean =>
  decision === 'add' || decision === 'update'

/**
 * How many people the import would add or update as things are decided: new rows come in without
 * a word, those of people known already as the rest of them is decided, everything else by decision.
 */
export function peopleToWrite(
  counts: Counts,
  { byHand, rest }: Pick<Decisions, 'byHand' | 'rest'>,
): number {
  const unasked = (proposal: ImportRow['proposal']): boolean =>
    proposal === 'new' || (proposal !== 'rejected' && writes(rest[proposal]))
  return byHand.reduce(
    (sum, { proposal, decision }) => sum + Number(writes(decision)) - Number(unasked(proposal)),
    counts.new +
      (unasked('update') ? counts.update : 0) +
      (unasked('duplicate') ? counts.duplicate : 0),
  )
}
