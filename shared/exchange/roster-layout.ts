import { countryName } from '../catalogue/index.ts'
import { type DateOnly, formatPeriod } from '../calendar/index.ts'
import type { RosterRow } from '../search/roster-row.ts'
import { personName } from '../domain/person.ts'
import type { RosterColumn } from './roster-columns.ts'
import { dateCell, type ExportCell, type ExportColumn } from './table.ts'
import { categoriesWords, countriesWords, languagesWords, sexWords, skillsWords } from './words.ts'

const availabilityWords = ({ strip }: Pick<RosterRow, 'strip'>): ExportCell =>
  strip
    .filter(({ state }) => state !== 'unknown')
    .map(({ from, to, state }) => `${formatPeriod({ from, to })}: ${state}`)
    .join('\n') || null

const providersWords = ({ providers }: Pick<RosterRow, 'providers'>, today: DateOnly): ExportCell =>
  providers
    .map(({ name, valid }) => (valid ? name : `${name} (no valid offer on ${today})`))
    .join('; ') || null

/** The columns of the roster table as an export writes them: what is on screen, in its order. */
export const rosterLayout = (
  columns: readonly RosterColumn[],
  today: DateOnly,
  skillNames: (skill: string) => string,
): ExportColumn<RosterRow>[] => {
  const all: Record<RosterColumn, ExportColumn<RosterRow>> = {
    name: { header: 'Name', width: 30, cell: (row) => personName(row) },
    nativeName: {
      header: 'Name in native script',
      width: 20,
      cell: ({ nativeName }) => nativeName,
    },
    sex: { header: 'Sex', width: 9, cell: ({ sex }) => sexWords(sex) },
    nationalities: {
      header: 'Nationality',
      width: 22,
      cell: ({ nationalities }) => countriesWords(nationalities),
    },
    residence: {
      header: 'Country of residence',
      width: 20,
      cell: ({ residence }) => (residence === null ? null : countryName(residence, 'en')),
    },
    providers: { header: 'Providers', width: 30, cell: (row) => providersWords(row, today) },
    categories: {
      header: 'Category',
      width: 14,
      cell: ({ categories }) => categoriesWords(categories),
    },
    languages: {
      header: 'Languages',
      width: 34,
      cell: ({ languages }) => languagesWords(languages),
    },
    skills: { header: 'Skills', width: 44, cell: ({ skills }) => skillsWords(skills, skillNames) },
    availability: { header: 'Availability, next six months', width: 40, cell: availabilityWords },
    confirmedOn: {
      header: 'Confirmed on',
      width: 13,
      cell: ({ confirmedOn }) => dateCell(confirmedOn),
    },
  }
  return columns.map((column) => all[column])
}
