import { countryName } from '../catalogue/index.ts'
import { dayNumber } from '../calendar/index.ts'
import type { Deployment } from '../domain/deployment.ts'
import type { Person } from '../domain/person.ts'
import type { Position } from '../domain/position.ts'
import type { Provider } from '../domain/provider.ts'
import { dateCell, type ExportColumn } from './table.ts'
import {
  categoryWords,
  countriesWords,
  experienceWords,
  languagesWords,
  sexWords,
} from './words.ts'

/** A criterion that was set aside for a person, in words. */
export interface OverrideLine {
  readonly position: string
  readonly person: string
  readonly criterion: string
  readonly reason: string
  readonly by: string
  readonly at: string
}

/** A filled post with everything an export may show of it. */
export interface DeploymentLine {
  readonly number: number
  readonly deployment: Deployment
  readonly position: Position
  readonly person: Person
  readonly provider: Provider | null
  readonly overrides: readonly OverrideLine[]
}

const overridesWords = ({ overrides }: DeploymentLine): string | null =>
  overrides.length === 0
    ? null
    : overrides.map(({ criterion, reason }) => `${criterion}: ${reason}`).join('\n')

const status: Record<Deployment['status'], string> = {
  planned: 'Planned',
  deployed: 'Deployed',
  completed: 'Completed',
  curtailed: 'Curtailed',
  cancelled: 'Cancelled',
}

/** The deployment roster as offices keep it. Carries no restricted field. */
export const standardLayout: readonly ExportColumn<DeploymentLine>[] = [
  { header: 'No.', width: 6, cell: ({ number }) => number },
  { header: 'Position', width: 30, cell: ({ position }) => position.title },
  { header: 'Category', width: 10, cell: ({ position }) => categoryWords(position.category) },
  { header: 'Location', width: 18, cell: ({ position }) => position.location },
  { header: 'Family name', width: 20, cell: ({ person }) => person.familyName },
  { header: 'Given name', width: 20, cell: ({ person }) => person.givenName },
  { header: 'Name in native script', width: 20, cell: ({ person }) => person.nativeName },
  { header: 'Sex', width: 9, cell: ({ person }) => sexWords(person.sex) },
  { header: 'Nationality', width: 22, cell: ({ person }) => countriesWords(person.nationalities) },
  { header: 'Provider', width: 26, cell: ({ provider }) => provider?.name ?? null },
  { header: 'From', width: 12, cell: ({ deployment }) => dateCell(deployment.from) },
  { header: 'To', width: 12, cell: ({ deployment }) => dateCell(deployment.to) },
  // Both ends count: 1 to 3 March are three days.
  {
    header: 'Days',
    width: 7,
    cell: ({ deployment }) => dayNumber(deployment.to) - dayNumber(deployment.from) + 1,
  },
  { header: 'Status', width: 11, cell: ({ deployment }) => status[deployment.status] },
  { header: 'Languages', width: 30, cell: ({ person }) => languagesWords(person.languages) },
  { header: 'E-mail', width: 28, cell: ({ person }) => person.email },
  { header: 'Telephone', width: 18, cell: ({ person }) => person.phone },
  { header: 'Funding', width: 18, cell: ({ deployment }) => deployment.funding },
  { header: 'Set aside, and why', width: 44, cell: overridesWords },
]

/**
 * Columns of the OSCE/ODIHR observer registration form, in its order. What the roster does not
 * hold (insurance, flights) is left empty to be filled in. The only layout that carries passport
 * data, address and emergency contact: it goes to the body that runs the mission, and says so.
 */
