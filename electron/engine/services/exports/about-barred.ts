import { personName, type Person } from '#shared/domain/person.ts'
import { listOf } from '#shared/text/index.ts'
import type { About } from './write-tables.ts'

/** Whoever reads a list of people is told who among them is not to be proposed, though not why. */
export function aboutBarred(barred: readonly Pick<Person, 'familyName' | 'givenName'>[]): About {
  return barred.length === 0
    ? []
    : [['person.notProposed', listOf(barred.map(personName), 'semicolon')]]
}
