import { dayNumber } from '../../calendar/index.ts'
import { country } from '../../catalogue/countries.ts'
import { experienceKinds } from '../../domain/experience.ts'
import { personName } from '../../domain/person.ts'
import {
  availabilityCell,
  categoriesCell,
  categoryValue,
  clearancesCell,
  countriesCell,
  countryCell,
  experienceCell,
  languagesCell,
  offersCell,
  sexCell,
  skillsCell,
} from '../../exchange/cells.ts'
import { setAsideLine } from '../../exchange/deployment-layout.ts'
import { dateCell, type LayoutCell } from '../../exchange/table.ts'
import { offerEndOf } from '../../search/roster-row.ts'
import { listOf, phrase, type Phrase, type TextKey, type Value } from '../../text/index.ts'
import type { ListedRow, ListWords, Placement } from './listed-row.ts'

/**
 * How freely a column may leave the office: `open`; `private` are ways to reach people at home;
 * `restricted` are passport and emergency data, whose leaving the history keeps; `internal` is what the
 * office noted for itself.
 */
export type Privacy = 'open' | 'private' | 'restricted' | 'internal'

/** A column that lists of people can have. */
export interface ListColumn {
  readonly header: Phrase
  /** Characters. */
  readonly width: number
  readonly privacy: Privacy
  /** Lists that can have it: of the roster, of people in posts, or both. */
  readonly of: 'people' | 'placements' | 'both'
  readonly cell: (row: ListedRow, words: ListWords) => LayoutCell
  /** What rows are ordered by where it is not the cell. */
  readonly order?: (row: ListedRow) => string | number
}

function column(
  header: TextKey,
  width: number,
  cell: ListColumn['cell'],
  more: Partial<Pick<ListColumn, 'privacy' | 'of' | 'order'>> = {},
): ListColumn {
  return { header: phrase(header), width, cell, privacy: 'open', of: 'both', ...more }
}

/** A column of a post. */
function placed(
  header: TextKey,
  width: number,
  cell: (placement: Placement) => LayoutCell,
  more: Partial<Pick<ListColumn, 'privacy' | 'order'>> = {},
): ListColumn {
  return column(header, width, ({ placement }) => placement && cell(placement), {
    ...more,
    of: 'placements',
  })
}

/** A column that is left empty to be filled in by hand. */
function blank(header: TextKey, width: number): ListColumn {
  return placed(header, width, () => null)
}

/** The regional group of somebody's first nationality; nothing where the country is in none. */
function groupCell({ person: { nationalities } }: ListedRow): LayoutCell {
  const of = country(nationalities[0] ?? '')
  return of === undefined ? null : phrase('documents.regionalGroup', { group: of.group ?? 'none' })
}

function providersCell({ providers }: ListedRow, { today }: ListWords): LayoutCell {
  return listOf(
    providers.map(({ provider: { name }, valid }): Value =>
      valid
        ? name
        : phrase('documents.providerNotValid', { provider: name, date: { date: today } }),
    ),
    'semicolon',
  )
}

function spokenCell(mode: 'read' | 'written'): ListColumn['cell'] {
  return ({ person: { languages } }) =>
    languagesCell(
      languages
        .filter((each) => each[mode] !== null)
        .map(({ language, ...levels }) => ({ language, spoken: levels[mode] })),
    )
}

// Both ends count: 1 to 3 March are three days.
function daysCell({ from, to }: Placement): LayoutCell {
  return from === null || to === null ? null : dayNumber(to) - dayNumber(from) + 1
}

