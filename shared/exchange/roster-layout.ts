import type { DateOnly } from '../calendar/index.ts'
import type { RosterRow } from '../search/roster-row.ts'
import { personName } from '../domain/person.ts'
import { listOf, phrase, type Value } from '../text/index.ts'
import type { RosterColumn } from './roster-columns.ts'
import { dateCell, type ExportColumn, type LayoutCell } from './table.ts'
import {
  availabilityCell,
  categoriesCell,
  countriesCell,
  countryCell,
  languagesCell,
  sexCell,
  skillsCell,
} from './cells.ts'

/** The columns of the roster table as an export writes them: what is on screen, in its order. */
export function rosterLayout(
  columns: readonly RosterColumn[],
  today: DateOnly,
  skillValue: (skill: string) => Value,
): ExportColumn<RosterRow>[] {
  const all: Record<RosterColumn, ExportColumn<RosterRow>> = {
    name: { header: phrase('documents.name'), width: 30, cell: (row) => personName(row) },
    nativeName: {
      header: phrase('documents.nativeName'),
      width: 20,
      cell: ({ nativeName }) => nativeName,
    },
    secondNativeName: {
      header: phrase('documents.secondNativeName'),
      width: 20,
      cell: ({ secondNativeName }) => secondNativeName,
    },
    sex: { header: phrase('documents.sex'), width: 9, cell: ({ sex }) => sexCell(sex) },
    nationalities: {
      header: phrase('documents.nationality'),
      width: 22,
      cell: ({ nationalities }) => countriesCell(nationalities),
    },
    residence: {
      header: phrase('documents.residence'),
      width: 20,
      cell: ({ residence }) => countryCell(residence),
    },
    providers: {
      header: phrase('documents.providers'),
      width: 30,
      cell: (row) => providersCell(row, today),
    },
    categories: {
      header: phrase('documents.category'),
      width: 14,
      cell: ({ categories }) => categoriesCell(categories),
    },
    languages: {
      header: phrase('documents.languages'),
      width: 34,
      cell: ({ languages }) => languagesCell(languages),
    },
    skills: {
      header: phrase('documents.skills'),
      width: 44,
      cell: ({ skills }) => skillsCell(skills, skillValue),
    },
    availability: {
      header: phrase('documents.availability'),
      width: 40,
      cell: ({ strip }) => availabilityCell(strip.filter(({ state }) => state !== 'unknown')),
    },
    confirmedOn: {
      header: phrase('documents.confirmedOn'),
      width: 13,
      cell: ({ confirmedOn }) => dateCell(confirmedOn),
    },
  }
  return columns.map((column) => all[column])
}

function providersCell({ providers }: Pick<RosterRow, 'providers'>, today: DateOnly): LayoutCell {
  return listOf(
    providers.map(({ name, valid }) =>
      valid
        ? name
        : phrase('documents.providerNotValid', { provider: name, date: { date: today } }),
    ),
    'semicolon',
  )
}
