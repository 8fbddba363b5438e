import { v7 as uuid } from 'uuid'
import type { RoundRow } from '#shared/contract/availability-calls.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import {
  type AnswerGiven,
  type AskedPerson,
  availabilityRound,
  MOST_ASKED,
  type StoredAvailabilityRound,
  strokesOfAnswer,
} from '#shared/domain/availability-round.ts'
import type { Id } from '#shared/domain/common.ts'
import { withNote } from '#shared/domain/bulk-edit.ts'
import { paintAvailability } from '#shared/domain/paint-availability.ts'
import { type Person, personName } from '#shared/domain/person.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import {
  changeRound,
  findRound,
  insertRound,
  listRounds,
  removeRound,
} from '../../store/repositories/availability-rounds.ts'
import { insertLetter } from '../../store/repositories/letters.ts'
import { changePerson, findPerson } from '../../store/repositories/people.ts'
import { keptIdOf } from '../../store/repositories/person-merges.ts'
import { findProvider } from '../../store/repositories/providers.ts'
import { expectFound, expectNew, expectVersion } from '../../store/repositories/stored.ts'
import { chosenIds } from '../many/chosen.ts'
import { askedNow } from './asked-now.ts'
import { lettersOfRound, writeRound } from './round-letters.ts'
import { readSheet } from './round-sheet.ts'

type RoundCalls =
  | 'round.list'
  | 'round.get'
  | 'round.begin'
  | 'round.answer'
  | 'round.letters'
  | 'round.written'
  | 'round.write'
  | 'round.readSheet'
  | 'round.change'
  | 'round.remove'

export const roundHandlers = {
  'round.list': (_asked, call) =>
    listRounds(call).map(({ people, ...round }) => {
      const asked = askedNow(call, { people })
      return { ...round, asked: asked.length, open: asked.filter(isOpen).length }
    }),

  'round.get': ({ id }, call) =>
    roundRow(call, expectFound(findRound(call, id), 'availabilityRound')),

  'round.begin': async ({ id, name, from, to, dueOn, chosen }, call) => {
    expectNew(findRound(call, id), 'availabilityRound')
    const ids = await chosenIds(call, chosen)
    if (ids.length === 0 || ids.length > MOST_ASKED)
      throw expectedFailure('invalid', 'roundOfSo', { people: ids.length, most: MOST_ASKED })
    const people = ids.map((person): AskedPerson => ({
      id: person,
      provider: providerOf(expectFound(findPerson(call, person), 'person'), call.today),
      ...{ answer: 'open', answeredOn: null, writtenOn: [], late: false },
    }))
    const round = { id, name, from, to, askedOn: call.today, dueOn, people, closedOn: null }
    insertRound(call, availabilityRound.parse(round))
    call.describe(phrase('changes.roundBegun', { name, people: people.length }))
    return { id, asked: people.length }
  },

  'round.answer': ({ id, version, answers, late }, call) => {
    const round = expectFound(findRound(call, id), 'availabilityRound')
    expectVersion(call, 'availabilityRound', round, version)
    if (round.closedOn !== null && !late)
      throw expectedFailure('refused', 'roundClosed', { date: { date: round.closedOn } })
    const asked = new Map(askedNow(call, round).map((each) => [each.id, each]))
    const given = new Map(
      answers.filter(({ person }) => asked.has(person)).map((each) => [each.person, each]),
    )
    for (const answer of given.values()) {
      const person = findPerson(call, answer.person)
      if (person === null) continue
      const strokes = strokesOfAnswer(round, answer, call.today)
      if (strokes.length === 0) continue
      changePerson(call, person, {
        ...person,
        availability: paintAvailability(person.availability, strokes, uuid),
        confirmedOn: call.today,
        notes: notesWith(person, answer),
      })
    }
    const people = given.size
    changeRound(call, round, {
      ...round,
      people: round.people.map((each) => {
        const now = keptIdOf(call, each.id)
        const answer = given.get(now)?.answer
        if (answer === undefined) return each
        // Of two records that became one, one answer is kept.
        given.delete(now)
        return answer === 'open'
          ? { ...each, answer, answeredOn: null, late: false }
          : { ...each, answer, answeredOn: call.today, late: round.closedOn !== null }
      }),
    })
    call.describe(phrase('changes.roundAnswered', { name: round.name, people }))
    return roundRow(call, expectFound(findRound(call, id), 'availabilityRound'))
  },

  'round.letters': ({ id, ...asked }, call) =>
    lettersOfRound(call, expectFound(findRound(call, id), 'availabilityRound'), asked),

  'round.written': ({ id, version, providers, kind, language, way }, call) => {
    const round = expectFound(findRound(call, id), 'availabilityRound')
    expectVersion(call, 'availabilityRound', round, version)
    const to = new Set(providers)
    const reached = ({ provider, answer }: AskedPerson): boolean =>
      answer === 'open' && to.has(provider)
    for (const provider of to) {
      const people = askedNow(call, round).filter(
        (each) => reached(each) && each.provider === provider,
      )
      if (people.length === 0) continue
      insertLetter(call, {
        ...{ id: uuid(), kind, language, way, request: null, position: null, provider },
        people: people.map((each) => each.id),
      })
    }
    changeRound(call, round, {
      ...round,
      people: round.people.map((each) =>
        reached(each) && !each.writtenOn.includes(call.today)
          ? { ...each, writtenOn: [...each.writtenOn, call.today] }
          : each,
      ),
    })
    call.describe(phrase('changes.roundWritten', { name: round.name, kind }))
    return roundRow(call, expectFound(findRound(call, id), 'availabilityRound'))
  },

  'round.write': ({ id, language, to, of }, call) => {
    const round = expectFound(findRound(call, id), 'availabilityRound')
    return writeRound(call, round, { language, of, file: call.file(to, 'write') })
  },

  'round.readSheet': ({ id, file, task }, call) => {
    const round = expectFound(findRound(call, id), 'availabilityRound')
    return readSheet(call, round, call.file(file, 'read'), call.task(task))
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

/** What is noted of somebody with what they remarked; where there is no room left, as it was. */
function notesWith(person: Person, { remark }: AnswerGiven): string | null {
  const noted = remark === null ? null : withNote(person, remark)
  return noted?.outcome === 'changed' ? noted.after.notes : person.notes
}

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

const isOpen = ({ answer }: AskedPerson): boolean => answer === 'open'

function roundRow(call: CallContext, round: StoredAvailabilityRound): RoundRow {
  return {
    ...round,
    people: askedNow(call, round).map((asked) => {
      const person = findPerson(call, asked.id)
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
