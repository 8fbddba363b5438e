import type { Id } from '#shared/domain/common.ts'
import { personName } from '#shared/domain/person.ts'
import type { Reading } from '../../store/access.ts'
import { selectRows } from '../../store/statement.ts'
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
  readonly id: Id
  readonly familyName: PersonTable['family_name']
  readonly givenName: PersonTable['given_name']
  readonly nativeName: PersonTable['native_name']
  readonly sex: PersonTable['sex']
}

const labelled = selectRows<LabelRow, [ids: string]>(
  `SELECT id, family_name AS familyName, given_name AS givenName, native_name AS nativeName, sex
   FROM person WHERE id IN (SELECT value FROM json_each(?))`,
)

const countriesOf = selectRows<{ person: Id; country: string }, [ids: string]>(
  `SELECT person, country FROM person_nationality
   WHERE person IN (SELECT value FROM json_each(?)) ORDER BY person, ordinal`,
)

/** Labels of some people, read together; of whoever is gone, an empty one. */
export function personLabels({ sqlite }: Reading, ids: Iterable<Id>): (id: Id) => PersonLabel {
  const listed = JSON.stringify([...new Set(ids)])
  const countries = Map.groupBy(countriesOf.all(sqlite, listed), ({ person }) => person)
  const labels = new Map(
    labelled.all(sqlite, listed).map((row): [Id, PersonLabel] => [
      row.id,
      {
        personName: personName(row),
        nativeName: row.nativeName,
        nationalities: (countries.get(row.id) ?? []).map(({ country }) => country),
        sex: row.sex,
      },
    ]),
  )
  return (id) => labels.get(id) ?? gone
}
