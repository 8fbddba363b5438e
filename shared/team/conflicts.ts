import type { Phrase } from '../text/index.ts'
import type { LinearModel, Row, Solve } from './linear-model.ts'
import { linearModel } from './linear-model.ts'
import { type BalanceRule, balanceRules, type TeamProblem } from './problem.ts'

/** A demand no team can meet: which, how far it falls short, and which rule would free it. */
export interface Conflict {
  readonly demand: Phrase
  /** People missing to meet the demand. */
  readonly short: number
  /** Balance rules each of which, left out, would lessen the shortfall. */
  readonly freedBy: readonly BalanceRule[]
}

/**
 * Why no team exists. An empty team breaks no ceiling and no share, so only demands (coverage,
 * locked choices) can be at fault: each gets slack, and the least slack that makes a team possible
 * is what is missing.
 */
export function conflictsOf(problem: TeamProblem, solve: Solve): Conflict[] {
  const shortfalls = (without: ReadonlySet<BalanceRule>): Map<Phrase, number> =>
    leastSlack(linearModel(problem, without), solve)
  const now = shortfalls(new Set())
  const total = (slack: Map<Phrase, number>): number => slack.values().reduce((a, b) => a + b, 0)
  const freedBy = balanceRules.filter(
    (rule) => rule !== 'coverage' && total(shortfalls(new Set([rule]))) < total(now),
  )
  return [...now].map(([demand, short]) => ({ demand, short, freedBy }))
}

/** What is missing of each demand. */
function leastSlack(model: LinearModel, solve: Solve): Map<Phrase, number> {
  const owners: Phrase[] = []
  const rows = model.rows.map((row): Row => {
    const { demand } = row
    if (demand === null) return row
    const slack = Array.from({ length: row.lower }, () => {
      owners.push(demand)
      return model.columns + owners.length - 1
    })
    return {
      ...row,
      columns: [...row.columns, ...slack],
      values: [...row.values, ...slack.map(() => 1)],
    }
  })
  const elastic = { columns: model.columns + owners.length, rows }
  const cost = [...new Array<number>(model.columns).fill(0), ...owners.map(() => -1)]
  const short = new Map<Phrase, number>()
  for (const column of solve(elastic, cost).chosen) {
    const demand = owners[column - model.columns]
    if (demand) short.set(demand, (short.get(demand) ?? 0) + 1)
  }
  return short
}
