import type { Team, TeamChoice } from '#shared/contract/team-calls.ts'
import { balanceOf } from '#shared/team/balance.ts'
import { nationalities } from '#shared/matching/words.ts'
import { multinationalPairs, sharedNationalities } from '#shared/team/pairs.ts'
import type { Chosen } from '#shared/team/proposal.ts'
import { listOf, phrase, type Phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { findProvider } from '../../store/repositories/providers.ts'
import { memberOf, postsOf } from './asked-positions.ts'
import { contextFor } from '../staffing/eligibility.ts'
import { shareStates } from './shares.ts'
import type { NamedProblem } from './team-problem.ts'

/** The chosen options as a team for people to read, with its pairs and its balance. */
export function toTeam(call: CallContext, named: NamedProblem, chosen: Chosen): Team {
  const { problem, columns, scoreOf } = named
  const locked = new Set(problem.locked.map((lock) => `${lock.person} ${lock.position}`))
  const members = chosen.flatMap((column) => {
    const option = problem.options[column]
    const position = option && problem.positions[option.position]
    const person = option && problem.people[option.person]
    if (!option || !position || !person) return []
    const place = { position: position.id, person: person.id, provider: option.provider }
    return [
      {
        ...memberOf(columns, place, scoreOf(position.id, person.id)),
        positionTitle: position.title,
        personName: person.name,
        locked: locked.has(`${option.person} ${option.position}`),
      },
    ]
  })
  const { numbers: pairs, notes } = pairsOf(named, members)
  return {
    choices: members.map(({ regions: _, ...member }): TeamChoice => ({
      ...member,
      nationalities: [...member.nationalities],
      providerName: member.provider && (findProvider(call, member.provider)?.name ?? null),
      pair: pairs.get(`${member.position} ${member.person}`) ?? null,
    })),
    balance: balanceOf(members, postsOf(named.asked)),
    shares: shareStates(
      columns,
      named.asked,
      ({ position }) => contextFor(call, position, [], null),
      members,
    ),
    notes,
  }
}

interface Member {
  readonly position: string
  readonly person: string
  readonly personName: string
  readonly nationalities: readonly string[]
}

/** The number of each member's pair within the position, and what is to be said of pairs. */
function pairsOf(
  { problem }: NamedProblem,
  members: readonly Member[],
): { readonly numbers: ReadonlyMap<string, number>; readonly notes: Phrase[] } {
  const numbers = new Map<string, number>()
  const notes: Phrase[] = []
  for (const { id, title } of problem.positions.filter(({ pairs }) => pairs)) {
    const people = members
      .filter(({ position }) => position === id)
      .map(({ person, personName, nationalities }) => ({ id: person, personName, nationalities }))
    multinationalPairs(people).forEach((pair, index) => {
      for (const person of pair) numbers.set(`${id} ${person.id}`, index + 1)
      const [one, other] = pair
      const shared = one && other ? sharedNationalities(one, other) : []
      if (!one || !other || shared.length === 0) return
      notes.push(
        phrase('team.pairShares', {
          pair: index + 1,
          position: title,
          people: listOf([one.personName, other.personName]),
          nationalities: nationalities(shared),
        }),
      )
    })
  }
  return { numbers, notes }
}
