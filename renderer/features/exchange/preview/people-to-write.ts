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
  const unasked = (verdict: ImportRow['verdict']): boolean =>
    verdict === 'new' || (verdict === 'update' && updateAll)
  return byHand.reduce(
    (sum, { verdict, decision }) => sum + Number(decision !== 'skip') - Number(unasked(verdict)),
    counts.new + (updateAll ? counts.update : 0),
  )
}
