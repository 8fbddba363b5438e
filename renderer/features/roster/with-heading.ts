import type { RosterRow } from '#shared/search/roster-row.ts'
import type { RowSource } from '#renderer/ui/index.ts'

/** The row that heads those found by similarity; it has no id and is nobody. */
const heading: RosterRow = {
  id: '',
  familyName: '',
  givenName: null,
  nativeName: null,
  secondNativeName: null,
  formerName: null,
  sex: null,
  nationalities: [],
  residence: null,
  notProposed: null,
  categories: [],
  providers: [],
  languages: [],
  skills: [],
  tags: [],
  strip: [],
  confirmedOn: null,
  email: null,
  phone: null,
  organization: null,
  occupation: null,
  lastDeployment: null,
  consentOn: null,
  retainUntil: null,
  updated: '',
  close: true,
}

interface Loaded {
  readonly first: { readonly rows: readonly RosterRow[] } | undefined
}

/** Where the heading stands among the rows of the table; null where there is none. */
export function headingPlace({ first }: Loaded): number | null {
  const at = first?.rows.findIndex((row) => row.close) ?? -1
  return at < 0 ? null : at
}

/**
 * Puts a heading before the first row that was only found by similarity. The engine lists those
 * last and only where few rows fit, so they begin on the first page or not at all.
 */
export function withHeading(people: RowSource<RosterRow> & Loaded): RowSource<RosterRow> {
  const at = headingPlace(people)
  if (at === null) return people
  return {
    count: people.count + 1,
    stale: people.stale === true,
    rowAt: (index) => (index === at ? heading : people.rowAt(index < at ? index : index - 1)),
    ...(people.onView ? { onView: people.onView } : {}),
  }
}
