import {
  listColumn,
  type ListColumnId,
  listColumnIds,
} from '#shared/documents/lists/list-columns.ts'
import type { ListLayout } from '#shared/documents/lists/list-layout.ts'
import type { RosterColumn } from '#shared/exchange/roster-columns.ts'

const columnOf: Readonly<Record<RosterColumn, ListColumnId>> = {
  name: 'name',
  nativeName: 'nativeName',
  secondNativeName: 'secondNativeName',
  formerName: 'formerName',
  sex: 'sex',
  nationalities: 'nationality',
  residence: 'residence',
  providers: 'provider',
  categories: 'categories',
  languages: 'languages',
  skills: 'skills',
  tags: 'tags',
  availability: 'strip',
  confirmedOn: 'confirmedOn',
  offerEnd: 'offerEnd',
  lastDeployment: 'lastDeployment',
  email: 'email',
  phone: 'phone',
  organization: 'organization',
  occupation: 'occupation',
  consentOn: 'consentOn',
  retainUntil: 'retainUntil',
  updated: 'changedOn',
}

/** The columns of the screen as a layout, for paper: the same people, columns and order. */
export function layoutShown(columns: readonly RosterColumn[]): ListLayout {
  return layoutOf(
    columns.map((each) => columnOf[each]),
    // Who put them on the screen means them to be on the paper.
    true,
  )
}

/** Whole records as a layout; with passport and emergency data where they are asked for. */
export function layoutOfRecord(restricted: boolean): ListLayout {
  const columns = listColumnIds.filter((id) => {
    const { of, privacy } = listColumn(id)
    return of === 'both' && !NOT_OF_A_RECORD.has(id) && (restricted || privacy !== 'restricted')
  })
  return layoutOf(columns, true)
}

/** What a record says in another column too. */
const NOT_OF_A_RECORD: ReadonlySet<ListColumnId> = new Set([
  ...(['number', 'name', 'region', 'provider', 'providerKind'] as const),
  ...(['contactPerson', 'contactPhone', 'observationExperience', 'otherExperience'] as const),
])

function layoutOf(columns: readonly ListColumnId[], privateFields = false): ListLayout {
  return {
    ...{ id: 'screen', kind: 'people', name: '-', title: '', privateFields, titled: false },
    columns: columns.map((column) => ({ column, header: '' })),
    ...{ sort: [], group: null, apart: false, parts: [] },
    ...{ header: '', footer: '', orientation: 'landscape', language: null },
  }
}
