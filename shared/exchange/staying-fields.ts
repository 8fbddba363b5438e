import type { Person } from '../domain/person.ts'
import type { ColumnMapping, KnownChoice } from './column-mapping.ts'
import { type Field, readFieldKey } from './field.ts'
import type { FieldBase } from './field-table.ts'

type PersonField = keyof Person

/** Fields of a person that a column fills, where they are not called as the column is. */
const filledBy: Readonly<Partial<Record<Field['base'], readonly PersonField[]>>> = {
  familyNamePrefix: ['familyName'],
  secondFamilyName: ['familyName'],
  middleName: ['givenName'],
  fullName: ['familyName', 'givenName'],
  birthDate: ['birthDate', 'birthDatePrecision'],
  motherTongue: ['languages'],
  language: ['languages'],
  languageLevel: ['languages'],
  languageRead: ['languages'],
  languageWritten: ['languages'],
  level: ['languages'],
  skill: ['skills'],
  skillLevel: ['skills'],
  skillYears: ['skills'],
  skillOf: ['skills'],
  missionPart: ['experience'],
  training: ['clearances'],
  availableFrom: ['availability'],
  availableTo: ['availability'],
  availableIn: ['availability'],
  availabilityState: ['availability'],
  noticeDays: ['availability'],
  provider: ['offers'],
  providerKind: ['offers'],
  offeredOn: ['offers'],
  offerValidUntil: ['offers'],
  noteUnder: ['notes'],
} satisfies Partial<Record<FieldBase | Field['base'], readonly PersonField[]>>

function fieldsOf(key: string | null): readonly PersonField[] {
  const field = key === null ? null : readFieldKey(key)
  return field === null ? [] : (filledBy[field.base] ?? [field.base as PersonField])
}

/** What a list may do to fields of people who are known already, by field; what it may replace is left out. */
export type KnownChoices = Readonly<Record<string, Exclude<KnownChoice, 'theirs'>>>

/** The choices of columns by the field they fill; of several columns of one field the most careful stands. */
export function choicesOf(
  columns: readonly Pick<ColumnMapping, 'field' | 'known'>[],
): KnownChoices {
  const choices: Record<string, Exclude<KnownChoice, 'theirs'>> = {}
  for (const { field, known = 'theirs' } of columns)
    if (known !== 'theirs')
      for (const filled of fieldsOf(field)) if (choices[filled] !== 'ours') choices[filled] = known
  return choices
}

/** Fields of somebody known that stay as the roster has them, whatever a list says of them. */
export function stayingFields(choices: KnownChoices, person: Person): string[] {
  return Object.entries(choices).flatMap(([field, choice]) =>
    choice === 'ours' || isStated(person[field as PersonField]) ? [field] : [],
  )
}

function isStated(value: Person[PersonField]): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}
