import type { TeamRules } from '#shared/contract/team-calls.ts'
import type { Chosen, Proposal } from '#shared/team/proposal.ts'
import { refusedByRules } from '#shared/team/refused-by-rules.ts'
import type { TeamProblem } from '#shared/team/problem.ts'
import { phrase } from '#shared/text/index.ts'
import type { NamedProblem } from './team-problem.ts'

type Team = Extract<Proposal, { kind: 'team' }>

/** Times a proposal is sought anew without the people whom the rules refuse in it. */
const SOUGHT_ANEW = 2

/**
 * A proposal in which no rule stands against anybody once the rest of the team holds its posts. The
 * model knows most of what excludes what; what it does not know is found by judging its teams by the
 * rules, and left out of another attempt. Whoever is refused in the last one is not in it.
 */
export async function judgedProposal(
  named: NamedProblem,
  rules: Pick<TeamRules, 'useProviderCaps'>,
  solve: (problem: TeamProblem) => Promise<Proposal>,
): Promise<{ readonly named: NamedProblem; readonly proposal: Proposal }> {
  let tried = named
  let proposal = await solve(named.problem)
  for (let attempt = 1; proposal.kind === 'team'; attempt += 1) {
    const refused = refusedOptions(tried, proposal, rules)
    if (refused.size === 0) break
    if (attempt > SOUGHT_ANEW) return { named: tried, proposal: without(tried, proposal, refused) }
    const options = tried.problem.options.filter((_, column) => !refused.has(column))
    const next = { ...tried, problem: { ...tried.problem, options } }
    const anew = await solve(next.problem)
    // Demands that only those people met cannot be met at all: they are told by what is missing.
    if (anew.kind === 'none') return { named: tried, proposal: without(tried, proposal, refused) }
    tried = next
    proposal = anew
  }
  return { named: tried, proposal }
}

/** Options of the teams of a proposal that the rules refuse. */
function refusedOptions(
  named: NamedProblem,
  { best, alternatives }: Team,
  { useProviderCaps }: Pick<TeamRules, 'useProviderCaps'>,
): ReadonlySet<number> {
  return new Set(
    [best, ...alternatives].flatMap((chosen) => [...refusedOf(named, chosen, useProviderCaps)]),
  )
}

function refusedOf(
  { problem, columns, contexts, asked }: NamedProblem,
  chosen: Chosen,
  withCaps: boolean,
): number[] {
  const members = chosen.flatMap((column) => {
    const option = problem.options[column]
    const person = option && problem.people[option.person]
    const row = columns.rowOf.get(person?.id ?? '')
    const context = option && contexts[option.position]
    if (!option || row === undefined || !context) return []
    const settled =
      asked[option.position]?.deployments.some((each) => each.person === person?.id) ?? false
    return [{ column, row, context, provider: option.provider, settled }]
  })
  const refused = refusedByRules(columns, members, withCaps)
  return members.flatMap(({ column }, place) => (refused.has(place) ? [column] : []))
}

/** The proposal without those options; posts of the best team that they held stay open. */
function without({ problem }: NamedProblem, proposal: Team, refused: ReadonlySet<number>): Team {
  const kept = (chosen: Chosen): Chosen => chosen.filter((column) => !refused.has(column))
  const opened = Map.groupBy(
    proposal.best.filter((column) => refused.has(column)),
    (column) => problem.options[column]?.position ?? -1,
  )
  return {
    ...proposal,
    best: kept(proposal.best),
    alternatives: proposal.alternatives.map(kept),
    unfilled: [
      ...proposal.unfilled,
      ...[...opened].map(([position, columns]) => ({
        ...{ position, posts: columns.length, reason: phrase('team.refusedBesideOthers') },
      })),
    ],
  }
}
