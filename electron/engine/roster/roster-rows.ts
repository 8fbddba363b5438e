import { addDays, addMonths, dayNumber } from '#shared/calendar/index.ts'
import type { RosterRow } from '#shared/search/roster-row.ts'
import {
  type MatchPerson,
  type RosterColumns,
  availabilityStrip,
  dateOf,
} from '#shared/matching/index.ts'
import type { CallContext } from '../call-context.ts'
import { lastDeployedTo } from './orders-in-memory.ts'
import { readColumnsOf } from './read-columns.ts'
import { selectRows } from '../store/statement.ts'
import {
  DETAILS_OF_ROW,
  type DetailsOfRow,
  NAME_OF_ROW,
  type NameOfRow,
  recordOfRow,
} from './record-of-row.ts'
import { providersOf } from './store-words.ts'

/** Months that a row of the roster shows. */
const MONTHS_SHOWN = 6

/** What of a record is read for a line; what is not is empty in it. */
export interface ShownOfRow {
  readonly lists: ReadonlySet<keyof MatchPerson>
  /** The months ahead: they take the missions and promises of a person too. */
  readonly strip: boolean
  /** What only the table of the roster shows of a record. */
  readonly details: boolean
}

const everything: ShownOfRow = {
  lists: new Set<keyof MatchPerson>([
    ...(['nationalities', 'categories', 'languages', 'skills', 'availability', 'offers'] as const),
    ...(['tags'] as const),
  ]),
  strip: true,
  details: true,
}

const LISTED = 'FROM person WHERE number IN (SELECT value FROM json_each(?))'

type Numbered<T> = T & { readonly number: number }

const names = selectRows<Numbered<NameOfRow>, [numbers: string]>(
  `SELECT number, ${NAME_OF_ROW} ${LISTED}`,
)

const details = selectRows<Numbered<NameOfRow & DetailsOfRow>, [numbers: string]>(
  `SELECT number, ${NAME_OF_ROW}, ${DETAILS_OF_ROW} ${LISTED}`,
)

/**
 * Lines of the roster table for people by number, in the order given; unknown ones are left out.
 * Until the roster is in memory the records of those people alone are read, so that the first page
 * does not wait for everybody. `read` are columns that hold all of them.
 */
export function rosterRows(
  { sqlite, today, roster }: Pick<CallContext, 'sqlite' | 'today' | 'roster'>,
  numbers: readonly number[],
  isClose: (number: number) => boolean,
  shown: ShownOfRow = everything,
  read: RosterColumns | null = null,
): RosterRow[] {
  const people: readonly Numbered<NameOfRow & Partial<DetailsOfRow>>[] = (
    shown.details ? details : names
  ).all(sqlite, JSON.stringify(numbers))
  const ids = people.map(({ id }) => id)
  const columns = read ?? roster.loaded() ?? readColumnsOf(sqlite, ids, shown.lists, shown.strip)
  const providers = providersOf(sqlite)
  const day = dayNumber(today)
  const last = addDays(addMonths(today, MONTHS_SHOWN), -1)
  const lastDay = lastDeployedTo(columns, day)
  const byNumber = new Map(people.map((person) => [person.number, person]))
  const rows: RosterRow[] = []
  for (const number of numbers) {
    const name = byNumber.get(number)
    const row = columns.rowOf.get(name?.id ?? '')
    if (name === undefined || row === undefined) continue
    // Field by field: tens of thousands of them are made for an export, and a second spread takes longer than all of them.
    rows.push({
      ...recordOfRow(columns, row, providers, day),
      id: name.id,
      familyName: name.familyName,
      givenName: name.givenName,
      nativeName: name.nativeName,
      secondNativeName: name.secondNativeName,
      formerName: name.formerName ?? null,
      email: name.email ?? null,
      phone: name.phone ?? null,
      organization: name.organization ?? null,
      occupation: name.occupation ?? null,
      consentOn: name.consentOn ?? null,
      retainUntil: name.retainUntil ?? null,
      updated: name.updated ?? '',
      lastDeployment: shown.strip ? dateOf(lastDay(row)) : null,
      strip: shown.strip ? availabilityStrip(columns, row, today, last) : [],
      close: isClose(number),
    })
  }
  return rows
}
