import type { CriterionResult, Explanation } from '../domain/verdict.ts'
import type { PreparedMatch } from './match.ts'
import { fitLine } from './words/say.ts'

const settled = (result: CriterionResult): boolean =>
  result.verdict === 'met' || result.verdict === 'overridden'

const shortOf = (result: CriterionResult): string => result.gap?.words ?? result.evidence

/**
 * What somebody lacks, in one line: unmet musts first, then musts nobody knows of, then wishes.
 * Alternatives one of which is met lack nothing. Empty when everything is met.
 */
export function missingWords(of: PreparedMatch, { results }: Explanation): string {
  const open = of.deciders.flatMap(({ strength, members }) => {
    const own = members.flatMap((place) => results[place] ?? [])
    const [first] = own
    if (strength === 'warn' || !first || own.some(settled)) return []
    const unknown = own.find((result) => result.verdict === 'unknown')
    const words = (unknown ? [unknown] : own).map(shortOf).join(' / ')
    const rank = strength === 'wish' ? 2 : unknown ? 1 : 0
    return [{ rank, words: strength === 'wish' ? `wish: ${words}` : words }]
  })
  return fitLine(
    open
      .sort((a, b) => a.rank - b.rank)
      .map((each) => each.words)
      .join('; '),
  )
}
