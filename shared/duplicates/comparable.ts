import { nativeNames, type Person } from '../domain/person.ts'
import { blockingKeys } from './blocking-keys.ts'
import { contactKeys, emailsOf, passportOf, phonesOf } from './contacts.ts'
import { type Birth, birthOf } from './compare-births.ts'
import { type NameWord, wordsOfName } from './name-words.ts'

/** What of a person two records are compared by. */
export type ComparedFields = Pick<
  Person,
  | 'familyName'
  | 'givenName'
  | 'nativeName'
  | 'secondNativeName'
  | 'birthDate'
  | 'birthDatePrecision'
  | 'sex'
  | 'email'
  | 'phone'
  | 'passportNumber'
  | 'nationalities'
> &
  Partial<Pick<Person, 'passportName' | 'formerName'>>

const comparedFields: Readonly<Record<keyof ComparedFields, true>> = {
  ...{ familyName: true, givenName: true, nativeName: true, secondNativeName: true },
  ...{ passportName: true, formerName: true, birthDate: true, birthDatePrecision: true, sex: true },
  ...{ email: true, phone: true, passportNumber: true, nationalities: true },
}

/** Whether a change of somebody's record may change whom they are taken for. */
export function isComparedOtherwise(before: ComparedFields, after: ComparedFields): boolean {
  return Object.keys(comparedFields).some((field) => {
    const [one, other] = [Reflect.get(before, field), Reflect.get(after, field)] as unknown[]
    return Array.isArray(one) && Array.isArray(other) ? one.join() !== other.join() : one !== other
  })
}

/** A name as one list writes it; how many of its words are the family name's, first. */
export interface ComparedName {
  readonly words: readonly NameWord[]
  /** Words before this index are the family name's; 0 where nobody said which are. */
  readonly family: number
  /** All words as one, family name first and last, for lists that write them together. */
  readonly joined: readonly string[]
}

function comparedName(words: readonly NameWord[], family: number): ComparedName {
  const texts = words.map(({ text }) => text)
  const familyFirst = texts.join('')
  const joined =
    family === 0
      ? [familyFirst]
      : [familyFirst, [...texts.slice(family), ...texts.slice(0, family)].join('')]
  return { words, family, joined }
}

/** A record made ready to be compared many times. Holds personal data: keep it in memory only. */
export interface Comparable {
  readonly birth: Birth | null
  readonly names: readonly ComparedName[]
  readonly sex: Person['sex']
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly passport: string | null
  readonly nationalities: readonly string[]
  /** See {@link contactKeys}. */
  readonly contacts: readonly string[]
  /** What it is found again by: see {@link blockingKeys}. Made once, because many ask. */
  readonly keys: readonly number[]
}

// Native words are read without vowels or by syllable: they stand beside the Latin name, not for it.
function comparedNames(of: ComparedFields): ComparedName[] {
  const family = wordsOfName(of.familyName)
  const given = of.givenName === null ? [] : wordsOfName(of.givenName)
  const names: ComparedName[] = [
    comparedName([...family, ...given], given.length === 0 ? 0 : family.length),
    ...[...nativeNames(of), of.passportName ?? ''].map((name) =>
      comparedName(wordsOfName(name), 0),
    ),
    // Somebody of before is known by the same given names.
    ...(of.formerName ?? '').split(';').map((name) => {
      const former = wordsOfName(name)
      return comparedName(former.length === 0 ? [] : [...former, ...given], former.length)
    }),
  ]
  const seen = new Set<string>()
  return names.filter(({ words }) => {
    const key = words.map(({ text }) => text).join(' ')
    if (words.length === 0 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Makes a record ready to be compared. */
export function comparableOf(of: ComparedFields): Comparable {
  const [emails, phones, passport] = [
    emailsOf(of.email),
    phonesOf(of.phone),
    passportOf(of.passportNumber),
  ]
  const record = {
    names: comparedNames(of),
    birth: birthOf(of.birthDate, of.birthDatePrecision),
    sex: of.sex,
    emails,
    phones,
    passport,
    nationalities: of.nationalities,
    contacts: contactKeys(emails, phones, passport),
  }
  return { ...record, keys: blockingKeys(record) }
}
