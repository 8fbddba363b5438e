import type { Id } from '#shared/domain/common.ts'
import { personName } from '#shared/domain/person.ts'
import type { CallContext } from '../../call-context.ts'
import { prepared } from '../../store/prepared.ts'

/** What lists of candidacies and deployments show of a person. */
export interface PersonLabel {
  readonly personName: string
  readonly nativeName: string | null
  readonly nationalities: string[]
  readonly sex: string | null
}

const gone: PersonLabel = { personName: '', nativeName: null, nationalities: [], sex: null }

export function personLabel({ sqlite }: Pick<CallContext, 'sqlite'>, id: Id): PersonLabel {
  const row = prepared(
    sqlite,
    `SELECT family_name AS familyName, given_name AS givenName, native_name AS nativeName, sex
     FROM person WHERE id = ?`,
  ).get(id) as
    | {
        familyName: string
        givenName: string | null
        nativeName: string | null
        sex: string | null
      }
    | undefined
  if (row === undefined) return gone
  const nationalities = prepared(
    sqlite,
    'SELECT country FROM person_nationality WHERE person = ? ORDER BY ordinal',
  ).all(id) as { country: string }[]
  return {
    personName: personName(row),
    nativeName: row.nativeName,
    nationalities: nationalities.map(({ country }) => country),
    sex: row.sex,
  }
}
