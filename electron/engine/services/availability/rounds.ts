import { v7 as uuid } from 'uuid'
import type { RoundRow } from '#shared/contract/availability-calls.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import {
  type AskedPerson,
  availabilityRound,
  MOST_ASKED,
  type StoredAvailabilityRound,
  strokesOfAnswer,
} from '#shared/domain/availability-round.ts'
import type { Id } from '#shared/domain/common.ts'
import { paintAvailability } from '#shared/domain/paint-availability.ts'
import { type Person, personName } from '#shared/domain/person.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { findPeople } from '../../roster/find-people.ts'
import {
  changeRound,
  findRound,
  insertRound,
  listRounds,
  removeRound,
} from '../../store/repositories/availability-rounds.ts'
import { changePerson, findPerson } from '../../store/repositories/people.ts'
import { keptIdOf } from '../../store/repositories/person-merges.ts'
import { findProvider } from '../../store/repositories/providers.ts'
import { expectFound, expectNew, expectVersion } from '../../store/repositories/stored.ts'
import { selectValues } from '../../store/statement.ts'

type RoundCalls =
  | 'round.list'
  | 'round.get'
  | 'round.begin'
  | 'round.answer'
  | 'round.change'
  | 'round.remove'

const idsOf = selectValues<Id, [numbers: string]>(
  `SELECT person.id FROM json_each(?) AS asked JOIN person ON person.number = asked.value
   ORDER BY asked.key`,
)

export const roundHandlers = {
  'round.list': (_asked, call) =>
    listRounds(call).map(({ people, ...round }) => ({
      ...round,
      asked: people.length,
      open: people.filter(({ answer }) => answer === 'open').length,
    })),

  'round.get': ({ id }, call) =>
    roundRow(call, expectFound(findRound(call, id), 'availabilityRound')),

  'round.begin': async ({ id, name, from, to, dueOn, query }, call) => {
    expectNew(findRound(call, id), 'availabilityRound')
    const { numbers } = await findPeople(call, query, { by: 'name', descending: false })
    if (numbers.length === 0 || numbers.length > MOST_ASKED)
      throw expectedFailure('invalid', 'roundOfSo', { people: numbers.length, most: MOST_ASKED })
    const people = idsOf
      .all(call.sqlite, JSON.stringify([...numbers]))
      .map((person): AskedPerson => ({
        id: person,
        provider: providerOf(expectFound(findPerson(call, person), 'person'), call.today),
        ...{ answer: 'open', answeredOn: null },
      }))
    const round = { id, name, from, to, askedOn: call.today, dueOn, people, closedOn: null }
    insertRound(call, availabilityRound.parse(round))
    call.describe(phrase('changes.roundBegun', { name, people: people.length }))
    return { id, asked: people.length }
  },

  'round.answer': ({ id, version, people, answer, part }, call) => {
    const round = expectFound(findRound(call, id), 'availabilityRound')
    expectVersion(call, 'availabilityRound', round, version)
    const answered = new Set(people)
    const strokes = strokesOfAnswer(round, answer, part, call.today)
    for (const each of round.people) {
      const person = answered.has(each.id) ? findPerson(call, keptIdOf(call, each.id)) : null
      if (person === null || strokes.length === 0) continue
      changePerson(call, person, {
        ...person,
        availability: paintAvailability(person.availability, strokes, uuid),
        confirmedOn: call.today,
      })
    }
    changeRound(call, round, {
      ...round,
      people: round.people.map((each) =>
        answered.has(each.id)
          ? { ...each, answer, answeredOn: answer === 'open' ? null : call.today }
          : each,
      ),
    })
    call.describe(phrase('changes.roundAnswered', { name: round.name, people: answered.size }))
    return roundRow(call, expectFound(findRound(call, id), 'availabilityRound'))
  },

  'round.change': ({ id, version, name, dueOn, closed }, call) => {
    const round = expectFound(findRound(call, id), 'availabilityRound')
    expectVersion(call, 'availabilityRound', round, version)
    const closedOn = closed ? (round.closedOn ?? call.today) : null
    changeRound(call, round, { ...round, name, dueOn, closedOn })
    call.describe(phrase('changes.roundChanged', { name }))
    return roundRow(call, expectFound(findRound(call, id), 'availabilityRound'))
  },

  'round.remove': ({ id, version }, call) => {
    const round = expectFound(findRound(call, id), 'availabilityRound')
    expectVersion(call, 'availabilityRound', round, version)
    removeRound(call, round)
    call.describe(phrase('changes.roundRemoved', { name: round.name }))
    return { removed: id }
  },
} satisfies Handlers<RoundCalls>

/** Through whom somebody is asked: the provider of the first offer that holds today. */
function providerOf({ offers }: Person, today: string): Id | null {
  return (
    offers.find(
      ({ offeredOn, validUntil, withdrawnOn }) =>
        withdrawnOn === null &&
        (offeredOn === null || offeredOn <= today) &&
        (validUntil === null || validUntil >= today),
    )?.provider ?? null
  )
}

function roundRow(call: CallContext, { people, ...round }: StoredAvailabilityRound): RoundRow {
  return {
    ...round,
    people: people.map((asked) => {
      const person = findPerson(call, keptIdOf(call, asked.id))
      const provider = asked.provider === null ? null : findProvider(call, asked.provider)
      return {
        ...asked,
        name: person === null ? '' : personName(person),
        email: person?.email ?? null,
        providerName: provider?.name ?? null,
        providerEmail: provider?.contactEmail ?? null,
      }
    }),
  }
}
