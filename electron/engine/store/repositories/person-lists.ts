import type { Insertable, Selectable } from 'kysely'
import type { Person } from '#shared/domain/person.ts'
import type { RowValues } from '../prepared.ts'
import type { Ordered } from '../tables/columns.ts'
import type { RosterTables } from '../tables/roster-tables.ts'
import { flagOf } from './stored.ts'

/** Tables whose rows are the lists of a person, in order. */
type ListTable = {
  [T in keyof RosterTables]: RosterTables[T] extends Ordered & { person: string }
    ? RosterTables[T] extends { id: string }
      ? never
      : T
    : never
}[keyof RosterTables]

type ListField =
  | 'nationalities'
  | 'categories'
  | 'languages'
  | 'skills'
  | 'qualifiedFor'
  | 'experience'
  | 'availability'
  | 'clearances'

/** One list of a person and the table it is kept in. */
export interface PersonList {
  readonly field: ListField
  readonly table: ListTable
  readonly rowsOf: (person: Person) => RowValues[]
  readonly itemsOf: (rows: unknown[]) => unknown[]
}

function list<F extends ListField, T extends ListTable>(
  field: F,
  table: T,
  toRow: (item: Person[F][number]) => Omit<Insertable<RosterTables[T]>, 'person' | 'ordinal'>,
  toItem: (row: Selectable<RosterTables[T]>) => Person[F][number],
): PersonList {
  return {
    field,
    table,
    rowsOf: (person) =>
      (person[field] as Person[F][number][]).map((item, ordinal) => ({
        person: person.id,
        ordinal,
        ...(toRow(item) as RowValues),
      })),
    itemsOf: (rows) => (rows as Selectable<RosterTables[T]>[]).map(toItem),
  }
}

/** Every list of a person but the offers, which have rows of their own below them. */
export const personLists: readonly PersonList[] = [
  list(
    'nationalities',
    'person_nationality',
    (country) => ({ country }),
    (row) => row.country,
  ),
  list(
    'categories',
    'person_category',
    (category) => ({ category }),
    (row) => row.category,
  ),
  list(
    'languages',
    'person_language',
    ({ language, spoken, read, written, scale, received, converted }) => ({
      language,
      spoken,
      read,
      written,
      scale,
      received,
      converted: flagOf(converted),
    }),
    ({ language, spoken, read, written, scale, received, converted }) => ({
      language,
      spoken,
      read,
      written,
      scale,
      received,
      converted: converted === 1,
    }),
  ),
  list(
    'skills',
    'person_skill',
    ({ skill, level, years, verifiedBy, verifiedOn }) => ({
      skill,
      level,
      years,
      verified_by: verifiedBy,
      verified_on: verifiedOn,
    }),
    ({ skill, level, years, verified_by, verified_on }) => ({
      skill,
      level,
      years,
      verifiedBy: verified_by,
      verifiedOn: verified_on,
    }),
  ),
  list(
    'qualifiedFor',
    'person_qualification',
    (position) => ({ position_kind: position }),
    (row) => row.position_kind,
  ),
  list(
    'experience',
    'experience',
    ({ country, mission, function: duty, body, kind, category, from, to }) => ({
      country,
      mission,
      function: duty,
      body,
      kind,
      category,
      from_date: from,
      to_date: to,
    }),
    ({ country, mission, function: duty, body, kind, category, from_date, to_date }) => ({
      country,
      mission,
      function: duty,
      body,
      kind,
      category,
      from: from_date,
      to: to_date,
    }),
  ),
  list(
    'availability',
    'availability',
    ({ from, to, state, noticeDays, statedOn, source }) => ({
      from_date: from,
      to_date: to,
      state,
      notice_days: noticeDays,
      stated_on: statedOn,
      source,
    }),
    ({ from_date, to_date, state, notice_days, stated_on, source }) => ({
      from: from_date,
      to: to_date,
      state,
      noticeDays: notice_days,
      statedOn: stated_on,
      source,
    }),
  ),
  list(
    'clearances',
    'clearance',
    ({ name, obtainedOn, expiresOn }) => ({
      name,
      obtained_on: obtainedOn,
      expires_on: expiresOn,
    }),
    ({ name, obtained_on, expires_on }) => ({
      name,
      obtainedOn: obtained_on,
      expiresOn: expires_on,
    }),
  ),
]
