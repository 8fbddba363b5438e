import type { Database } from '#electron/engine/store/sqlite.ts'
import type { DatePrecision } from '#shared/calendar/precision.ts'
import type { Id } from '#shared/domain/common.ts'
import { personName } from '#shared/domain/person.ts'
import type { PersonDraft } from '#shared/exchange/person-draft.ts'
import { areBornApart, duplicateKeys, type DuplicateReason } from '#shared/search/duplicate-keys.ts'
import { type Phrase, phrase, type TextKey } from '#shared/text/index.ts'
import { selectRows } from '../../store/statement.ts'

/** A person on the roster, or an earlier row of the file, that a row may be the same as. */
export interface PossibleDuplicate {
  readonly person: Id | null
  readonly row: number | null
  readonly name: string
  readonly why: readonly Phrase[]
  /** Strong enough to propose an update; a name with a nationality is not. */
  readonly strong: boolean
}

const whyAlike: Readonly<Record<DuplicateReason, TextKey>> = {
  passport: 'lists.samePassport',
  email: 'lists.sameEmail',
  nameAndBirthDate: 'lists.sameNameAndBirthDate',
  nameAndNationality: 'lists.sameNameAndNationality',
}

interface Found {
  readonly person: Id | null
  readonly row: number | null
  readonly name: string
  readonly birthDate: string | null
  readonly birthDatePrecision: DatePrecision
}

/** Looks for each row of a file among the people of the roster and the rows before it. */
export interface DuplicateFinder {
  readonly find: (row: number, draft: PersonDraft) => PossibleDuplicate[]
}

interface RosterHit {
  readonly id: Id
  readonly familyName: string
  readonly givenName: string | null
  readonly birthDate: string | null
  readonly birthDatePrecision: DatePrecision
}

const havingKey = selectRows<RosterHit, [key: string]>(
  `SELECT person.id, person.family_name AS familyName, person.given_name AS givenName,
     person.birth_date AS birthDate, person.birth_date_precision AS birthDatePrecision
   FROM search_duplicate_key JOIN person ON person.number = search_duplicate_key.number
   WHERE search_duplicate_key.key = ?`,
)

export function openDuplicateFinder(sqlite: Database): DuplicateFinder {
  const inFile = new Map<string, Found>()
  const onRoster = (key: string): Found[] =>
    havingKey.all(sqlite, key).map((hit) => ({
      person: hit.id,
      row: null,
      name: personName(hit),
      birthDate: hit.birthDate,
      birthDatePrecision: hit.birthDatePrecision,
    }))
  return {
    find(row, draft) {
      const alike = new Map<string, { found: Found; why: DuplicateReason[] }>()
      for (const { key, why } of duplicateKeys(draft)) {
        const before = inFile.get(key)
        for (const found of [...onRoster(key), ...(before ? [before] : [])]) {
          // Two birth dates that differ speak against one person, whatever the name.
          if (why === 'nameAndNationality' && areBornApart(found, draft)) continue
          const id = found.person ?? `row:${found.row}`
          const known = alike.get(id)
          if (!known) alike.set(id, { found, why: [why] })
          else if (!known.why.includes(why)) known.why.push(why)
        }
        if (!before)
          inFile.set(key, {
            person: null,
            row,
            name: personName(draft),
            birthDate: draft.birthDate,
            birthDatePrecision: draft.birthDatePrecision,
          })
      }
      return [...alike.values()].map(({ found, why }) => ({
        person: found.person,
        row: found.row,
        name: found.name,
        why: why.map((reason) => phrase(whyAlike[reason])),
        strong: why.some((reason) => reason !== 'nameAndNationality'),
      }))
    },
  }
}
