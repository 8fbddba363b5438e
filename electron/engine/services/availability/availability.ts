import { v7 as uuid } from 'uuid'
import { paintAvailability } from '#shared/domain/paint-availability.ts'
import { personName } from '#shared/domain/person.ts'
import { phrase } from '#shared/text/index.ts'
import type { Handlers } from '../../call-context.ts'
import { changePerson, findPerson } from '../../store/repositories/people.ts'
import { expectFound, expectVersion } from '../../store/repositories/stored.ts'

export const availabilityHandlers = {
  'availability.set': ({ person: id, version, strokes, confirm }, call) => {
    const person = expectFound(findPerson(call, id), 'person')
    expectVersion(call, 'person', person, version)
    changePerson(call, person, {
      ...person,
      availability: paintAvailability(person.availability, strokes, uuid),
      confirmedOn: confirm ? call.today : person.confirmedOn,
    })
    const what = strokes.length === 0 ? 'changes.personConfirmed' : 'changes.availabilitySet'
    call.describe(phrase(what, { name: personName(person) }))
    return expectFound(findPerson(call, id), 'person')
  },
} satisfies Handlers<'availability.set'>
