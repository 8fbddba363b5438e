import { listOf, phrase, type Phrase, type TextKey } from '../text/index.ts'
import { type Conflict, conflictsOf } from './conflicts.ts'
import { greedyTeam } from './greedy.ts'
import { linearModel, type LinearModel, type Optimum, type Solve } from './linear-model.ts'
import { type BalanceRule, balanceRules, type TeamProblem } from './problem.ts'

/**
 * What one more filled post outweighs in points of score. Scores end at 100, so a post is left open
 * only where filling it would cost ten people their whole score elsewhere.
 */
const FILLED_POST = 1000

/** A team as indexes into the options of its problem. */
export type Chosen = readonly number[]

export interface RuleCost {
  readonly rule: BalanceRule
  /** Points of score the rule costs, at the posts both teams fill. */
  readonly score: number
  /** Posts the rule keeps open. */
  readonly posts: number
}

export interface Unfilled {
  readonly position: number
  readonly posts: number
  readonly reason: Phrase
}

export type Proposal =
  | {
      readonly kind: 'team'
      readonly best: Chosen
      readonly gap: number
      readonly alternatives: readonly Chosen[]
      readonly costs: readonly RuleCost[]
      readonly greedy: Chosen
      readonly unfilled: readonly Unfilled[]
    }
  | { readonly kind: 'none'; readonly conflicts: readonly Conflict[] }

/** Reports which step of a proposal is under way. */
export type Steps = (stage: TextKey, done: number, total: number) => void

/**
 * The best team, two others that differ in at least a third of the filled posts, what each balance rule
 * costs, and why posts stay open; or, where no team exists, what stands against one.
 */
export function proposeTeam(problem: TeamProblem, solve: Solve, steps: Steps): Proposal {
  const inForce = balanceRules.filter((rule) => isInForce(rule, problem))
  const total = inForce.length + 3
  const cost = problem.options.map((option) => FILLED_POST + option.score)
  const model = linearModel(problem)

  steps('host.stageBestTeam', 0, total)
  const best = solve(model, cost)
  if (best.status === 'infeasible') return { kind: 'none', conflicts: conflictsOf(problem, solve) }

  const freer = inForce.map((rule, index) => {
    steps('host.stageRuleCosts', index + 1, total)
    return { rule, optimum: solve(linearModel(problem, new Set([rule])), cost) }
  })
  const alternatives: Chosen[] = []
  let differing = model
  for (const known of [0, 1]) {
    steps('host.stageAlternatives', inForce.length + 1 + known, total)
    const last = alternatives.at(-1) ?? best.chosen
    differing = { ...differing, rows: [...differing.rows, ...differsFrom(last, problem)] }
    const next = solve(differing, cost)
    if (next.status === 'infeasible' || next.chosen.length === 0) break
    alternatives.push(next.chosen)
  }
  steps('host.stageDone', total, total)

  const score = (chosen: Chosen): number =>
    chosen.reduce((sum, column) => sum + (problem.options[column]?.score ?? 0), 0)
  return {
    kind: 'team',
    best: best.chosen,
    gap: best.gap,
    alternatives,
    costs: freer.map(({ rule, optimum }) => ({
      rule,
      score: score(optimum.chosen) - score(best.chosen),
      posts: optimum.chosen.length - best.chosen.length,
    })),
    greedy: greedyTeam(problem),
    unfilled: unfilledOf(problem, best, freer),
  }
}

/**
 * At least a third as many posts as the team fills are filled otherwise, and at most two thirds of its
 * people hold the same position again, under whichever provider. A post left open is no other choice.
 */
function differsFrom(chosen: Chosen, { options }: TeamProblem): LinearModel['rows'] {
  const holds = (column: number): string =>
    `${options[column]?.person ?? ''} ${options[column]?.position ?? ''}`
  const held = new Set(chosen.map(holds))
  const same = [...options.keys()].filter((column) => held.has(holds(column)))
  const others = [...options.keys()].filter((column) => !held.has(holds(column)))
  const row = (columns: readonly number[], lower: number, upper: number) => ({
    ...{ rule: 'differs' as const, demand: null, columns, lower, upper },
    values: columns.map(() => 1),
  })
  return [
    row(same, 0, Math.floor((chosen.length * 2) / 3)),
    row(others, Math.ceil(chosen.length / 3), Infinity),
  ]
}

function isInForce(rule: BalanceRule, problem: TeamProblem): boolean {
  switch (rule) {
    case 'women':
      return problem.womenPercent !== null
    case 'nationality':
      return problem.maxPerNationality !== null
    case 'region':
      return problem.maxPercentPerRegion !== null
    case 'providerCap':
      return problem.providerLimits.length > 0
    case 'pairs':
      return problem.positions.some((position) => position.pairs)
    case 'coverage':
      return problem.coverage.length > 0
    case 'shares':
      return problem.shares.length > 0
  }
}

function unfilledOf(
  problem: TeamProblem,
  best: Optimum,
  freer: readonly { readonly rule: BalanceRule; readonly optimum: Optimum }[],
): Unfilled[] {
  const filled = (chosen: Chosen, position: number): number =>
    chosen.filter((column) => problem.options[column]?.position === position).length
  return problem.positions.flatMap(({ posts }, position) => {
    const open = posts - filled(best.chosen, position)
    if (open <= 0) return []
    const eligible = new Set(
      problem.options.flatMap((option) => (option.position === position ? [option.person] : [])),
    ).size
    const freeing = freer
      .map(({ rule, optimum }) => ({
        rule,
        more: filled(optimum.chosen, position) - (posts - open),
      }))
      .filter(({ more }) => more > 0)
    return [{ position, posts: open, reason: reasonFor(posts, eligible, freeing) }]
  })
}

function reasonFor(
  posts: number,
  eligible: number,
  freeing: readonly { readonly rule: BalanceRule; readonly more: number }[],
): Phrase {
  if (eligible < posts)
    return eligible === 0 ? phrase('team.nobodyFits') : phrase('team.fewFit', { eligible, posts })
  if (freeing.length === 0) return phrase('team.neededElsewhere')
  const reasons = freeing.map(({ rule, more }) =>
    phrase('team.withoutRule', { rule: phrase('team.rule', { rule }), more }),
  )
  return phrase('team.reasons', { reasons: listOf(reasons, 'semicolon') })
}
