import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { RosterRow } from '#shared/contract/roster-calls.ts'
import type { Category } from '#shared/domain/category.ts'
import type { Sex } from '#shared/domain/person.ts'
import type { ProviderKind } from '#shared/domain/provider.ts'
import { prepared } from '../../store/prepared.ts'
import { stripsOf } from './strips.ts'

interface PersonPart {
  readonly number: number
  readonly id: string
  readonly familyName: string
  readonly givenName: string | null
  readonly nativeName: string | null
  readonly sex: Sex | null
  readonly residence: string | null
  readonly confirmedOn: string | null
}

interface Of {
  readonly person: string
}

const LISTED = 'person IN (SELECT value FROM json_each(@people))'

const PEOPLE = `SELECT number, id, family_name AS familyName, given_name AS givenName,
  native_name AS nativeName, sex, residence, confirmed_on AS confirmedOn
FROM person WHERE number IN (SELECT value FROM json_each(?))`

// One line a provider, valid where one of its offers holds today; valid ones first, then by name.
const PROVIDERS = `SELECT offer.person, provider.id, provider.name, provider.kind,
  max(withdrawn_on IS NULL AND (offered_on IS NULL OR offered_on <= @today)
    AND (valid_until IS NULL OR valid_until >= @today)) AS valid
FROM offer JOIN provider ON provider.id = offer.provider WHERE offer.${LISTED}
GROUP BY offer.person, provider.id ORDER BY valid DESC, provider.name, provider.id`

/** Lines of the roster table for people by number, in the order given; unknown ones are left out. */
export function rosterRows(
  sqlite: Database,
  numbers: readonly number[],
  today: string,
  isClose: (number: number) => boolean,
): RosterRow[] {
  const people = prepared(sqlite, PEOPLE).all(JSON.stringify(numbers)) as PersonPart[]
  const ids = people.map(({ id }) => id)
  const bound = { people: JSON.stringify(ids), today }
  const listsOf = <T extends Of>(sql: string): ReadonlyMap<string, T[]> =>
    Map.groupBy(prepared(sqlite, sql).all(bound) as T[], ({ person }) => person)

  const nationalities = listsOf<Of & { country: string }>(
    `SELECT person, country FROM person_nationality WHERE ${LISTED} ORDER BY person, ordinal`,
  )
  const categories = listsOf<Of & { category: Category }>(
    `SELECT person, category FROM person_category WHERE ${LISTED} ORDER BY person, ordinal`,
  )
  const languages = listsOf<Of & RosterRow['languages'][number]>(
    `SELECT person, language, spoken FROM person_language WHERE ${LISTED} ORDER BY person, ordinal`,
  )
  const skills = listsOf<Of & RosterRow['skills'][number]>(
    `SELECT person, skill, level FROM person_skill WHERE ${LISTED}
     ORDER BY person, level DESC NULLS LAST, ordinal`,
  )
  const providers = listsOf<Of & { id: string; name: string; kind: ProviderKind; valid: 0 | 1 }>(
    PROVIDERS,
  )
  const strips = stripsOf(sqlite, ids, today)
  const byNumber = new Map(people.map((each) => [each.number, each]))
  return numbers.flatMap((wanted) => {
    const person = byNumber.get(wanted)
    if (person === undefined) return []
    const { number, id, ...shown } = person
    return [
      {
        id,
        ...shown,
        nationalities: (nationalities.get(id) ?? []).map(({ country }) => country),
        categories: (categories.get(id) ?? []).map(({ category }) => category),
        providers: (providers.get(id) ?? []).map(({ id: provider, name, kind, valid }) => ({
          ...{ id: provider, name, kind },
          valid: valid === 1,
        })),
        languages: (languages.get(id) ?? []).map(({ language, spoken }) => ({ language, spoken })),
        skills: (skills.get(id) ?? []).map(({ skill, level }) => ({ skill, level })),
        strip: strips.get(id) ?? [],
        close: isClose(number),
      },
    ]
  })
}
