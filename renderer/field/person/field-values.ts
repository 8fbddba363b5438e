import type { Person } from '#shared/domain/person.ts'
import { listOf, phrase, type Value } from '#shared/text/index.ts'
import { valueWords } from '#renderer/text/names.ts'

const several = (values: readonly Value[]): Value | null =>
  values.length === 0 ? null : listOf(values, 'comma')

const dated = (date: string | null): Value | null => date && { date }

type Shown = { readonly [F in keyof Person]?: (person: Person) => Value | null }

/** Fields of a person, each as a value to be worded, in the order of a screen. */
const fields = {
  familyName: ({ familyName }) => familyName,
  givenName: ({ givenName }) => givenName,
  nativeName: ({ nativeName }) => nativeName,
  secondNativeName: ({ secondNativeName }) => secondNativeName,
  formerName: ({ formerName }) => formerName,
  passportName: ({ passportName }) => passportName,
  title: ({ title }) => title,
  sex: ({ sex }) => sex && phrase(`common.${sex}`),
  birthDate: ({ birthDate, birthDatePrecision }) =>
    birthDate && { date: birthDate, precision: birthDatePrecision },
  nationalities: ({ nationalities }) => several(nationalities.map((country) => ({ country }))),
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
  categories: ({ categories }) =>
    several(categories.map((category) => phrase(`catalogue.category.${category}`))),
  languages: ({ languages }) =>
    several(
      languages.map(({ language, spoken }) =>
        spoken === null
          ? phrase('exchange.compareLanguage', { language: { language } })
          : phrase('exchange.compareLanguageLevel', {
              language: { language },
              level: { level: spoken },
            }),
      ),
    ),
  skills: ({ skills }) => several(skills.map(({ skill }) => ({ skill }))),
  qualifiedFor: ({ qualifiedFor }) =>
    several(qualifiedFor.map((positionKind) => ({ positionKind }))),
  tags: ({ tags }) => several(tags),
  experience: ({ experience }) =>
    several(
      experience.map(({ country, mission, from }) =>
        listOf(
          [
            ...(country === null ? [] : [{ country }]),
            ...(mission === null ? [] : [mission]),
            ...(from === null ? [] : [from.slice(0, 4)]),
          ],
          'comma',
        ),
      ),
    ),
  availability: ({ availability }) =>
    several(availability.map(({ from, to }) => ({ period: [from, to] }))),
  clearances: ({ clearances }) => several(clearances.map(({ name }) => name)),
  confirmedOn: ({ confirmedOn }) => dated(confirmedOn),
  consentOn: ({ consentOn }) => dated(consentOn),
  notes: ({ notes }) => notes,
} as const satisfies Shown

/** A field of a person that can be shown beside the same of another record. */
export type ComparedField = keyof typeof fields

/** Every such field, in the order of a screen. */
export const comparedFields = Object.keys(fields) as readonly ComparedField[]

/** A field of a person in words, as two records are compared by it; empty where nothing is stated. */
export function comparedText(person: Person, field: ComparedField): string {
  const value = fields[field](person)
  return value === null ? '' : valueWords(value)
}
