import { knownFigures, mayBeSameDate } from '../calendar/index.ts'
import { nativeNames, type Person } from '../domain/person.ts'
import { latinWordsOf } from './words.ts'

/** Why two records with the same key may be one person. */
export const duplicateReasons = [
  'passport',
  'email',
  'nameAndBirthDate',
  'nameAndNationality',
] as const
export type DuplicateReason = (typeof duplicateReasons)[number]

export interface DuplicateKey {
  readonly key: string
  readonly why: DuplicateReason
}

/** What two records are compared by. */
export type Comparable = Pick<
  Person,
  | 'familyName'
  | 'givenName'
  | 'nativeName'
  | 'secondNativeName'
  | 'birthDate'
  | 'birthDatePrecision'
  | 'email'
  | 'passportNumber'
  | 'nationalities'
>

type Birth = Pick<Person, 'birthDate' | 'birthDatePrecision'>

/** The figures of a birth date that are known, "1984" or "1984-05-17"; null where none was stated. */
export function bornOf({ birthDate, birthDatePrecision: precision }: Birth): string | null {
  return birthDate === null ? null : knownFigures({ date: birthDate, precision })
}

/** True where both birth dates are stated and cannot be one: a year does not speak against a day in it. */
function areBornApart(a: Birth, b: Birth): boolean {
  return (
    a.birthDate !== null &&
    b.birthDate !== null &&
    !mayBeSameDate(
      { date: a.birthDate, precision: a.birthDatePrecision },
      { date: b.birthDate, precision: b.birthDatePrecision },
    )
  )
}

/** A name with case, accents, script and the order of its words taken away. */
function nameOf(of: Comparable): string {
  const names = [`${of.familyName} ${of.givenName ?? ''}`, ...nativeNames(of)]
  const words = names.map(latinWordsOf).find(({ length }) => length > 0) ?? []
  return words.toSorted().join(' ')
}

/**
 * Keys of one record; two records that share a key are possible duplicates (see {@link sharedKeys}
 * for the exception), and a person decides. A name alone is never enough. Compare keys inside the
 * store only: they hold personal data.
 */
export function duplicateKeys(person: Comparable): DuplicateKey[] {
  const name = nameOf(person)
  const passport = (person.passportNumber ?? '').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  const email = (person.email ?? '').trim().toLowerCase()
  const found: DuplicateKey[] = []
  if (passport.length > 3) found.push({ key: `passport ${passport}`, why: 'passport' })
  if (email.includes('@')) found.push({ key: `email ${email}`, why: 'email' })
  if (name === '') return found
  // Many who share a name were born in one year: a birth date tells only where its day is known.
  if (person.birthDate !== null && person.birthDatePrecision === 'day') {
    found.push({ key: `born ${person.birthDate} ${name}`, why: 'nameAndBirthDate' })
  }
  // One word is a common name, not a person.
  if (name.includes(' ')) {
    for (const country of new Set(person.nationalities)) {
      found.push({ key: `of ${country} ${name}`, why: 'nameAndNationality' })
    }
  }
  return found
}

/**
 * Why two records may be one person; empty where they may not. Name and nationality count only
 * where no two birth dates speak against it.
 */
export function sharedKeys(a: Comparable, b: Comparable): DuplicateReason[] {
  const others = new Set(duplicateKeys(b).map(({ key }) => key))
  const bornApart = areBornApart(a, b)
  const shared = duplicateKeys(a)
    .filter(({ key, why }) => others.has(key) && !(bornApart && why === 'nameAndNationality'))
    .map(({ why }) => why)
  return [...new Set(shared)]
}
