import { overlaps } from '#shared/calendar/index.ts'
import { expectedFailure, ExpectedFailure, type Failure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import { isLiveDeployment } from '#shared/domain/deployment-steps.ts'
import type { Placed, Placement, PlacingStep } from '#shared/domain/placement.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import type { Problem } from '#shared/domain/problem.ts'
import { listOf, phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { rosterOfChange } from '../../roster/roster-of-change.ts'
import { findCandidacyOf, listCandidacies } from '../../store/repositories/candidacies.ts'
import { listDeployments } from '../../store/repositories/deployments.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { selectValues } from '../../store/statement.ts'
import { personLabels } from '../roster/person-labels.ts'
import { setCandidacy } from './candidacy.ts'
import type { DecidedAs } from './keep-decision.ts'
import { planDeployment } from './create-deployment.ts'
import { withinPosts } from './over-posts.ts'
import { readStanding } from '../../roster/standing.ts'

const boundTo = selectValues<Id, [of: { requests: string }]>(
  `SELECT deployment.person FROM deployment JOIN position ON position.id = deployment.position
   WHERE position.request IN (SELECT value FROM json_each(@requests))
   UNION SELECT candidacy.person FROM candidacy JOIN position ON position.id = candidacy.position
   WHERE position.request IN (SELECT value FROM json_each(@requests))`,
)

interface PlacingTerms {
  readonly step: PlacingStep
  readonly as: DecidedAs
  /** More people than posts are meant. */
  readonly overPosts: boolean
}

/**
 * Places many people in the transaction of the call, one after the other, each judged with what those
 * before were given. A team may move people within its requests. Throws `refused` with a problem for everybody a rule stands against.
 */
export async function placePeople(
  call: CallContext,
  choices: readonly Placement[],
  { step, as, overPosts }: PlacingTerms,
): Promise<Placed> {
  const positions = new Map(
    choices.map(({ position: id }) => [id, expectFound(findPosition(call, id), 'position')]),
  )
  const within = seeingItsChanges(
    call,
    choices.map(({ person }) => person),
    [...positions.values()],
  )
  let moved = 0
  let changed = 0
  await withinPosts(call, positions.values(), overPosts, async () => {
    if (as.kind === 'teamAccepted' && step !== 'shortlisted')
      for (const choice of choices) moved += await giveUpOthers(within, choice, choices, positions)
    const problems: Problem[] = []
    for (const [place, choice] of choices.entries()) {
      try {
        if (await placeOne(within, choice, step, as)) changed += 1
      } catch (error) {
        // Everybody is asked for before anything is said: one refusal undoes the whole of it anyway.
        if (!(error instanceof ExpectedFailure)) throw error
        problems.push(standsAgainst(call, `choices.${place}`, choice.person, error.failure))
      }
    }
    if (problems.length > 0)
      throw expectedFailure('refused', 'peopleRefused', { people: problems.length }, problems)
  })
  call.describe(phrase('changes.peoplePlaced', { people: changed }))
  return { changed, already: choices.length - changed, moved }
}

/** The call with people as it leaves them itself, for one that places several in the same requests and changes nothing of these. */
export function seeingItsChanges(
  call: CallContext,
  people: readonly Id[],
  positions: readonly StoredPosition[],
  of?: Parameters<typeof rosterOfChange>[2],
): CallContext {
  const requests = [...new Set(positions.map(({ request }) => request))]
  const roster = rosterOfChange(
    call.sqlite,
    [
      ...people,
      // Whoever takes a post of the request counts against the cap of a provider.
      ...boundTo.all(call.sqlite, { requests: JSON.stringify(requests) }),
    ],
    of,
  )
  return {
    ...call,
    roster,
    standing: readStanding(call),
    touch: (people, compared) => {
      call.touch(people, compared)
      roster.touch(people)
    },
  }
}

/** False where the person stands there already. */
async function placeOne(
  call: CallContext,
  { position, person, provider }: Placement,
  step: PlacingStep,
  as: DecidedAs,
): Promise<boolean> {
  expectFound(findPerson(call, person), 'person')
  const deployed = listDeployments(call, { position, person }).some(
    ({ status }) => status !== 'cancelled',
  )
  if (deployed) return false
  if (step === 'planned') {
    await planDeployment(
      call,
      { position, person, provider, from: null, to: null, outside: false },
      as,
    )
    return true
  }
  const status = findCandidacyOf(call, position, person)?.status
  // Nobody is taken a step back by being put on a list.
  if (status === 'selected' || status === step) return false
  const decided = step === 'selected' ? { as } : {}
  await setCandidacy(call, { position, person, status: step, reason: null, ...decided })
  return true
}

/** A team is proposed as if selections and nominations of its requests could move; here they do. */
async function giveUpOthers(
  call: CallContext,
  { position, person }: Placement,
  choices: readonly Placement[],
  positions: ReadonlyMap<Id, StoredPosition>,
): Promise<number> {
  const windows = positions.get(position)?.windows ?? []
  const requests = new Set([...positions.values()].map(({ request }) => request))
  let given = 0
  for (const other of listCandidacies(call, { person })) {
    if (other.status !== 'selected' && other.status !== 'nominated') continue
    if (choices.some((each) => each.person === person && each.position === other.position)) continue
    const place = findPosition(call, other.position)
    if (place === null || !requests.has(place.request)) continue
    if (!place.windows.some((one) => windows.some((another) => overlaps(one, another)))) continue
    const live = listDeployments(call, { position: other.position, person }).some(({ status }) =>
      isLiveDeployment(status),
    )
    if (live) continue
    await setCandidacy(call, {
      ...{ position: other.position, person },
      ...{ status: 'reserve', reason: null },
    })
    given += 1
  }
  return given
}

/** What stands against one of many, named. `field` is the place in the list that was asked about. */
export function standsAgainst(
  call: CallContext,
  field: string,
  person: Id,
  { message, problems }: Failure,
): Problem {
  const reasons = problems.length > 0 ? problems.map((each) => each.message) : [message]
  return {
    field,
    message: phrase('problems.standsAgainst', {
      name: personLabels(call, [person])(person).personName,
      reasons: listOf(reasons, 'semicolon'),
    }),
  }
}
