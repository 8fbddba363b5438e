import { type BirthAgreement, compareBirths, dayOf, monthOf } from './compare-births.ts'
import type { Comparable } from './comparable.ts'
import { areSamePhone, isOfficeAddress, isOneSignOff } from './contacts.ts'
import type { Rarity } from './rarity.ts'
import { mayBeWholeName, type NameAgreement, weighNames } from './weigh-names.ts'

/** How sure it is that two records are one person, as words a person works with. */
export const certainties = ['certain', 'probable', 'possible'] as const
export type Certainty = (typeof certainties)[number]

/** What one field says of two records. Fields that one of them leaves empty say nothing. */
export type Evidence =
  | { readonly field: 'name'; readonly says: NameAgreement }
  | { readonly field: 'birthDate'; readonly says: BirthAgreement }
  | { readonly field: 'email'; readonly says: 'same' | 'shared' | 'close' | 'apart' }
  | { readonly field: 'phone'; readonly says: 'same' | 'apart' }
  | { readonly field: 'passport'; readonly says: 'same' | 'oneSign' | 'apart' }
  | { readonly field: 'nationality'; readonly says: 'same' | 'apart' }
  | { readonly field: 'sex'; readonly says: 'apart' }

/** Two records that may be one person. */
export interface JudgedPair {
  readonly certainty: Certainty
  /** Bits of evidence above even odds; orders the queue, says nothing alone. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

const BIRTH_BITS: Readonly<Record<BirthAgreement, number>> = {
  same: 14,
  swapped: 9.5,
  oneDigit: 7,
  sameYear: 4.5,
  near: 2,
  apart: -6,
}
/** Where only the year is known, registries write 1 January. */
const NEW_YEAR_BITS = 8

/** One in five people of a roster stands on it twice: more than any we know, so that pairs are shown. */
const TWICE = 0.2
/** A small roster is part of a world of more: two equal names in a list of three are no proof. */
const LEAST_WORLD = 5000

/** From these many holders on an address or a telephone is an office's. */
const OFFICE_HOLDERS = 4

const AT_LEAST = { possible: -0.5, probable: 5, certain: 9 } as const

/**
 * Down to here a name alone is asked about where everybody is compared with everybody: in a roster of
 * 100,000, two who share a common name are two people as a rule.
 */
const NAME_ALONE = 0

type Weighed<E extends Evidence = Evidence> = { readonly evidence: E; readonly bits: number } | null

const isNewYearsDay = (birth: Comparable['birth']): boolean =>
  birth !== null && monthOf(birth) === 1 && dayOf(birth) === 1

function weighBirths(
  a: Comparable,
  b: Comparable,
  says: BirthAgreement | null,
): Weighed<Evidence & { field: 'birthDate' }> {
  if (says === null) return null
  const isNewYear = says === 'same' && isNewYearsDay(a.birth) && isNewYearsDay(b.birth)
  return {
    evidence: { field: 'birthDate', says },
    bits: isNewYear ? NEW_YEAR_BITS : BIRTH_BITS[says],
  }
}

function weighEmails(
  a: Comparable,
  b: Comparable,
  rarity: Rarity,
): Weighed<Evidence & { field: 'email' }> {
  if (a.emails.length === 0 || b.emails.length === 0) return null
  const shared = a.emails.filter((email) => b.emails.includes(email))
  const own = shared.filter(
    (email) => !isOfficeAddress(email) && rarity.holders(`e ${email}`) < OFFICE_HOLDERS,
  )
  if (own.length > 0) return { evidence: { field: 'email', says: 'same' }, bits: 14 }
  if (shared.length > 0) return { evidence: { field: 'email', says: 'shared' }, bits: 4 }
  const isClose = a.emails.some((one) =>
    b.emails.some(
      (other) =>
        isOneSignOff(one, other) ||
        (one.indexOf('@') > 6 && one.split('@')[0] === other.split('@')[0]),
    ),
  )
  return isClose
    ? { evidence: { field: 'email', says: 'close' }, bits: 6 }
    : { evidence: { field: 'email', says: 'apart' }, bits: -2.5 }
}

function weighPhones(
  a: Comparable,
  b: Comparable,
  rarity: Rarity,
): Weighed<Evidence & { field: 'phone' }> {
  if (a.phones.length === 0 || b.phones.length === 0) return null
  const shared = a.phones.find((one) => b.phones.some((other) => areSamePhone(one, other)))
  if (shared === undefined) return { evidence: { field: 'phone', says: 'apart' }, bits: -2 }
  const isOffice = rarity.holders(`t ${shared.slice(-8)}`) >= OFFICE_HOLDERS
  return { evidence: { field: 'phone', says: 'same' }, bits: isOffice ? 3 : 11 }
}

function weighPassports(a: Comparable, b: Comparable): Weighed<Evidence & { field: 'passport' }> {
  if (a.passport === null || b.passport === null) return null
  if (a.passport === b.passport) return { evidence: { field: 'passport', says: 'same' }, bits: 18 }
  return isOneSignOff(a.passport, b.passport)
    ? { evidence: { field: 'passport', says: 'oneSign' }, bits: 9 }
    : // Passports are renewed under other numbers.
      { evidence: { field: 'passport', says: 'apart' }, bits: -2 }
}

function weighNationalities(
  a: Comparable,
  b: Comparable,
  rarity: Rarity,
): Weighed<Evidence & { field: 'nationality' }> {
  if (a.nationalities.length === 0 || b.nationalities.length === 0) return null
  const shared = a.nationalities.filter((country) => b.nationalities.includes(country))
  if (shared.length === 0) return { evidence: { field: 'nationality', says: 'apart' }, bits: -3 }
  return {
    evidence: { field: 'nationality', says: 'same' },
    bits: rarity.ofCountry(shared[0] ?? ''),
  }
}

function weighSexes(a: Comparable, b: Comparable): Weighed<Evidence & { field: 'sex' }> {
  return a.sex === null || b.sex === null || a.sex === b.sex
    ? null
    : { evidence: { field: 'sex', says: 'apart' }, bits: -4 }
}

const WHOLE_NAMES: ReadonlySet<NameAgreement> = new Set(['same', 'otherOrder', 'spelling'])
const NAMES_AGAINST: ReadonlySet<NameAgreement> = new Set(['familyName', 'givenName', 'apart'])

/**
 * Judges whether two records are one person; null where nothing worth a question says so.
 *
 * Evidence is weighed as Fellegi and Sunter (1969) do: each field adds the bits by which it is likelier
 * among records of one person than among strangers, rare names more than common ones. On top stand
 * rules for what no sum may decide: a name alone is a question at most; an address, number or passport
 * that name and birth date speak against is a question; certain is only what nothing speaks against.
 *
 * Whoever is about to be added (`newcomer`) is asked about for an equal name alone, in any order and
 * however common; a name that is only spelled like another must be rare.
 */
export function judgePair(
  a: Comparable,
  b: Comparable,
  rarity: Rarity,
  asking: 'everybody' | 'newcomer' = 'everybody',
): JudgedPair | null {
  const births = compareBirths(a.birth, b.birth)
  // Most pairs end here, before anything else of them is looked at.
  if (births === 'apart' && !shareContact(a, b)) return null
  const birth = weighBirths(a, b, births)
  const email = weighEmails(a, b, rarity)
  const passport = weighPassports(a, b)
  const phone = weighPhones(a, b, rarity)
  const hasContact =
    email?.evidence.says === 'same' ||
    phone?.evidence.says === 'same' ||
    passport?.evidence.says === 'same'
  const isBirthAgainst = births === 'apart'
  const isShared = hasContact || email?.evidence.says === 'shared'
  const isContactClose = email?.evidence.says === 'close' || passport?.evidence.says === 'oneSign'
  const isNameAlone = births === null && !isShared && !isContactClose
  if (isNameAlone && !mayBeWholeName(a.names, b.names)) return null
  const country = a.nationalities.find((each) => b.nationalities.includes(each)) ?? null
  const names = weighNames(a.names, b.names, (text) => rarity.ofWord(text, country))
  const nationality = weighNationalities(a, b, rarity)
  const sex = weighSexes(a, b)
  const name: Evidence = { field: 'name', says: names.agreement }
  const others = [birth, email, phone, passport, nationality, sex].filter((each) => each !== null)
  const evidence = [name, ...others.map((each) => each.evidence)]
  const world = Math.max(rarity.size, LEAST_WORLD)
  const score =
    names.bits + others.reduce((sum, { bits }) => sum + bits, 0) - Math.log2(world / TWICE)

  const isNameAgainst = NAMES_AGAINST.has(names.agreement)
  const judged = (certainty: Certainty): JudgedPair => ({ certainty, score, evidence })

  if (isNameAgainst && isBirthAgainst) {
    return isSharedByFew(a, b, rarity) && isShared ? judged('possible') : null
  }
  const hasMore = hasContact || isContactClose || (birth !== null && birth.bits > 0)
  if (!hasMore) {
    // A name alone, or with a nationality.
    const isWhole = WHOLE_NAMES.has(names.agreement) && !isBirthAgainst && sex === null
    const isAgainst = nationality?.evidence.says === 'apart'
    const isEqual = names.agreement === 'same' || names.agreement === 'otherOrder'
    const isEnough = (asking === 'newcomer' && isEqual) || score >= NAME_ALONE
    return isWhole && !isAgainst && isEnough ? judged('possible') : null
  }
  const speaksAgainst =
    isNameAgainst ||
    isBirthAgainst ||
    sex !== null ||
    passport?.evidence.says === 'apart' ||
    (nationality !== null && nationality.bits < 0)
  const isCertain =
    score >= AT_LEAST.certain &&
    !speaksAgainst &&
    (hasContact
      ? names.agreement !== 'oneWord' || birth?.evidence.says === 'same'
      : birth?.evidence.says === 'same' && WHOLE_NAMES.has(names.agreement))
  if (isCertain) return judged('certain')
  if (score >= AT_LEAST.probable && !isNameAgainst && !isBirthAgainst) return judged('probable')
  if (score >= AT_LEAST.possible || passport?.evidence.says === 'same') return judged('possible')
  return hasContact && isSharedByFew(a, b, rarity) ? judged('possible') : null
}

function shareContact(a: Comparable, b: Comparable): boolean {
  return (
    a.emails.some((one) => b.emails.includes(one)) ||
    a.phones.some((one) => b.phones.some((other) => areSamePhone(one, other))) ||
    (a.passport !== null &&
      b.passport !== null &&
      (a.passport === b.passport || isOneSignOff(a.passport, b.passport)))
  )
}

/** An address that half an office shares is no question about each pair of them. */
function isSharedByFew(a: Comparable, b: Comparable, rarity: Rarity): boolean {
  return (
    (a.passport !== null && a.passport === b.passport) ||
    a.emails.some((one) => b.emails.includes(one) && rarity.holders(`e ${one}`) < OFFICE_HOLDERS) ||
    a.phones.some(
      (one) =>
        b.phones.some((other) => areSamePhone(one, other)) &&
        rarity.holders(`t ${one.slice(-8)}`) < OFFICE_HOLDERS,
    )
  )
}
