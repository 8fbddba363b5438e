import type { DateOnly } from '../calendar/index.ts'
import { offerEndOf, type RosterRow } from '../search/roster-row.ts'
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
    formerName: {
      header: phrase('documents.formerName'),
      width: 20,
      cell: ({ formerName }) => formerName,
    },
    sex: {
      header: phrase('documents.sex'),
      width: 9,
      cell: ({ sex }) => sexCell(sex),
      same: ({ sex }) => sex ?? '',
    },
    nationalities: {
      header: phrase('documents.nationality'),
      width: 22,
      cell: ({ nationalities }) => countriesCell(nationalities),
      same: ({ nationalities }) => nationalities.join(),
    },
    residence: {
      header: phrase('documents.residence'),
      width: 20,
      cell: ({ residence }) => countryCell(residence),
      same: ({ residence }) => residence ?? '',
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
      same: ({ categories }) => categories.join(),
    },
    languages: {
      header: phrase('documents.languages'),
      width: 34,
      cell: ({ languages }) => languagesCell(languages),
      same: ({ languages }) =>
        languages.map(({ language, spoken }) => `${language} ${spoken ?? ''}`).join(),
    },
    skills: {
      header: phrase('documents.skills'),
      width: 44,
      cell: ({ skills }) => skillsCell(skills, skillValue),
      same: ({ skills }) => skills.map(({ skill, level }) => `${skill} ${level ?? ''}`).join(),
    },
    tags: {
      header: phrase('fields.tags'),
      width: 24,
      cell: ({ tags }) => (tags.length === 0 ? null : listOf(tags, 'semicolon')),
      same: ({ tags }) => tags.join(),
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
    offerEnd: {
      header: phrase('documents.offerEnd'),
      width: 13,
      cell: (row) => dateCell(offerEndOf(row)),
    },
    lastDeployment: {
      header: phrase('documents.lastDeployment'),
      width: 13,
      cell: ({ lastDeployment }) => dateCell(lastDeployment),
    },
    email: { header: phrase('documents.email'), width: 28, cell: ({ email }) => email },
    phone: { header: phrase('documents.phone'), width: 18, cell: ({ phone }) => phone },
    organization: {
      header: phrase('fields.organization'),
      width: 24,
      cell: ({ organization }) => organization,
    },
    occupation: {
      header: phrase('documents.occupation'),
      width: 22,
      cell: ({ occupation }) => occupation,
    },
    consentOn: {
      header: phrase('fields.consentOn'),
      width: 13,
      cell: ({ consentOn }) => dateCell(consentOn),
    },
    retainUntil: {
      header: phrase('fields.retainUntil'),
      width: 13,
      cell: ({ retainUntil }) => dateCell(retainUntil),
    },
    updated: {
      header: phrase('documents.changedOn'),
      width: 13,
      cell: ({ updated }) => dateCell(updated.slice(0, 10)),
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
