import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { datePrecision } from '../calendar/precision.ts'
import { availability } from './availability.ts'
import { category } from './category.ts'
import { clearance } from './clearance.ts'
import {
  countryCode,
  type Id,
  id,
  shortText,
  longText,
  slug,
  stamps,
  requiredText,
} from './common.ts'
import { experience } from './experience.ts'
import { personLanguage } from './language.ts'
import { offer } from './offer.ts'
import { personSkill } from './skill.ts'

export const sexes = ['female', 'male', 'other'] as const
export const sex = z.enum(sexes)
export type Sex = z.infer<typeof sex>

/** Where a value came from: the file's name and 1-based row, or the hand that typed it. */
export const provenance = z.object({
  file: shortText.nullable(),
  row: z.int().positive().nullable(),
})
export type Provenance = z.infer<typeof provenance>

/**
 * One expert or observer with everything the roster holds about them.
 * A null was not stated. Passport data is restricted: no list, search or default export carries it.
 */
export const person = z.object({
  id,
  familyName: requiredText,
  givenName: shortText.nullable(),
  nativeName: shortText.nullable(),
  /** For who writes their name in two scripts beside Latin: Arabic and Tifinagh, Chinese and Uyghur. */
  secondNativeName: shortText.nullable(),
  passportName: shortText.nullable(),
  title: shortText.nullable(),
  sex: sex.nullable(),
  birthDate: dateOnly.nullable(),
  /** How far the birth date is known: of a year alone it is 1 January. */
  birthDatePrecision: datePrecision,
  residence: countryCode.nullable(),
  nationalities: z.array(countryCode),
  categories: z.array(category),
  email: shortText.nullable(),
  phone: shortText.nullable(),
  address: shortText.nullable(),
  occupation: shortText.nullable(),
  organization: shortText.nullable(),
  emergencyContact: shortText.nullable(),
  passportNumber: shortText.nullable(),
  passportIssuer: countryCode.nullable(),
  passportExpiresOn: dateOnly.nullable(),
  languages: z.array(personLanguage),
  skills: z.array(personSkill),
  /** Position kinds of the library the person is qualified for. */
  qualifiedFor: z.array(slug),
  experience: z.array(experience),
  availability: z.array(availability),
  clearances: z.array(clearance),
  offers: z.array(offer),
  /** When the person or provider last confirmed the record. */
  confirmedOn: dateOnly.nullable(),
  consentOn: dateOnly.nullable(),
  retainUntil: dateOnly.nullable(),
  notes: longText.nullable(),
})
export type Person = z.infer<typeof person>

export const storedPerson = person.extend({ ...stamps.shape, provenance: provenance.nullable() })
export type StoredPerson = z.infer<typeof storedPerson>

/** A person of whom nothing is stated yet. */
export function blankPerson(of: Id): Person {
  return {
    id: of,
    familyName: '',
    givenName: null,
    nativeName: null,
    secondNativeName: null,
    passportName: null,
    title: null,
    sex: null,
    birthDate: null,
    birthDatePrecision: 'day',
    residence: null,
    nationalities: [],
    categories: [],
    email: null,
    phone: null,
    address: null,
    occupation: null,
    organization: null,
    emergencyContact: null,
    passportNumber: null,
    passportIssuer: null,
    passportExpiresOn: null,
    languages: [],
    skills: [],
    qualifiedFor: [],
    experience: [],
    availability: [],
    clearances: [],
    offers: [],
    confirmedOn: null,
    consentOn: null,
    retainUntil: null,
    notes: null,
  }
}

/** "Benali, Nadia": the name as lists and exports print it. */
export function personName(of: Pick<Person, 'familyName' | 'givenName'>): string {
  return of.givenName ? `${of.familyName}, ${of.givenName}` : of.familyName
}

/** The name in the person's own scripts, the first stated first; empty where none was. */
export function nativeNames(of: Pick<Person, 'nativeName' | 'secondNativeName'>): string[] {
  return [of.nativeName, of.secondNativeName].filter((name) => name !== null)
}
