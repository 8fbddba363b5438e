import type { Id } from '#shared/domain/common.ts'
import { personName } from '#shared/domain/person.ts'
import type { Reading } from '../../store/access.ts'
import { selectRows, selectValues } from '../../store/statement.ts'
import type { PersonTable } from '../../store/tables/roster-tables.ts'

/** What lists of candidacies and deployments show of a person. */
export interface PersonLabel {
  readonly personName: string
  readonly nativeName: string | null
  readonly nationalities: string[]
  readonly sex: string | null
}

const gone: PersonLabel = { personName: '', nativeName: null, nationalities: [], sex: null }

interface LabelRow {
  readonly familyName: PersonTable['family_name']
  readonly givenName: PersonTable['given_name']
  readonly nativeName: PersonTable['native_name']
  readonly sex: PersonTable['sex']
}

const labelOf = selectRows<LabelRow, [id: Id]>(
  `SELECT family_name AS familyName, given_name AS givenName, native_name AS nativeName, sex
   FROM person WHERE id = ?`,
)

const countriesOf = selectValues<string, [person: Id]>(
  'SELECT country FROM person_nationality WHERE person = ? ORDER BY ordinal',
)

export function personLabel({ sqlite }: Reading, id: Id): PersonLabel {
  const row = labelOf.get(sqlite, id)
  if (row === undefined) return gone
  return {
    personName: personName(row),
    nativeName: row.nativeName,
    nationalities: countriesOf.all(sqlite, id),
    sex: row.sex,
  }
}
