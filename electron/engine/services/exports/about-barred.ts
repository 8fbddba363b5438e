import { personName } from '#shared/domain/person.ts'
import type { RosterRow } from '#shared/search/roster-row.ts'
import { listOf } from '#shared/text/index.ts'
import type { About } from './write-tables.ts'

/** Whoever reads a list of people is told who among them is not to be proposed, though not why. */
export function aboutBarred(barred: readonly RosterRow[]): About {
  return barred.length === 0
    ? []
    : [['person.notProposed', listOf(barred.map(personName), 'semicolon')]]
}
