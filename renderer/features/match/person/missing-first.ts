import type { CriterionResult } from '#shared/domain/verdict.ts'

type Told = Pick<CriterionResult, 'verdict' | 'warning' | 'notNeeded'>

const rankOf = ({ verdict, warning, notNeeded }: Told): number => {
  if (notNeeded) return 4
  if (verdict === 'notMet') return 0
  if (verdict === 'unknown') return 1
  return warning === null ? 3 : 2
}

/** What is missing first, then what is not known, then what is warned of; otherwise as it stood. */
export function missingFirst<R extends Told>(results: readonly R[]): R[] {
  return results.toSorted((a, b) => rankOf(a) - rankOf(b))
}
