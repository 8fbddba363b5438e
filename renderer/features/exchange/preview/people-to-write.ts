import type { ResultOf } from '#shared/contract/contract.ts'
import type { ImportRow } from '#shared/contract/exchange-calls.ts'
import type { Decisions } from './use-decisions.ts'

type Counts = ResultOf<'import.preview'>['counts']

/**
 * How many people the import would add or update as things are decided: new rows come in without
 * a word, people known already where all of them are to be updated, everything else by decision.
 */
export function peopleToWrite(
  counts: Counts,
  { byHand, updateAll }: Pick<Decisions, 'byHand' | 'updateAll'>,
): number {
  const unasked = (proposal: ImportRow['proposal']): boolean =>
    proposal === 'new' || (proposal === 'update' && updateAll)
  return byHand.reduce(
    (sum, { proposal, decision }) => sum + Number(decision !== 'skip') - Number(unasked(proposal)),
    counts.new + (updateAll ? counts.update : 0),
  )
}