export const registrationFormLayout: readonly ExportColumn<DeploymentLine>[] = [
  { header: 'Title', width: 8, cell: ({ person }) => person.title },
  { header: 'Surname', width: 20, cell: ({ person }) => person.familyName },
  { header: 'First name', width: 20, cell: ({ person }) => person.givenName },
  { header: 'Name as in passport', width: 24, cell: ({ person }) => person.passportName },
  { header: 'Passport number', width: 16, cell: ({ person }) => person.passportNumber },
  {
    header: 'Passport valid until',
    width: 12,
    cell: ({ person }) => dateCell(person.passportExpiresOn),
  },
  {
    header: 'Passport issued by',
    width: 18,
    cell: ({ person }) =>
      person.passportIssuer === null ? null : countryName(person.passportIssuer, 'en'),
  },
  { header: 'Citizenship', width: 20, cell: ({ person }) => countriesWords(person.nationalities) },
  { header: 'Date of birth', width: 12, cell: ({ person }) => dateCell(person.birthDate) },
  { header: 'Sex', width: 9, cell: ({ person }) => sexWords(person.sex) },
  { header: 'Address', width: 30, cell: ({ person }) => person.address },
  { header: 'Telephone', width: 18, cell: ({ person }) => person.phone },
  { header: 'E-mail', width: 28, cell: ({ person }) => person.email },
  { header: 'Occupation', width: 22, cell: ({ person }) => person.occupation },
  { header: 'Sending organization', width: 26, cell: ({ provider }) => provider?.name ?? null },
  { header: 'Contact person', width: 22, cell: ({ provider }) => provider?.contactName ?? null },
  {
    header: 'Contact telephone',
    width: 18,
    cell: ({ provider }) => provider?.contactPhone ?? null,
  },
  {
    header: 'Emergency contact and relationship',
    width: 30,
    cell: ({ person }) => person.emergencyContact,
  },
  { header: 'Insurance company', width: 20, cell: () => null },
  { header: 'Insurance telephone', width: 18, cell: () => null },
  { header: 'Arrival date', width: 12, cell: ({ deployment }) => dateCell(deployment.from) },
  { header: 'Arrival time', width: 10, cell: () => null },
  { header: 'Arrival flight', width: 12, cell: () => null },
  { header: 'Departure date', width: 12, cell: ({ deployment }) => dateCell(deployment.to) },
  { header: 'Departure time', width: 10, cell: () => null },
  { header: 'Departure flight', width: 12, cell: () => null },
  { header: 'Languages', width: 30, cell: ({ person }) => languagesWords(person.languages) },
  {
    header: 'Election observation experience',
    width: 44,
    cell: ({ person }) => experienceWords(person.experience, ['observation']),
  },
  {
    header: 'Other election experience',
    width: 44,
    cell: ({ person }) => experienceWords(person.experience, ['advisory', 'other']),
  },
  { header: 'Position', width: 30, cell: ({ position }) => position.title },
  { header: 'Set aside, and why', width: 44, cell: overridesWords },
]

/** Overrides on a sheet of their own, with who set what aside and when. */
export const overrideColumns: readonly ExportColumn<OverrideLine>[] = [
  { header: 'Position', width: 30, cell: ({ position }) => position },
  { header: 'Person', width: 28, cell: ({ person }) => person },
  { header: 'Set aside', width: 40, cell: ({ criterion }) => criterion },
  { header: 'Reason', width: 60, cell: ({ reason }) => reason },
  { header: 'By', width: 18, cell: ({ by }) => by },
  { header: 'On', width: 12, cell: ({ at }) => dateCell(at.slice(0, 10)) },
]

/** A position that still has posts to fill. */
export interface OpenPostLine {
  readonly position: Position
  readonly filled: number
}

export const openPostColumns: readonly ExportColumn<OpenPostLine>[] = [
  { header: 'Position', width: 30, cell: ({ position }) => position.title },
  { header: 'Category', width: 10, cell: ({ position }) => categoryWords(position.category) },
  { header: 'Location', width: 18, cell: ({ position }) => position.location },
  {
    header: 'From',
    width: 12,
    cell: ({ position }) =>
      dateCell(position.windows.map(({ from }) => from).toSorted()[0] ?? null),
  },
  {
    header: 'To',
    width: 12,
    cell: ({ position }) =>
      dateCell(
        position.windows
          .map(({ to }) => to)
          .toSorted()
          .at(-1) ?? null,
      ),
  },
  { header: 'Posts', width: 8, cell: ({ position }) => position.posts },
  { header: 'Filled', width: 8, cell: ({ filled }) => filled },
  { header: 'Open', width: 8, cell: ({ position, filled }) => position.posts - filled },
]
