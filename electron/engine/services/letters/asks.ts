import { v7 as uuid } from 'uuid'
import type { AskRow } from '#shared/contract/correspondence-calls.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import {
  type AskAnswer,
  askStateOn,
  isAskSettled,
  type ProviderAsk,
  type StoredProviderAsk,
} from '#shared/domain/provider-ask.ts'
import type { Phrase } from '#shared/text/index.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { findCandidacyOf } from '../../store/repositories/candidacies.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { changeAsk, findAsk, insertAsk, listAsks } from '../../store/repositories/provider-asks.ts'
import { findProvider } from '../../store/repositories/providers.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound, expectVersion } from '../../store/repositories/stored.ts'
import { keptIdOf } from '../../store/repositories/person-merges.ts'
import { personLabels } from '../roster/person-labels.ts'
import { setCandidacy } from '../staffing/candidacy.ts'
import { seeingItsChanges } from '../staffing/place-people.ts'

type Answered = ResultOf<'ask.answer'>

export const askHandlers = {
  'ask.list': ({ person, ...of }, call) => {
    const names = (ask: StoredProviderAsk): boolean =>
      ask.people.some((each) => [each.person, each.other].some((one) => isNow(call, one, person)))
    const asks = listAsks(call, of)
    return askRows(call, person === null ? asks : asks.filter(names))
  },

  'ask.save': ({ ask, version }, call) => {
    const provider = expectFound(findProvider(call, ask.provider), 'provider')
    expectFound(findPosition(call, ask.position), 'position')
    const before = findAsk(call, ask.id)
    if (version === null) insertAsk(call, ask)
    else {
      const stored = expectFound(before, 'providerAsk')
      expectVersion(call, 'providerAsk', stored, version)
      changeAsk(call, stored, ask)
    }
    call.describe(phrase('changes.askChanged', { provider: provider.name }))
    return expectFound(findAsk(call, ask.id), 'providerAsk')
  },

  'ask.answer': async ({ id, version, people, answer, other, reason }, call) => {
    const ask = expectFound(findAsk(call, id), 'providerAsk')
    expectVersion(call, 'providerAsk', ask, version)
    const known = new Map(ask.people.map((each) => [each.person, each]))
    for (const person of people) {
      expectFound(findPerson(call, person), 'person')
      known.set(person, { person, answer, other, answeredOn: call.today })
    }
    if (other !== null) expectFound(findPerson(call, other), 'person')
    const after: ProviderAsk = { ...ask, people: [...known.values()] }
    changeAsk(call, ask, { ...after, closedOn: isAskSettled(after) ? call.today : null })
    const steps = people.flatMap((person) => stepsOf(person, answer, other))
    const result = await moveThose(call, ask, steps, reason)
    describe(call, ask, people.length)
    return result
  },

  'ask.offer': async ({ position: positionId, provider, people, reference, note }, call) => {
    const position = expectFound(findPosition(call, positionId), 'position')
    const answered = { answer: 'yes', other: null, answeredOn: call.today } as const
    for (const person of people) expectFound(findPerson(call, person), 'person')
    const ask: ProviderAsk = {
      ...{ id: uuid(), request: position.request, position: positionId, provider },
      ...{ direction: 'offered', askedOn: call.today, dueOn: null, posts: null, reminders: [] },
      people: people.map((person) => ({ person, ...answered })),
      ...{ reference, note, closedOn: call.today },
    }
    insertAsk(call, ask)
    const steps = people.map((person): Step => ({ person, to: 'nominated' }))
    const result = await moveThose(call, ask, steps, null)
    describe(call, ask, people.length)
    return result
  },
} satisfies Handlers<'ask.list' | 'ask.save' | 'ask.answer' | 'ask.offer'>

interface Step {
  readonly person: Id
  readonly to: CandidacyStatus
}

function stepsOf(person: Id, answer: AskAnswer, other: Id | null): Step[] {
  if (answer === 'yes') return [{ person, to: 'nominated' }]
  const gone: Step[] = [{ person, to: 'declined' }]
  return answer === 'other' && other !== null ? [...gone, { person: other, to: 'nominated' }] : gone
}

/**
 * Moves candidacies as a provider answered, each by the rules. Whom a rule does not let be nominated is
 * at least considered, so that nobody who was offered is lost from sight.
 */
async function moveThose(
  call: CallContext,
  ask: ProviderAsk,
  steps: readonly Step[],
  reason: string | null,
): Promise<Answered> {
  const position = expectFound(findPosition(call, ask.position), 'position')
  const within = seeingItsChanges(
    call,
    steps.map(({ person }) => person),
    [position],
  )
  const labelOf = personLabels(
    call,
    steps.map(({ person }) => person),
  )
  let moved = 0
  const stayed: Answered['stayed'][number][] = []
  for (const { person, to } of steps) {
    const of = { position: ask.position, person, reason: to === 'declined' ? reason : null }
    try {
      await setCandidacy(within, { ...of, status: to, provider: ask.provider })
      moved += 1
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error
      if (to === 'nominated') await considerAtLeast(within, ask.position, person)
      stayed.push({ personName: labelOf(person).personName, problems: problemsOf(error) })
    }
  }
  return { moved, stayed }
}

async function considerAtLeast(call: CallContext, position: Id, person: Id): Promise<void> {
  if (findCandidacyOf(call, position, person) !== null) return
  try {
    await setCandidacy(call, { position, person, status: 'considered', reason: null })
  } catch (error) {
    // Where nobody can be considered either, the refusal told already says why.
    if (!(error instanceof ExpectedFailure)) throw error
  }
}

function problemsOf({ failure: { message, problems } }: ExpectedFailure): Phrase[] {
  return problems.length > 0 ? problems.map((each) => each.message) : [message]
}

function describe(call: CallContext, { provider }: ProviderAsk, people: number): void {
  const { name } = expectFound(findProvider(call, provider), 'provider')
  call.describe(phrase('changes.askAnswered', { provider: name, people }))
}

/** Asks as screens show them; what was asked of whoever or whatever is gone is left out. */
export function askRows(call: CallContext, asks: readonly StoredProviderAsk[]): AskRow[] {
  const idOf = (id: Id): Id => keptIdOf(call, id)
  const everybody = asks.flatMap(({ people }) =>
    people.flatMap(({ person, other }) => [idOf(person), ...(other === null ? [] : [idOf(other)])]),
  )
  const labelOf = personLabels(call, everybody)
  return asks.flatMap((ask): AskRow[] => {
    const position = findPosition(call, ask.position)
    const request = findRequest(call, ask.request)
    const provider = findProvider(call, ask.provider)
    // What was asked for a position that is gone awaits nothing any more.
    if (position === null || request === null || provider === null) return []
    const people = ask.people.map((each) => ({
      ...each,
      person: idOf(each.person),
      other: each.other === null ? null : idOf(each.other),
    }))
    const named = people.flatMap(({ person, other }) =>
      other === null ? [person] : [person, other],
    )
    return [
      {
        ...ask,
        people,
        ...{ providerName: provider.name, positionTitle: position.title },
        ...{ requestTitle: request.title, state: askStateOn(ask, call.today) },
        names: Object.fromEntries(named.map((id) => [id, labelOf(id).personName])),
      },
    ]
  })
}

/** True where an id names a person, or a record that was merged into theirs. */
function isNow(call: CallContext, named: Id | null, person: Id | null): boolean {
  return named !== null && keptIdOf(call, named) === person
}
