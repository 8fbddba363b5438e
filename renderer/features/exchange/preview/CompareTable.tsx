import { Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Person } from '#shared/domain/person.ts'
import { listOf, phrase, type Value } from '#shared/text/index.ts'
import { valueWords } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import classes from './Preview.module.css'

const several = (values: readonly Value[]): Value | null =>
  values.length === 0 ? null : listOf(values, 'comma')

const countries = (codes: readonly string[]): Value | null =>
  several(codes.map((country) => ({ country })))

const dated = (date: string | null): Value | null => date && { date }

type Shown = { readonly [F in keyof Person]?: (person: Person) => Value | null }

/** Fields that a list can bring, each as it is compared. Passport data stays out of sight. */
const fields = {
  familyName: ({ familyName }) => familyName,
  givenName: ({ givenName }) => givenName,
  nativeName: ({ nativeName }) => nativeName,
  secondNativeName: ({ secondNativeName }) => secondNativeName,
  title: ({ title }) => title,
  sex: ({ sex }) => sex && phrase(`common.${sex}`),
  birthDate: ({ birthDate, birthDatePrecision }) =>
    birthDate && { date: birthDate, precision: birthDatePrecision },
  nationalities: ({ nationalities }) => countries(nationalities),
  residence: ({ residence }) => residence && { country: residence },
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  address: ({ address }) => address,
  occupation: ({ occupation }) => occupation,
  organization: ({ organization }) => organization,
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

export type ComparedField = keyof typeof fields

const cellOf = (value: Value | null): string => (value === null ? '' : valueWords(value))

export interface CompareTableProps {
  readonly incoming: Person
  readonly stored: Person | null
  /** Fields that stay as the roster has them. */
  readonly keep?: readonly string[]
  /** Lets each field that differs be decided; left out, nothing is asked. */
  readonly onKeep?: (keep: readonly string[]) => void
}

/**
 * The row of the file and the person on the roster, field by field. What the file does not state is no
 * difference: it changes nothing.
 */
export function CompareTable({
  incoming,
  stored,
  keep = [],
  onKeep,
}: CompareTableProps): ReactNode {
  const rows = (Object.keys(fields) as ComparedField[])
    .map((field) => {
      const ours = cellOf(stored && fields[field](stored))
      const theirs = cellOf(fields[field](incoming))
      return { field, ours, theirs, differs: stored !== null && theirs !== '' && ours !== theirs }
    })
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
        {rows.map(({ field, ours, theirs, differs }) => {
          const asked = differs && onKeep !== undefined
          const stays = keep.includes(field)
          const choose = (staying: boolean): void =>
            onKeep?.(
              staying
                ? [...keep.filter((each) => each !== field), field]
                : keep.filter((each) => each !== field),
            )
          const choice = (ofRoster: boolean, value: string): ReactNode =>
            asked ? (
              <Radio
                size="xs"
                name={`from-${field}`}
                label={<bdi>{value === '' ? t('exchange.compareNothing') : value}</bdi>}
                checked={stays === ofRoster}
                onChange={() => choose(ofRoster)}
              />
            ) : (
              value
            )
          return (
            <tr key={field} data-differs={differs || undefined}>
              <th scope="row">{t(`person.${field}`)}</th>
              <td dir="auto">{choice(false, theirs)}</td>
              {stored && <td dir="auto">{choice(true, ours)}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
