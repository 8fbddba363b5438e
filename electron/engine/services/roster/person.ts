import { phrase } from '#shared/text/index.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import { type Problem, under } from '#shared/domain/problem.ts'
import { problemsOfTypedPerson } from '#shared/domain/typed-values.ts'
import type { Id } from '#shared/domain/common.ts'
import { type Person, personName } from '#shared/domain/person.ts'
import {
  keepRestricted,
  restrictedValues,
  type ShownPerson,
  shownOf,
} from '#shared/domain/restricted.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { findPerson, savePerson } from '../../store/repositories/people.ts'
import { listDisclosures, recordDisclosure } from '../../store/repositories/disclosures.ts'
import { keptIdOf, mergedInto } from '../../store/repositories/person-merges.ts'
import { expectVersion, expectFound } from '../../store/repositories/stored.ts'
import { selectValues } from '../../store/statement.ts'
import { leaveRoster, refuseWhoIsPromised } from './leave-roster.ts'
import { sourcesOf } from './value-sources.ts'
import { computedAvailability } from './computed-availability.ts'

export const personHandlers = {
  // The id of a record that was merged leads to the one that stayed.
  'person.get': ({ id }, call) =>
    shownOf(expectFound(findPerson(call, keptIdOf(call, id)), 'person')),

  'person.askRestricted': ({ id, reason }, call) => {
    const person = expectFound(findPerson(call, keptIdOf(call, id)), 'person')
    recordDisclosure(call, { person: person.id, what: 'restricted', reason })
    const name = personName(person)
    call.describe(phrase('changes.restrictedAsked', { name, why: reason }), { final: true })
    return restrictedValues.parse(person)
  },

  'person.sources': ({ id }, call) =>
    sourcesOf(call, expectFound(findPerson(call, keptIdOf(call, id)), 'person')),

  'person.disclosures': ({ id }, call) => listDisclosures(call, [id, ...mergedInto(call, id)]),

  'person.availability': async ({ id, from, to }, call) => {
    expectFound(findPerson(call, id), 'person')
    return computedAvailability(call, id, { from, to })
  },

  'person.save': ({ person: typed, version, restricted }, call) => {
    const before = findPerson(call, typed.id)
    const person = before === null ? typed : keepRestricted(typed, before, restricted)
    refuseStrangers(call, person)
    refuseMistyped(call, person)
    const what = version === null ? 'changes.personAdded' : 'changes.personChanged'
    call.describe(phrase(what, { name: personName(person) }))
    // Whether somebody is to be proposed is not for a record that was typed to say.
    const notProposed = findPerson(call, person.id)?.notProposed ?? null
    return shownOf(savePerson(call, { ...person, notProposed }, version))
  },

  'person.bar': ({ id, version, reason, until }, call) => {
    if (until !== null && until < call.today)
      throw expectedFailure('invalid', 'invalidValues', undefined, [
        { field: 'until', message: phrase('problems.dayOver') },
      ])
    const notProposed = { reason, by: call.user, on: call.today, until }
    return putMark(call, id, version, notProposed)
  },

  'person.unbar': ({ id, version }, call) => putMark(call, id, version, null),

  'person.remove': ({ id, version, reason }, call) => {
    const person = expectFound(findPerson(call, id), 'person')
    expectVersion(call, 'person', person, version)
    refuseWhoIsPromised(call, person)
    leaveRoster(call, person, reason)
    call.describe(phrase('changes.personRemoved', { name: personName(person) }))
    return { removed: id }
  },
} satisfies Handlers<
  | 'person.get'
  | 'person.askRestricted'
  | 'person.sources'
  | 'person.disclosures'
  | 'person.availability'
  | 'person.save'
  | 'person.bar'
  | 'person.unbar'
  | 'person.remove'
>

function putMark(
  call: CallContext,
  id: Id,
  version: number,
  notProposed: Person['notProposed'],
): ShownPerson {
  const person = expectFound(findPerson(call, id), 'person')
  const what = notProposed === null ? 'changes.personUnbarred' : 'changes.personBarred'
  call.describe(phrase(what, { name: personName(person) }))
  return shownOf(savePerson(call, { ...person, notProposed }, version))
}

/** What nobody can be called or have been born on; what stood there before stays savable. */
function refuseMistyped(call: CallContext, person: Person): void {
  const before = findPerson(call, person.id)
  const problems = problemsOfTypedPerson(person, before, call.today)
  if (problems.length === 0) return
  throw expectedFailure('invalid', 'invalidValues', undefined, under('person', problems))
}

const isProvider = selectValues<1, [id: Id]>('SELECT 1 FROM provider WHERE id = ?')

const isSkill = selectValues<1, [id: string]>('SELECT 1 FROM skill WHERE id = ?')

/** A record may name only providers and skills that there are. */
function refuseStrangers({ sqlite }: CallContext, { offers, skills }: Person): void {
  const problems: Problem[] = [
    ...offers.flatMap(({ provider }, index) =>
      isProvider.get(sqlite, provider)
        ? []
        : [
            {
              field: `person.offers.${index}.provider`,
              message: phrase('problems.goneFromRoster'),
            },
          ],
    ),
    ...skills.flatMap(({ skill }, index) =>
      isSkill.get(sqlite, skill)
        ? []
        : [{ field: `person.skills.${index}.skill`, message: phrase('problems.notASkill') }],
    ),
  ]
  if (problems.length === 0) return
  throw expectedFailure('invalid', 'recordNamesGone', undefined, problems)
}
