import { dayNumber } from '../calendar/index.ts'
import type { PromiseProblem } from '../domain/broken-promise.ts'
import type { Deployment } from '../domain/deployment.ts'
import type { Person } from '../domain/person.ts'
import type { Position } from '../domain/position.ts'
import type { Provider } from '../domain/provider.ts'
import { deploymentStatusPhrase } from '../domain/status-phrases.ts'
import { type Phrase, phrase, type Value } from '../text/index.ts'
import {
  categoryValue,
  countriesCell,
  countryCell,
  experienceCell,
  languagesCell,
  sexCell,
} from './cells.ts'
import { dateCell, type ExportColumn, type LayoutCell } from './table.ts'

/** A criterion that was set aside for a person. */
export interface OverrideLine {
  readonly position: string
  readonly person: string
  /** What it asks; its key where the position no longer asks it. */
  readonly criterion: Value
  /** As it was written. */
  readonly reason: string
  readonly by: string
  readonly at: string
  /** False where it was given for an earlier question and the criterion is judged anew. */
  readonly counts: boolean
}

/** A filled post with everything an export may show of it. */
export interface DeploymentLine {
  readonly number: number
  readonly deployment: Deployment
  readonly position: Position
  readonly person: Person
  readonly provider: Provider | null
  readonly overrides: readonly OverrideLine[]
  /** Why the person may not serve here as things stand now; empty where nothing stands against it. */
  readonly problems: readonly PromiseProblem[]
}

function overridesCell({ overrides }: DeploymentLine): LayoutCell {
  return {
    lines: overrides.map(({ criterion, reason, counts }) =>
      setAsideLine(criterion, reason, counts),
    ),
  }
}

/** A criterion that was set aside, and whether that still holds. */
export function setAsideLine(criterion: Value, why: string, counts: boolean): Phrase {
  return phrase(counts ? 'documents.criterionWhy' : 'documents.criterionWhyEarlier', {
    criterion,
    why,
  })
}

/** The deployment roster as offices keep it. Carries no restricted field. */
export const standardLayout: readonly ExportColumn<DeploymentLine>[] = [
  { header: phrase('documents.number'), width: 6, cell: ({ number }) => number },
  { header: phrase('documents.position'), width: 30, cell: ({ position }) => position.title },
  {
    header: phrase('documents.category'),
    width: 10,
    cell: ({ position }) => categoryValue(position.category),
  },
  { header: phrase('documents.location'), width: 18, cell: ({ position }) => position.location },
  { header: phrase('documents.familyName'), width: 20, cell: ({ person }) => person.familyName },
  { header: phrase('documents.givenName'), width: 20, cell: ({ person }) => person.givenName },
  { header: phrase('documents.nativeName'), width: 20, cell: ({ person }) => person.nativeName },
  {
    header: phrase('documents.secondNativeName'),
    width: 20,
    cell: ({ person }) => person.secondNativeName,
  },
  { header: phrase('documents.sex'), width: 9, cell: ({ person }) => sexCell(person.sex) },
  {
    header: phrase('documents.nationality'),
    width: 22,
    cell: ({ person }) => countriesCell(person.nationalities),
  },
  {
    header: phrase('documents.provider'),
    width: 26,
    cell: ({ provider }) => provider?.name ?? null,
  },
  {
    header: phrase('documents.from'),
    width: 12,
    cell: ({ deployment }) => dateCell(deployment.from),
  },
  { header: phrase('documents.to'), width: 12, cell: ({ deployment }) => dateCell(deployment.to) },
  // Both ends count: 1 to 3 March are three days.
  {
    header: phrase('documents.days'),
    width: 7,
    cell: ({ deployment }) => dayNumber(deployment.to) - dayNumber(deployment.from) + 1,
  },
  {
    header: phrase('documents.status'),
    width: 11,
    cell: ({ deployment }) => deploymentStatusPhrase(deployment.status),
  },
  {
    header: phrase('documents.languages'),
    width: 30,
    cell: ({ person }) => languagesCell(person.languages),
  },
  { header: phrase('documents.email'), width: 28, cell: ({ person }) => person.email },
  { header: phrase('documents.phone'), width: 18, cell: ({ person }) => person.phone },
  { header: phrase('documents.funding'), width: 18, cell: ({ deployment }) => deployment.funding },
  { header: phrase('documents.setAsideWhy'), width: 44, cell: overridesCell },
  {
    header: phrase('documents.remark'),
    width: 44,
    cell: ({ problems }) => ({
      lines: problems.map(({ strength, asked, evidence }) =>
        phrase(strength === 'must' ? 'documents.noLongerFits' : 'documents.needsALook', {
          asked,
          evidence,
        }),
      ),
    }),
  },
]

/**
 * Columns of the OSCE/ODIHR observer registration form, in its order. What the roster does not
 * hold (insurance, flights) is left empty to be filled in. The only layout that carries passport
 * data, address and emergency contact: it goes to the body that runs the mission, and says so.
 */
