import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../sqlite.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Person } from '#shared/domain/person.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Insertable, Ordered, Selectable } from '../tables/columns.ts'
import type { Tables } from '../tables.ts'
import type { RosterTables } from '../tables/roster-tables.ts'
import { insertRow } from '../write-row.ts'
import { flagOf } from './stored.ts'

/** Tables whose rows are the lists of a person, in order. */
type ListTable = {
  [T in keyof RosterTables]: RosterTables[T] extends Ordered & { person: string }
    ? RosterTables[T] extends { id: string }
      ? never
      : T
    : never
}[keyof RosterTables]

/** One list of a person, in the table it is kept in. */
interface PersonList<Item> {
  readonly read: (sqlite: Database, person: Id) => Item[]
  readonly insert: (sqlite: Database, person: Person) => void
  /** Writes the list anew where it differs. */
  readonly replace: (sqlite: Database, before: Person, after: Person) => void
}

/** Whose row it is, and where in the list. */
interface Place {
  readonly person: Id
  readonly ordinal: number
}

function list<Item, T extends ListTable>(
  table: T,
  itemsOf: (person: Person) => readonly Item[],
  toRow: (item: Item, place: Place) => Insertable<Tables[T]>,
  toItem: (row: Selectable<Tables[T]>) => Item,
): PersonList<Item> {
  const inOrder = selectRows<Selectable<Tables[T]>, [person: Id]>(
    `SELECT * FROM ${table} WHERE person = ? ORDER BY ordinal`,
  )
  const removal = changeRows<[person: Id]>(`DELETE FROM ${table} WHERE person = ?`)
  function insert(sqlite: Database, person: Person): void {
    itemsOf(person).forEach((item, ordinal) =>
      insertRow(sqlite, table, toRow(item, { person: person.id, ordinal })),
    )
  }
  return {
    read: (sqlite, person) => inOrder.all(sqlite, person).map(toItem),
    insert,
    replace(sqlite, before, after) {
      if (isDeepStrictEqual(itemsOf(before), itemsOf(after))) return
      removal.run(sqlite, after.id)
      insert(sqlite, after)
    },
  }
}

const nationalities = list(
  'person_nationality',
  (person) => person.nationalities,
  (country, place) => ({ ...place, country }),
  (row) => row.country,
)

const categories = list(
  'person_category',
  (person) => person.categories,
  (category, place) => ({ ...place, category }),
  (row) => row.category,
)

const languages = list(
  'person_language',
  (person) => person.languages,
  ({ language, spoken, read, written, scale, received, converted }, place) => ({
    ...place,
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
)

const skills = list(
  'person_skill',
  (person) => person.skills,
  ({ skill, level, years, verifiedBy, verifiedOn }, place) => ({
    ...place,
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
)

const qualifiedFor = list(
  'person_qualification',
  (person) => person.qualifiedFor,
  (position, place) => ({ ...place, position_kind: position }),
  (row) => row.position_kind,
)

const experience = list(
  'experience',
  (person) => person.experience,
  ({ function: duty, from, fromPrecision, to, toPrecision, ...each }, place) => ({
    ...place,
    country: each.country,
    mission: each.mission,
    function: duty,
    body: each.body,
    kind: each.kind,
    category: each.category,
    from_date: from,
    from_precision: fromPrecision,
    to_date: to,
    to_precision: toPrecision,
  }),
  (row) => ({
    country: row.country,
    mission: row.mission,
    function: row.function,
    body: row.body,
    kind: row.kind,
    category: row.category,
    from: row.from_date,
    fromPrecision: row.from_precision,
    to: row.to_date,
    toPrecision: row.to_precision,
  }),
)

const availability = list(
  'availability',
  (person) => person.availability,
  ({ from, to, state, noticeDays, statedOn, source }, place) => ({
    ...place,
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
)

const clearances = list(
  'clearance',
  (person) => person.clearances,
  ({ name, obtainedOn, expiresOn }, place) => ({
    ...place,
    name,
    obtained_on: obtainedOn,
    expires_on: expiresOn,
  }),
  ({ name, obtained_on, expires_on }) => ({
    name,
    obtainedOn: obtained_on,
    expiresOn: expires_on,
  }),
)

/** Every list of a person but the offers, which have rows of their own below them. */
export const personLists: readonly Pick<PersonList<unknown>, 'insert' | 'replace'>[] = [
  nationalities,
  categories,
  languages,
  skills,
  qualifiedFor,
  experience,
  availability,
  clearances,
]

/** Every list of a person but the offers. */
export function readLists(sqlite: Database, person: Id) {
  return {
    nationalities: nationalities.read(sqlite, person),
    categories: categories.read(sqlite, person),
    languages: languages.read(sqlite, person),
    skills: skills.read(sqlite, person),
    qualifiedFor: qualifiedFor.read(sqlite, person),
    experience: experience.read(sqlite, person),
    availability: availability.read(sqlite, person),
    clearances: clearances.read(sqlite, person),
  }
}
