import type { CriterionResult, Explanation } from '../domain/verdict.ts'
import type { PreparedMatch } from './match.ts'
import { FULL_TENTHS, pointsOf } from './share-points.ts'
import { MET, NOT_MET, OVERRIDDEN, type VerdictCode, groupOf, verdictOf } from './verdict-code.ts'
import type { Decider } from './criteria-of.ts'

/** The whole answer for one row: a result per criterion, in the order of the criteria. */
export function explainRow(of: PreparedMatch, row: number): Explanation {
  const codes = codesOf(of, row)
  const points = of.criteria.map(() => ({ points: 0, maxPoints: 0 }))
  const notNeeded = new Set<number>()
  let lowest: VerdictCode = MET
  let score = of.scored ? 0 : FULL_TENTHS
  for (const [place, decider] of of.deciders.entries()) {
    const best = bestOf(decider, codes)
    if (decider.strength === 'must' && best < lowest) lowest = best
    if (best >= OVERRIDDEN)
      for (const member of decider.members)
        if ((codes[member] ?? NOT_MET) < OVERRIDDEN) notNeeded.add(member)
    const tenths = of.tenths[place] ?? 0
    const got = best === MET ? tenths : 0
    score += got
    // Of alternatives the points stand with the first that is met, or else with the first.
    const carrier = decider.members.find((member) => codes[member] === best) ?? 0
    points[carrier] = { points: pointsOf(got), maxPoints: pointsOf(tenths) }
  }
  return {
    person: of.columns.ids[row] ?? '',
    group: groupOf(lowest),
    score: pointsOf(score),
    results: of.criteria.map((criterion, place): CriterionResult => {
      const judged = criterion.rule.judge(row)
      const said = criterion.rule.explain(row, judged)
      return {
        key: criterion.key,
        verdict: verdictOf(codes[place] ?? judged),
        ...said,
        facts: { ...said.facts },
        reason: of.overrides.reason(place, row),
        notNeeded: notNeeded.has(place),
        earlierReason: of.overrides.earlierReason(place, row),
        ...(points[place] ?? { points: 0, maxPoints: 0 }),
      }
    }),
  }
}

/** Verdict codes of one row, a criterion each, overrides counted. */
const codesOf = ({ criteria, overrides }: PreparedMatch, row: number): VerdictCode[] =>
  criteria.map(({ rule }, place) =>
    overrides.reason(place, row) === null ? rule.judge(row) : OVERRIDDEN,
  )

const bestOf = (decider: Decider, codes: readonly VerdictCode[]): VerdictCode =>
  decider.members.reduce<VerdictCode>((best, member) => {
    const code = codes[member] ?? NOT_MET
    return code > best ? code : best
  }, NOT_MET)
