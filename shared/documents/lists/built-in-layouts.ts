import { phrase, type TextKey } from '../../text/index.ts'
import type { ListColumnId } from './list-columns.ts'
import type { ListKind, ListLayout } from './list-layout.ts'

type Column = ListColumnId | readonly [ListColumnId, TextKey]

function layout(
  kind: ListKind,
  id: string,
  name: TextKey,
  columns: readonly Column[],
  more: Partial<ListLayout> = {},
): ListLayout {
  return {
    id,
    kind,
    name: phrase(name),
    title: '',
    columns: columns.map((each) =>
      typeof each === 'string'
        ? { column: each, header: '' }
        : { column: each[0], header: phrase(each[1]) },
    ),
    ...{ sort: [], group: null, apart: false, parts: [], privateFields: false, titled: true },
    ...{ header: '', footer: '', orientation: 'landscape', language: null },
    ...more,
  }
}

const byPositionAndName: ListLayout['sort'] = [
  { column: 'position', descending: false },
  { column: 'familyName', descending: false },
  { column: 'givenName', descending: false },
]
const byName = byPositionAndName.slice(1)

/** Layouts of people in posts. The first is what leaves when nobody chose: fit to be sent to a ministry. */
const ofPlacements: readonly [ListLayout, ...ListLayout[]] = [
  layout(
    'placements',
    'ministerial',
    'documents.layoutMinisterial',
    [
      ...(['number', 'position', 'familyName', 'givenName', 'sex', 'nationality'] as const),
      ...(['region', 'provider', 'from', 'to'] as const),
    ],
    { sort: byPositionAndName, parts: ['figures', 'balance'] },
  ),
  layout(
    'placements',
    'standard',
    'documents.layoutStandard',
    [
      ...(['number', 'familyName', 'givenName', 'position', 'positionCategory'] as const),
      ...(['location', 'nativeName', 'secondNativeName', 'sex', 'nationality'] as const),
      ...(['provider', 'from', 'to', 'days', 'state', 'languages', 'email', 'phone'] as const),
      ...(['funding', 'setAside', 'remark'] as const),
    ],
    { privateFields: true, titled: false, parts: ['openPosts', 'setAside'] },
  ),
  layout(
    'placements',
    'namesByDeadline',
    'documents.layoutNamesByDeadline',
    [
      ...(['number', 'position', 'familyName', 'givenName', 'sex', 'nationality'] as const),
      ...(['provider', 'languages', 'observationExperience', 'from', 'to'] as const),
    ],
    { sort: byPositionAndName, title: phrase('documents.titleNames'), parts: ['figures'] },
  ),
  layout(
    'placements',
    'contactSheet',
    'documents.layoutContactSheet',
    ['name', 'position', 'location', 'provider', 'phone', 'email', 'from', 'to'],
    { sort: byName, title: phrase('documents.titleContacts'), privateFields: true },
  ),
  layout(
    'placements',
    'perProvider',
    'documents.layoutPerProvider',
    [
      ...(['number', 'position', 'familyName', 'givenName', 'sex', 'nationality'] as const),
      ...(['languages', 'from', 'to', 'state', 'nominatedOn', 'reference'] as const),
    ],
    {
      ...{ sort: byPositionAndName, title: phrase('documents.titleNominations') },
      ...{ group: 'provider', apart: true },
    },
  ),
  layout(
    'placements',
    'registrationForm',
    'documents.layoutRegistration',
    [
      'title',
      ['familyName', 'documents.surname'],
      ['givenName', 'documents.firstName'],
      ...(['passportName', 'passportNumber', 'passportExpiresOn', 'passportIssuer'] as const),
      ['nationality', 'documents.citizenship'],
      ...(['birthDate', 'sex', 'address', 'phone', 'email', 'occupation'] as const),
      ['provider', 'documents.sendingOrganization'],
      ...(['contactPerson', 'contactPhone', 'emergencyContact'] as const),
      ...(['insurance', 'insurancePhone'] as const),
      ...(['arrivalDate', 'arrivalTime', 'arrivalFlight'] as const),
      ...(['departureDate', 'departureTime', 'departureFlight', 'languages'] as const),
      ...(['observationExperience', 'otherExperience', 'position'] as const),
    ],
    {
      ...{ title: phrase('documents.titleRegistration'), privateFields: true, titled: false },
      parts: [],
    },
  ),
]

/** Layouts of people of the roster. */
const ofPeople: readonly [ListLayout, ...ListLayout[]] = [
  layout(
    'people',
    'ministerialPeople',
    'documents.layoutMinisterial',
    [
      ...(['number', 'familyName', 'givenName', 'sex', 'nationality', 'region'] as const),
      ...(['provider', 'categories', 'languages'] as const),
    ],
    { sort: byName, parts: ['figures', 'balance'] },
  ),
  layout(
    'people',
    'contactSheetPeople',
    'documents.layoutContactSheet',
    ['name', 'nationality', 'provider', 'phone', 'email', 'address'],
    { sort: byName, title: phrase('documents.titleContacts'), privateFields: true },
  ),
  layout(
    'people',
    'perProviderPeople',
    'documents.layoutPerProviderPeople',
    [
      ...(['number', 'familyName', 'givenName', 'sex', 'nationality', 'categories'] as const),
      ...(['languages', 'skills', 'offers'] as const),
    ],
    { sort: byName, group: 'provider', apart: true },
  ),
]

/** The layouts that come with the program, by what they are of; the first is meant where nobody chose. */
export const builtInLayouts: Readonly<Record<ListKind, readonly [ListLayout, ...ListLayout[]]>> = {
  placements: ofPlacements,
  people: ofPeople,
}
