import type { Person } from '#shared/domain/person.ts'
import type { SingleField } from '#shared/duplicates/join-records.ts'
import { listOf, phrase, type Value } from '#shared/text/index.ts'
import { valueWords } from '#renderer/text/names.ts'

const dated = (date: string | null): Value | null => date && { date }

const codes = (values: readonly Value[]): Value | null =>
  values.length === 0 ? null : listOf(values, 'comma')

const singles: { readonly [F in SingleField]: (person: Person) => Value | null } = {
  familyName: ({ familyName }) => familyName,
  givenName: ({ givenName }) => givenName,
  nativeName: ({ nativeName }) => nativeName,
  secondNativeName: ({ secondNativeName }) => secondNativeName,
  passportName: ({ passportName }) => passportName,
  title: ({ title }) => title,
  sex: ({ sex }) => sex && phrase(`common.${sex}`),
  birthDate: ({ birthDate, birthDatePrecision }) =>
    birthDate && { date: birthDate, precision: birthDatePrecision },
  residence: ({ residence }) => residence && { country: residence },
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  address: ({ address }) => address,
  occupation: ({ occupation }) => occupation,
  organization: ({ organization }) => organization,
  emergencyContact: ({ emergencyContact }) => emergencyContact,
  passportNumber: ({ passportNumber }) => passportNumber,
  passportIssuer: ({ passportIssuer }) => passportIssuer && { country: passportIssuer },
  passportExpiresOn: ({ passportExpiresOn }) => dated(passportExpiresOn),
  consentOn: ({ consentOn }) => dated(consentOn),
}

const lists = {
  nationalities: ({ nationalities }) => codes(nationalities.map((country) => ({ country }))),
  categories: ({ categories }) =>
    codes(categories.map((category) => phrase(`catalogue.category.${category}`))),
  languages: ({ languages }) => codes(languages.map(({ language }) => ({ language }))),
  skills: ({ skills }) => codes(skills.map(({ skill }) => ({ skill }))),
  experience: ({ experience }) =>
    codes(experience.map(({ country, mission }) => mission ?? (country ? { country } : '–'))),
  notes: ({ notes }) => notes,
} as const satisfies { readonly [F in keyof Person]?: (person: Person) => Value | null }

export type ListField = keyof typeof lists

export const listFields = Object.keys(lists) as ListField[]

/** A field of a person as two records are compared by it; empty where nothing is stated. */
export function comparedText(person: Person, field: SingleField | ListField): string {
  const value =
    field in singles ? singles[field as SingleField](person) : lists[field as ListField](person)
  return value === null ? '' : valueWords(value)
}
