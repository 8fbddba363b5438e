import type { ReactNode } from 'react'
import type { Person } from '#shared/domain/person.ts'
import { listOf, phrase, type Value } from '#shared/text/index.ts'
import { valueWords } from '#renderer/text/names.ts'
import { t, type TextKey } from '#renderer/text/text.ts'
import classes from './Preview.module.css'

const several = (values: readonly Value[]): Value | null =>
  values.length === 0 ? null : listOf(values, 'comma')

const countries = (codes: readonly string[]): Value | null =>
  several(codes.map((country) => ({ country })))

/** Fields that tell two people apart or alike, each as it is compared. */
const fields: readonly (readonly [TextKey, (person: Person) => Value | null])[] = [
  ['person.familyName', (person) => person.familyName],
  ['person.givenName', (person) => person.givenName],
  ['person.nativeName', (person) => person.nativeName],
  ['person.secondNativeName', (person) => person.secondNativeName],
  ['person.sex', (person) => person.sex && phrase(`common.${person.sex}`)],
  [
    'person.birthDate',
    ({ birthDate, birthDatePrecision }) =>
      birthDate && { date: birthDate, precision: birthDatePrecision },
  ],
  ['person.nationalities', (person) => countries(person.nationalities)],
  ['person.residence', (person) => person.residence && { country: person.residence }],
  ['person.email', (person) => person.email],
  ['person.phone', (person) => person.phone],
  ['person.organization', (person) => person.organization],
  [
    'person.categories',
    (person) =>
      several(person.categories.map((category) => phrase(`catalogue.category.${category}`))),
  ],
  [
    'person.languages',
    (person) =>
      several(
        person.languages.map(({ language, spoken }) =>
          spoken === null
            ? phrase('exchange.compareLanguage', { language: { language } })
            : phrase('exchange.compareLanguageLevel', {
                language: { language },
                level: { level: spoken },
              }),
        ),
      ),
  ],
  ['person.skills', (person) => several(person.skills.map(({ skill }) => ({ skill })))],
  [
    'person.availability',
    (person) => several(person.availability.map(({ from, to }) => ({ period: [from, to] }))),
  ],
]

const cellOf = (value: Value | null): string => (value === null ? '' : valueWords(value))

/** The row of the file and the person on the roster, field by field; differences are marked. */
export function CompareTable({
  incoming,
  stored,
}: {
  readonly incoming: Person
  readonly stored: Person | null
}): ReactNode {
  const rows = fields
    .map(([field, of]) => ({
      field,
      ours: cellOf(stored && of(stored)),
      theirs: cellOf(of(incoming)),
    }))
    .filter(({ ours, theirs }) => ours !== '' || theirs !== '')
  return (
    <table className={classes.compare}>
      <thead>
        <tr>
          <th scope="col">{t('exchange.compareField')}</th>
          <th scope="col">{t('exchange.compareFile')}</th>
          {stored && <th scope="col">{t('exchange.compareRoster')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, ours, theirs }) => (
          <tr key={field} data-differs={(stored !== null && ours !== theirs) || undefined}>
            <th scope="row">{t(field)}</th>
            <td dir="auto">{theirs}</td>
            {stored && <td dir="auto">{ours}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
