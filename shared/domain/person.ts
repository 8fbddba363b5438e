import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { datePrecision } from '../calendar/precision.ts'
import { availability } from './availability.ts'
import { category } from './category.ts'
import { clearance } from './clearance.ts'
import { setOf } from './code-set.ts'
import {
  countryCode,
  type Id,
  id,
  shortText,
  longText,
  haveOwnIds,
  slug,
  stamps,
  requiredText,
  type WithoutId,
} from './common.ts'
import { experience } from './experience.ts'
import { personLanguage } from './language.ts'
import { notProposed } from './not-proposed.ts'
import { offer } from './offer.ts'
import { problemKey } from './problem-of-issue.ts'
import { personSkill } from './skill.ts'
import { keptTags } from './tag.ts'

export const sexes = ['female', 'male', 'other'] as const
export const sex = z.enum(sexes)
export type Sex = z.infer<typeof sex>

/** Where a value came from: the file's name and 1-based row, or the hand that typed it. */
export const provenance = z.object({
  file: shortText.nullable(),
  row: z.int().positive().nullable(),
})
export type Provenance = z.infer<typeof provenance>

/** A list whose rows keep their ids through edits and imports; two rows of one id would be one. */
const rowsOf = <T extends z.core.$ZodType<{ readonly id: Id }>>(row: T) =>
  z.array(row).refine(haveOwnIds, problemKey('problems.rowTwice'))

/**
 * One expert or observer with everything the roster holds about them.
 * A null was not stated. Passport data is restricted: no list, search or default export carries it.
 *
 * Languages, skills, experience, availability, clearances and offers are rows with an id each;
 * nationalities, categories and qualifications are sets, whose codes say which entry is which.
 */
export const person = z.object({
  id,
  familyName: requiredText,
  givenName: shortText.nullable(),
  nativeName: shortText.nullable(),
  /** For who writes their name in two scripts beside Latin: Arabic and Tifinagh, Chinese and Uyghur. */
  secondNativeName: shortText.nullable(),
  /** Family names of before, by birth or an earlier marriage, parted by "; ": people are found by them. */
  formerName: shortText.nullable().default(null),
  passportName: shortText.nullable(),
  title: shortText.nullable(),
  sex: sex.nullable(),
  birthDate: dateOnly.nullable(),
  /** How far the birth date is known: of a year alone it is 1 January. */
  birthDatePrecision: datePrecision,
  residence: countryCode.nullable(),
  nationalities: setOf(countryCode),
  categories: setOf(category),
  email: shortText.nullable(),
  phone: shortText.nullable(),
  address: shortText.nullable(),
  occupation: shortText.nullable(),
  organization: shortText.nullable(),
  emergencyContact: shortText.nullable(),
  passportNumber: shortText.nullable(),
  passportIssuer: countryCode.nullable(),
  passportExpiresOn: dateOnly.nullable(),
  languages: rowsOf(personLanguage),
  skills: rowsOf(personSkill),
  /** Position kinds of the library the person is qualified for. */
  qualifiedFor: setOf(slug),
  /** Words of the office's own: which list somebody is on, what they were trained for. */
  tags: keptTags.default([]),
  experience: rowsOf(experience),
  availability: rowsOf(availability),
  clearances: rowsOf(clearance),
  offers: rowsOf(offer),
  /** When the person or provider last confirmed the record. */
  confirmedOn: dateOnly.nullable(),
  consentOn: dateOnly.nullable(),
  retainUntil: dateOnly.nullable(),
  /** Set and taken away by calls of its own; a record that is saved leaves it as it is. */
  notProposed: notProposed.nullable().default(null),
  notes: longText.nullable(),
})
export type Person = z.infer<typeof person>

/** The lists of a person as a received list states them, and as the match reads them: what the rows say. */
export type StatedLists = {
  [L in 'languages' | 'skills' | 'experience' | 'availability' | 'clearances']: WithoutId<
    Person[L][number]
  >[]
}

/** Gives every row of the lists an id; `newId` is told which list it is, and the place in it from 0. */
export function withRowIds<T extends StatedLists>(
  of: T,
  newId: (list: keyof StatedLists, place: number) => Id,
): Omit<T, keyof StatedLists> & Pick<Person, keyof StatedLists> {
  return {
    ...of,
    languages: of.languages.map((row, place) => ({ id: newId('languages', place), ...row })),
    skills: of.skills.map((row, place) => ({ id: newId('skills', place), ...row })),
    experience: of.experience.map((row, place) => ({ id: newId('experience', place), ...row })),
    availability: of.availability.map((row, place) => ({
      id: newId('availability', place),
      ...row,
    })),
    clearances: of.clearances.map((row, place) => ({ id: newId('clearances', place), ...row })),
  }
}

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
    formerName: null,
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
    tags: [],
    experience: [],
    availability: [],
    clearances: [],
    offers: [],
    confirmedOn: null,
    consentOn: null,
    retainUntil: null,
    notProposed: null,
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
