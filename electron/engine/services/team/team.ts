import type { ExpectedFailure } from '#shared/contract/failure.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import { teamTerms } from '#shared/domain/decision.ts'
import { explainRow } from '#shared/matching/explain-row.ts'
import { span } from '#shared/matching/index.ts'
import { prepareMatch } from '#shared/matching/match.ts'
import { balanceOf } from '#shared/team/balance.ts'
import { greedyTeam } from '#shared/team/greedy.ts'
import type { Conflict } from '#shared/team/conflicts.ts'
import type { Proposal } from '#shared/team/proposal.ts'
import { listOf, phrase, type Phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { solveTeam } from '../../solver/solve-team.ts'
import { contextFor } from '../staffing/eligibility.ts'
import { placePeople } from '../staffing/place-people.ts'
import {
  askedPositions,
  type AskedPosition,
  chosenToday,
  memberOf,
  type Place,
  postsOf,
} from './asked-positions.ts'
import { judgedProposal } from './judged-proposal.ts'
import { shareStates } from './shares.ts'
import { teamProblem } from './team-problem.ts'
import { toTeam } from './to-team.ts'
import { validProviders } from './valid-providers.ts'

export const teamHandlers = {
  'team.propose': async ({ requests, rules, seconds, task }, call) => {
    const control = call.task(task)
    const asked = await teamProblem(call, requests, rules)
    await control.breathe()
    const started = performance.now()
    const { named, proposal } = await judgedProposal(asked, rules, (problem) =>
      solveTeam(
        problem,
        seconds,
        (stage, done, total) => control.progress(stage, done, total),
        control.signal,
      ),
    )
    if (proposal.kind === 'none') throw noTeam(proposal)
    const { positions } = named.problem
    return {
      best: toTeam(call, named, proposal.best),
      gap: proposal.gap,
      seconds: Math.round((performance.now() - started) / 10) / 100,
      alternatives: proposal.alternatives.map((chosen) => toTeam(call, named, chosen)),
      costs: proposal.costs.map(({ rule, score, posts }) => ({
        rule,
        score: Math.round(score * 10) / 10,
        posts,
      })),
      today: await balance(call, named.asked),
      greedy: toTeam(call, named, greedyTeam(named.problem)).balance,
      unfilled: proposal.unfilled.map(({ position, posts, reason }) => ({
        position: positions[position]?.id ?? '',
        positionTitle: positions[position]?.title ?? '',
        posts,
        reason,
      })),
    }
  },

  'team.balance': async ({ request, position, with: person }, call) => {
    const asked = askedPositions(call, [request])
    return balance(
      call,
      asked,
      position !== null && person !== null ? { position, person, provider: null } : null,
    )
  },

  'team.accept': ({ choices, step, rules, overPosts }, call) =>
    placePeople(call, choices, {
      overPosts,
      step,
      as: { kind: 'teamAccepted', team: rules && teamTerms.parse(rules) },
    }),
} satisfies Handlers<'team.propose' | 'team.balance' | 'team.accept'>

/** Balance of who is chosen today, with one more person where given who is not chosen yet. */
async function balance(
  call: CallContext,
  asked: readonly AskedPosition[],
  extra: Place | null = null,
) {
  const columns = await call.roster.columns()
  const members = asked.flatMap((where) => {
    const chosen = chosenToday(where)
    const isNew =
      extra?.position === where.position.id && !chosen.some(({ person }) => person === extra.person)
    const places = isNew ? [...chosen, extra] : chosen
    if (places.length === 0) return []
    const prepared = prepareMatch(
      columns,
      contextFor(call, where.position, where.candidacies, null),
    )
    const { category, windows } = where.position
    const providersOf = validProviders(columns, category, span(windows).to)
    return places.map((place) => {
      const row = columns.rowOf.get(place.person)
      if (row === undefined) return memberOf(columns, place, 0)
      // Somebody only considered would come under the first offer that holds to the end.
      const provider = place === extra ? (providersOf(row)[0] ?? null) : place.provider
      return memberOf(columns, { ...place, provider }, explainRow(prepared, row).score)
    })
  })
  return {
    ...balanceOf(members, postsOf(asked)),
    shares: shareStates(
      columns,
      asked,
      (where) => contextFor(call, where.position, where.candidacies, null),
      members,
    ),
  }
}

function noTeam({ conflicts }: Extract<Proposal, { kind: 'none' }>): ExpectedFailure {
  const problems = conflicts.map((conflict) => ({
    field: 'rules',
    message: conflictWords(conflict),
  }))
  return expectedFailure('refused', 'noTeam', undefined, problems)
}

function conflictWords({ demand, short: people, freedBy }: Conflict): Phrase {
  if (freedBy.length === 0) return phrase('team.short', { demand, people })
  const rules = freedBy.map((rule) => phrase('team.rule', { rule }))
  return phrase('team.shortFreed', { demand, people, rules: listOf(rules, 'or') })
}
