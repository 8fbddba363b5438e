import { ExpectedFailure } from '#shared/contract/failure.ts'
import type { Team, TeamChoice, TeamRules } from '#shared/contract/team-calls.ts'
import { balanceOf, type TeamMember } from '#shared/team/balance.ts'
import { greedyTeam } from '#shared/team/greedy.ts'
import { multinationalPairs } from '#shared/team/pairs.ts'
import { balanceRuleWords, type Chosen, type Proposal } from '#shared/team/proposal.ts'
import { at, sexOf } from '#shared/matching/index.ts'
import type { CallContext, Handlers } from '../call-context.ts'
import { solveTeam } from '../solver/solve-team.ts'
import { findProvider } from '../store/repositories/providers.ts'
import { type NamedProblem, nationalitiesOf, regionsOf, teamProblem } from './team/team-problem.ts'

export const teamHandlers = {
  'team.propose': async ({ requests, rules, seconds, task }, call) => {
    const control = call.task(task)
    const named = await teamProblem(call, requests, rules)
    await control.breathe()
    const started = performance.now()
    const proposal = await solveTeam(
      named.problem,
      seconds,
      (stage, done, total) => control.progress(stage, done, total),
      control.signal,
    )
    if (proposal.kind === 'none') throw noTeam(proposal)
    return {
      best: toTeam(call, named, proposal.best),
      gap: proposal.gap,
      seconds: Math.round((performance.now() - started) / 10) / 100,
      alternatives: proposal.alternatives.map((chosen) => toTeam(call, named, chosen)),
      costs: proposal.costs.map(({ rule, score, posts }) => ({
        rule,
        words: balanceRuleWords[rule],
        score: Math.round(score * 10) / 10,
        posts,
      })),
      today: balanceToday(named),
      greedy: toTeam(call, named, greedyTeam(named.problem)).balance,
      unfilled: proposal.unfilled.map(({ position, posts, reason }) => ({
        position: named.problem.positions[position]?.id ?? '',
        positionTitle: named.problem.positions[position]?.title ?? '',
        posts,
        reason,
      })),
    }
  },

  'team.balance': async ({ request, position, with: extra }, call) => {
    const named = await teamProblem(call, [request], noRules)
    const isChosen = named.today.some((each) => each.person === extra && each.position === position)
    return balanceToday(
      named,
      position !== null && extra !== null && !isChosen
        ? [{ position, person: extra, provider: null }]
        : [],
    )
  },
} satisfies Handlers<'team.propose' | 'team.balance'>

const noRules: TeamRules = {
  womenPercent: null,
  maxPerNationality: null,
  maxPercentPerRegion: null,
  useProviderCaps: false,
  multinationalPairs: false,
  coverage: [],
  locked: [],
  excluded: [],
}

function noTeam({ conflicts }: Extract<Proposal, { kind: 'none' }>): ExpectedFailure {
  return new ExpectedFailure({
    code: 'refused',
    message: 'No team can keep all of these rules.',
    next: 'Lessen one of the demands named here, or leave out a rule that would free it.',
    problems: conflicts.map(({ words, short, freedBy }) => ({
      field: words,
      message:
        `${short} short` +
        (freedBy.length > 0
          ? `; possible without ${freedBy.map((rule) => balanceRuleWords[rule]).join(' or ')}`
          : ''),
    })),
  })
}

type Member = TeamMember & Pick<TeamChoice, 'position' | 'person'>

function memberAt(named: NamedProblem, place: NamedProblem['today'][number]): Member {
  const row = named.columns.rowOf.get(place.person)
  const nationalities = row === undefined ? [] : nationalitiesOf(named.columns, row)
  return {
    ...place,
    score: named.scoreOf(place.position, place.person),
    sex: row === undefined ? null : sexOf(at(named.columns.sex, row)),
    nationalities,
    regions: regionsOf(nationalities),
  }
}

const postsOf = ({ positions }: NamedProblem): number =>
  positions.reduce((sum, position) => sum + position.posts, 0)

const balanceToday = (named: NamedProblem, more: NamedProblem['today'] = []) =>
  balanceOf(
    [...named.today, ...more].map((place) => memberAt(named, place)),
    postsOf(named),
  )

function toTeam(call: CallContext, named: NamedProblem, chosen: Chosen): Team {
  const { problem } = named
  const isLocked = new Set(problem.locked.map((lock) => `${lock.person} ${lock.position}`))
  const members = chosen.flatMap((column) => {
    const option = problem.options[column]
    const position = option && problem.positions[option.position]
    const person = option && problem.people[option.person]
    if (!option || !position || !person) return []
    const member = memberAt(named, {
      position: position.id,
      person: person.id,
      provider: option.provider,
    })
    const { regions, ...shown } = member
    return [
      {
        member,
        choice: {
          ...shown,
          nationalities: [...shown.nationalities],
          positionTitle: position.title,
          personName: person.name,
          providerName: option.provider && (findProvider(call, option.provider)?.name ?? null),
          locked: isLocked.has(`${option.person} ${option.position}`),
        },
      },
    ]
  })
  const pairs = new Map<string, number>()
  for (const position of problem.positions.filter((each) => each.pairs)) {
    const paired = multinationalPairs(
      members.flatMap(({ member }) =>
        member.position === position.id
          ? [{ id: member.person, nationalities: member.nationalities }]
          : [],
      ),
    )
    paired.forEach((pair, index) => {
      for (const { id } of pair) pairs.set(`${position.id} ${id}`, index + 1)
    })
  }
  return {
    choices: members.map(({ choice }) => ({
      ...choice,
      pair: pairs.get(`${choice.position} ${choice.person}`) ?? null,
    })),
    balance: balanceOf(
      members.map(({ member }) => member),
      postsOf(named),
    ),
  }
}
