import type { CriterionResult, Explanation } from '../domain/verdict.ts'
import { phrase, type Phrase } from '../text/index.ts'
import type { PreparedMatch } from './match.ts'
import { parts } from './words.ts'

const settled = (result: CriterionResult): boolean =>
  result.verdict === 'met' || result.verdict === 'overridden'

const shortOf = (result: CriterionResult): Phrase => result.gap?.words ?? result.evidence

/**
 * What somebody lacks, in one line: unmet musts first, then musts nobody knows of, then wishes.
 * Alternatives one of which is met lack nothing. Null when everything is met.
 */
export function missingWords(of: PreparedMatch, { results }: Explanation): Phrase | null {
  const open = of.deciders.flatMap(({ strength, members }) => {
    const own = members.flatMap((place) => results[place] ?? [])
    if (strength === 'warn' || own.length === 0 || own.some(settled)) return []
    const unknown = own.find((result) => result.verdict === 'unknown')
    const what = (unknown ? [unknown] : own)
      .map(shortOf)
      .reduce((one, other) => phrase('evidence.either', { one, other }))
    const rank = strength === 'wish' ? 2 : unknown ? 1 : 0
    return [{ rank, words: strength === 'wish' ? phrase('evidence.wish', { what }) : what }]
  })
  return parts(...open.sort((a, b) => a.rank - b.rank).map((each) => each.words))
}
