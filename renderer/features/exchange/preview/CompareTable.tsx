import type { ReactNode } from 'react'
import { cefrName } from '#shared/catalogue/index.ts'
import type { Person } from '#shared/domain/person.ts'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { categoryName, countryName, languageName, valueWords } from '#renderer/text/names.ts'
import { t, type TextKey } from '#renderer/text/text.ts'
import classes from './Preview.module.css'

const names = (codes: readonly string[], of: (code: string) => string): string =>
  codes.map(of).join(', ')

/** Fields that tell two people apart or alike, each as it is compared. */
const fields: readonly (readonly [TextKey, (person: Person) => string])[] = [
  ['person.familyName', (person) => person.familyName],
  ['person.givenName', (person) => person.givenName ?? ''],
  ['person.nativeName', (person) => person.nativeName ?? ''],
  ['person.sex', (person) => (person.sex ? t(`common.${person.sex}`) : '')],
  ['person.birthDate', (person) => (person.birthDate ? showDate(person.birthDate) : '')],
  ['person.nationalities', (person) => names(person.nationalities, countryName)],
  ['person.residence', (person) => (person.residence ? countryName(person.residence) : '')],
  ['person.email', (person) => person.email ?? ''],
  ['person.phone', (person) => person.phone ?? ''],
  ['person.organization', (person) => person.organization ?? ''],
  ['person.categories', (person) => person.categories.map(categoryName).join(', ')],
  [
    'person.languages',
    (person) =>
      person.languages
        .map(
          ({ language, spoken }) =>
            `${languageName(language)} ${spoken === null ? '?' : cefrName(spoken)}`,
        )
        .join(', '),
  ],
  [
    'person.skills',
    (person) =>
      names(
        person.skills.map(({ skill }) => skill),
        (skill) => valueWords({ skill }),
      ),
  ],
  ['person.availability', (person) => person.availability.map(showPeriod).join(', ')],
]

/** The row of the file and the person on the roster, field by field; differences are marked. */
export function CompareTable({
  incoming,
  stored,
}: {
  readonly incoming: Person
  readonly stored: Person | null
}): ReactNode {
  const rows = fields
    .map(([field, of]) => ({ field, ours: stored ? of(stored) : '', theirs: of(incoming) }))
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