export const registrationFormLayout: readonly ExportColumn<DeploymentLine>[] = [
  { header: phrase('documents.title'), width: 8, cell: ({ person }) => person.title },
  { header: phrase('documents.surname'), width: 20, cell: ({ person }) => person.familyName },
  { header: phrase('documents.firstName'), width: 20, cell: ({ person }) => person.givenName },
  {
    header: phrase('documents.passportName'),
    width: 24,
    cell: ({ person }) => person.passportName,
  },
  {
    header: phrase('documents.passportNumber'),
    width: 16,
    cell: ({ person }) => person.passportNumber,
  },
  {
    header: phrase('documents.passportExpiresOn'),
    width: 12,
    cell: ({ person }) => dateCell(person.passportExpiresOn),
  },
  {
    header: phrase('documents.passportIssuer'),
    width: 18,
    cell: ({ person }) => countryCell(person.passportIssuer),
  },
  {
    header: phrase('documents.citizenship'),
    width: 20,
    cell: ({ person }) => countriesCell(person.nationalities),
  },
  {
    header: phrase('documents.dateOfBirth'),
    width: 12,
    cell: ({ person }) => dateCell(person.birthDate, person.birthDatePrecision),
  },
  { header: phrase('documents.sex'), width: 9, cell: ({ person }) => sexCell(person.sex) },
  { header: phrase('documents.address'), width: 30, cell: ({ person }) => person.address },
  { header: phrase('documents.phone'), width: 18, cell: ({ person }) => person.phone },
  { header: phrase('documents.email'), width: 28, cell: ({ person }) => person.email },
  { header: phrase('documents.occupation'), width: 22, cell: ({ person }) => person.occupation },
  {
    header: phrase('documents.sendingOrganization'),
    width: 26,
    cell: ({ provider }) => provider?.name ?? null,
  },
  {
    header: phrase('documents.contactPerson'),
    width: 22,
    cell: ({ provider }) => provider?.contactName ?? null,
  },
  {
    header: phrase('documents.contactPhone'),
    width: 18,
    cell: ({ provider }) => provider?.contactPhone ?? null,
  },
  {
    header: phrase('documents.emergencyContactLong'),
    width: 30,
    cell: ({ person }) => person.emergencyContact,
  },
  { header: phrase('documents.insurance'), width: 20, cell: () => null },
  { header: phrase('documents.insurancePhone'), width: 18, cell: () => null },
  {
    header: phrase('documents.arrivalDate'),
    width: 12,
    cell: ({ deployment }) => dateCell(deployment.arrivalOn ?? deployment.from),
  },
  {
    header: phrase('documents.arrivalTime'),
    width: 10,
    cell: ({ deployment }) => deployment.arrivalTime,
  },
  {
    header: phrase('documents.arrivalFlight'),
    width: 12,
    cell: ({ deployment }) => deployment.arrivalFlight,
  },
  {
    header: phrase('documents.departureDate'),
    width: 12,
    cell: ({ deployment }) => dateCell(deployment.departureOn ?? deployment.to),
  },
  {
    header: phrase('documents.departureTime'),
    width: 10,
    cell: ({ deployment }) => deployment.departureTime,
  },
  {
    header: phrase('documents.departureFlight'),
    width: 12,
    cell: ({ deployment }) => deployment.departureFlight,
  },
  {
    header: phrase('documents.languages'),
    width: 30,
    cell: ({ person }) => languagesCell(person.languages),
  },
  {
    header: phrase('documents.observationExperience'),
    width: 44,
    cell: ({ person }) => experienceCell(person.experience, ['observation']),
  },
  {
    header: phrase('documents.otherExperience'),
    width: 44,
    cell: ({ person }) => experienceCell(person.experience, ['advisory', 'other', 'unknown']),
  },
  { header: phrase('documents.position'), width: 30, cell: ({ position }) => position.title },
  { header: phrase('documents.setAsideWhy'), width: 44, cell: overridesCell },
]

/** Overrides on a sheet of their own, with who set what aside and when. */
export const overrideColumns: readonly ExportColumn<OverrideLine>[] = [
  { header: phrase('documents.position'), width: 30, cell: ({ position }) => position },
  { header: phrase('documents.person'), width: 28, cell: ({ person }) => person },
  { header: phrase('documents.criterion'), width: 40, cell: ({ criterion }) => criterion },
  { header: phrase('documents.reason'), width: 60, cell: ({ reason }) => reason },
  { header: phrase('documents.by'), width: 18, cell: ({ by }) => by },
  { header: phrase('documents.on'), width: 12, cell: ({ at }) => dateCell(at.slice(0, 10)) },
  {
    header: phrase('documents.remark'),
    width: 40,
    cell: ({ counts }) => (counts ? null : phrase('documents.earlierQuestion')),
  },
]

/** A position that still has posts to fill. */
export interface OpenPostLine {
  readonly position: Position
  readonly filled: number
}

export const openPostColumns: readonly ExportColumn<OpenPostLine>[] = [
  { header: phrase('documents.position'), width: 30, cell: ({ position }) => position.title },
  {
    header: phrase('documents.category'),
    width: 10,
    cell: ({ position }) => categoryValue(position.category),
  },
  { header: phrase('documents.location'), width: 18, cell: ({ position }) => position.location },
  {
    header: phrase('documents.from'),
    width: 12,
    cell: ({ position }) =>
      dateCell(position.windows.map(({ from }) => from).toSorted()[0] ?? null),
  },
  {
    header: phrase('documents.to'),
    width: 12,
    cell: ({ position }) =>
      dateCell(
        position.windows
          .map(({ to }) => to)
          .toSorted()
          .at(-1) ?? null,
      ),
  },
  { header: phrase('documents.posts'), width: 8, cell: ({ position }) => position.posts },
  { header: phrase('documents.filled'), width: 8, cell: ({ filled }) => filled },
  {
    header: phrase('documents.open'),
    width: 8,
    cell: ({ position, filled }) => position.posts - filled,
  },
]