/** Every column of lists of people, in the order in which an editor offers them. */
export const listColumns = {
  number: column('documents.number', 6, () => null),
  request: placed('documents.aboutRequest', 30, ({ request }) => request.title),
  hostState: placed('documents.aboutState', 18, ({ request }) => ({ country: request.state })),
  position: placed('documents.position', 28, ({ position }) => position.title, {
    order: ({ placement }) => placement?.positionPlace ?? 0,
  }),
  positionCategory: placed('documents.category', 10, ({ position }) =>
    categoryValue(position.category),
  ),
  location: placed(
    'documents.location',
    18,
    ({ position, travel }) => travel?.station ?? position.location,
  ),
  name: column('documents.name', 30, ({ person }) => personName(person)),
  familyName: column('documents.familyName', 20, ({ person }) => person.familyName),
  givenName: column('documents.givenName', 20, ({ person }) => person.givenName),
  nativeName: column('documents.nativeName', 20, ({ person }) => person.nativeName),
  formerName: column('documents.formerName', 20, ({ person }) => person.formerName),
  secondNativeName: column(
    'documents.secondNativeName',
    20,
    ({ person }) => person.secondNativeName,
  ),
  title: column('documents.title', 8, ({ person }) => person.title),
  sex: column('documents.sex', 10, ({ person }) => sexCell(person.sex)),
  nationality: column('documents.nationality', 22, ({ person }) =>
    countriesCell(person.nationalities),
  ),
  region: column('documents.region', 22, groupCell),
  residence: column('documents.residence', 20, ({ person }) => countryCell(person.residence)),
  provider: column('documents.provider', 24, providersCell),
  providerKind: column('documents.providerKind', 14, ({ providers: [first] }) =>
    first ? phrase('documents.templateKind', { kind: first.provider.kind }) : null,
  ),
  from: placed('documents.from', 13, ({ from }) => dateCell(from)),
  to: placed('documents.to', 13, ({ to }) => dateCell(to)),
  days: placed('documents.days', 7, daysCell),
  state: placed('documents.status', 14, ({ state }) => state),
  nominatedOn: placed('documents.nominatedOn', 13, ({ nominatedOn }) => dateCell(nominatedOn)),
  reference: placed('documents.aboutReference', 18, ({ reference }) => reference),
  categories: column('documents.categories', 14, ({ person }) => categoriesCell(person.categories)),
  languages: column('documents.languages', 24, ({ person }) => languagesCell(person.languages)),
  languagesRead: column('documents.languagesRead', 30, spokenCell('read')),
  languagesWritten: column('documents.languagesWritten', 30, spokenCell('written')),
  skills: column('documents.skills', 44, ({ person }, { skillValue }) =>
    skillsCell(person.skills, skillValue),
  ),
  tags: column(
    'fields.tags',
    24,
    ({ person }) => (person.tags.length === 0 ? null : listOf(person.tags, 'semicolon')),
    { privacy: 'internal' },
  ),
  qualifiedFor: column('fields.qualifiedFor', 30, ({ person }) =>
    listOf(
      person.qualifiedFor.map((positionKind) => ({ positionKind })),
      'semicolon',
    ),
  ),
  experience: column('fields.experience', 44, ({ person }) =>
    experienceCell(person.experience, experienceKinds),
  ),
  observationExperience: column('documents.observationExperience', 35, ({ person }) =>
    experienceCell(person.experience, ['observation']),
  ),
  otherExperience: column('documents.otherExperience', 44, ({ person }) =>
    experienceCell(person.experience, ['advisory', 'other', 'unknown']),
  ),
  clearances: column('fields.clearances', 30, ({ person }) => clearancesCell(person.clearances)),
  strip: column(
    'documents.availability',
    40,
    ({ listed }) =>
      listed && availabilityCell(listed.strip.filter(({ state }) => state !== 'unknown')),
    { of: 'people' },
  ),
  availability: column('fields.availability', 40, ({ person }) =>
    availabilityCell(person.availability),
  ),
  offers: column('documents.offers', 40, ({ person }, { provider }) =>
    offersCell(person.offers, provider),
  ),
  occupation: column('documents.occupation', 22, ({ person }) => person.occupation),
  organization: column('fields.organization', 24, ({ person }) => person.organization),
  offerEnd: column(
    'documents.offerEnd',
    13,
    ({ listed }) => listed && dateCell(offerEndOf(listed)),
    {
      of: 'people',
    },
  ),
  lastDeployment: column(
    'documents.lastDeployment',
    13,
    ({ listed }) => listed && dateCell(listed.lastDeployment),
    { of: 'people' },
  ),
  changedOn: column(
    'documents.changedOn',
    13,
    ({ listed }) => listed && dateCell(listed.updated.slice(0, 10)),
    { of: 'people', privacy: 'internal' },
  ),
  confirmedOn: column('documents.confirmedOn', 13, ({ person }) => dateCell(person.confirmedOn)),
  birthDate: column(
    'documents.dateOfBirth',
    12,
    ({ person }) => dateCell(person.birthDate, person.birthDatePrecision),
    { privacy: 'private' },
  ),
  email: column('documents.email', 34, ({ person }) => person.email, { privacy: 'private' }),
  phone: column('documents.phone', 18, ({ person }) => person.phone, { privacy: 'private' }),
  address: column('documents.address', 30, ({ person }) => person.address, { privacy: 'private' }),
  contactPerson: column(
    'documents.contactPerson',
    22,
    ({ providers: [first] }) => first?.provider.contactName ?? null,
  ),
  contactPhone: column(
    'documents.contactPhone',
    18,
    ({ providers: [first] }) => first?.provider.contactPhone ?? null,
  ),
  passportName: column('documents.passportName', 24, ({ person }) => person.passportName, {
    privacy: 'restricted',
  }),
  passportNumber: column('documents.passportNumber', 16, ({ person }) => person.passportNumber, {
    privacy: 'restricted',
  }),
  passportIssuer: column(
    'documents.passportIssuer',
    18,
    ({ person }) => countryCell(person.passportIssuer),
    { privacy: 'restricted' },
  ),
  passportExpiresOn: column(
    'documents.passportExpiresOn',
    12,
    ({ person }) => dateCell(person.passportExpiresOn),
    { privacy: 'restricted' },
  ),
  emergencyContact: column(
    'documents.emergencyContactLong',
    30,
    ({ person }) => person.emergencyContact,
    { privacy: 'restricted' },
  ),
  insurance: blank('documents.insurance', 20),
  insurancePhone: blank('documents.insurancePhone', 18),
  arrivalDate: placed('documents.arrivalDate', 12, ({ travel, from }) =>
    dateCell(travel?.arrivalOn ?? from),
  ),
  arrivalTime: placed('documents.arrivalTime', 10, ({ travel }) => travel?.arrivalTime ?? null),
  arrivalFlight: placed(
    'documents.arrivalFlight',
    12,
    ({ travel }) => travel?.arrivalFlight ?? null,
  ),
  departureDate: placed('documents.departureDate', 12, ({ travel, to }) =>
    dateCell(travel?.departureOn ?? to),
  ),
  departureTime: placed(
    'documents.departureTime',
    10,
    ({ travel }) => travel?.departureTime ?? null,
  ),
  departureFlight: placed(
    'documents.departureFlight',
    12,
    ({ travel }) => travel?.departureFlight ?? null,
  ),
  funding: placed('documents.funding', 18, ({ funding }) => funding, { privacy: 'internal' }),
  setAside: placed(
    'documents.setAsideWhy',
    44,
    ({ overrides }) => ({
      lines: overrides.map(({ criterion, reason, counts }) =>
        setAsideLine(criterion, reason, counts),
      ),
    }),
    { privacy: 'internal' },
  ),
  remark: placed(
    'documents.remark',
    44,
    ({ problems }) => ({
      lines: problems.map(({ strength, asked, evidence }) =>
        phrase(strength === 'must' ? 'documents.noLongerFits' : 'documents.needsALook', {
          asked,
          evidence,
        }),
      ),
    }),
    { privacy: 'internal' },
  ),
  consentOn: column('fields.consentOn', 13, ({ person }) => dateCell(person.consentOn), {
    privacy: 'internal',
  }),
  retainUntil: column('fields.retainUntil', 13, ({ person }) => dateCell(person.retainUntil), {
    privacy: 'internal',
  }),
  notes: column('fields.notes', 44, ({ person }) => person.notes, { privacy: 'internal' }),
} as const satisfies Readonly<Record<string, ListColumn>>

/** A column of lists of people by its name. */
export type ListColumnId = keyof typeof listColumns
export const listColumnIds = Object.keys(listColumns) as [ListColumnId, ...ListColumnId[]]

/** The column of a name. */
export function listColumn(id: ListColumnId): ListColumn {
  return listColumns[id]
}
