import type { CriterionResult } from '../domain/verdict.ts'
import type { Criterion, Decider } from './criteria-of.ts'
import { explainRow } from './explain-row.ts'
import type { PreparedMatch } from './match.ts'
import { NOT_MET } from './verdict-code.ts'

/** A must that somebody does not meet, with what was found. */
export interface UnmetMust {
  readonly criterion: Criterion
  readonly result: CriterionResult
}

/**
 * The musts that stand against a row, in their order: not met and not set aside. Of alternatives
 * nothing stands against a person while one of them is met, set aside or open. Words are made only
 * for whom something stands against: about 5 us for everybody else.
 */
export function unmetMusts(prepared: PreparedMatch, row: number): UnmetMust[] {
  const { criteria, deciders, overrides } = prepared
  const standsAgainst = ({ strength, members }: Decider): boolean =>
    strength === 'must' &&
    members.every(
      (place) =>
        criteria[place]?.rule.judge(row) === NOT_MET && overrides.reason(place, row) === null,
    )
  const against = deciders.filter(standsAgainst)
  if (against.length === 0) return []
  const { results } = explainRow(prepared, row)
  return against.flatMap(({ members }) =>
    members.flatMap((place) => {
      const [criterion, result] = [criteria[place], results[place]]
      return criterion && result ? [{ criterion, result }] : []
    }),
  )
}
