import type { LinearModel, Row, Solve } from './linear-model.ts'
import { linearModel } from './linear-model.ts'
import { type BalanceRule, balanceRules, type TeamProblem } from './problem.ts'

/** A demand no team can meet: which, how far it falls short, and which rule would free it. */
export interface Conflict {
  readonly words: string
  /** People missing to meet the demand. */
  readonly short: number
  /** Balance rules each of which, left out, would lessen the shortfall. */
  readonly freedBy: readonly BalanceRule[]
}

const isDemand = (row: Row): boolean => row.rule === 'coverage' || row.rule === 'locked'

/**
 * Why no team exists. An empty team breaks no ceiling and no share, so only demands (coverage,
 * locked choices) can be at fault: each gets slack, and the least slack that makes a team possible
 * is what is missing.
 */
export function conflictsOf(problem: TeamProblem, solve: Solve): Conflict[] {
  const shortfalls = (without: ReadonlySet<BalanceRule>): Map<string, number> =>
    leastSlack(linearModel(problem, without), solve)
  const now = shortfalls(new Set())
  const total = (slack: Map<string, number>): number => slack.values().reduce((a, b) => a + b, 0)
  const freedBy = balanceRules.filter(
    (rule) => rule !== 'coverage' && total(shortfalls(new Set([rule]))) < total(now),
  )
  return [...now].map(([words, short]) => ({ words, short, freedBy }))
}

function leastSlack(model: LinearModel, solve: Solve): Map<string, number> {
  const owners: Row[] = []
  const rows = model.rows.map((row): Row => {
    if (!isDemand(row)) return row
    const slack = Array.from({ length: row.lower }, () => {
      owners.push(row)
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
  const short = new Map<string, number>()
  for (const column of solve(elastic, cost).chosen) {
    const row = owners[column - model.columns]
    if (row) short.set(row.words, (short.get(row.words) ?? 0) + 1)
  }
  return short
}
