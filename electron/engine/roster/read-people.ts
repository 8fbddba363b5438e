import type { Database } from '#electron/engine/store/sqlite.ts'
import type { Id } from '#shared/domain/common.ts'
import type { MatchPerson } from '#shared/matching/columns/records.ts'
import { selectTuples } from '../store/statement.ts'
import type { Selectable } from '../store/tables/columns.ts'
import type { OfferTable, PersonTable, RosterTables } from '../store/tables/roster-tables.ts'

const LISTED = 'IN (SELECT value FROM json_each(?))'

/** One list of a person, as matching reads it. */
interface Part {
  readonly field: keyof MatchPerson
  /** Fills the list of people who stand in order of id and are all there is between them. */
  readonly fillAll: (sqlite: Database, people: readonly MatchPerson[]) => void
  /** Fills the list of some people, who stand in order of id. */
  readonly fillListed: (sqlite: Database, people: readonly MatchPerson[], ids: string) => void
}

type OwnedTable = {
  [T in keyof RosterTables]: RosterTables[T] extends { person: string; ordinal: number } ? T : never
}[keyof RosterTables]

/** Columns of a table as cells in their order, the person's id first. */
type Cells<T extends OwnedTable, C extends readonly (keyof RosterTables[T])[]> = readonly [
  person: Id,
  ...{ [K in keyof C]: Selectable<RosterTables[T]>[C[K]] },
]

/** Rows of cells, which thousands of people need: objects would take twice the time. */
function part<T extends OwnedTable, const C extends readonly (keyof RosterTables[T] & string)[]>(
  field: keyof MatchPerson,
  table: T,
  columns: C,
  add: (to: MatchPerson, row: Cells<T, C>) => void,
): Part {
  return partOf<Cells<T, C>>(field, table, columns.join(', '), add)
}

// The statements within name the same rows.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function partOf<Row extends { readonly 0: Id }>(
  field: keyof MatchPerson,
  table: OwnedTable,
  columns: string,
  add: (to: MatchPerson, row: Row) => void,
): Part {
  const text = (whose: string): string =>
    `SELECT person, ${columns} FROM ${table} WHERE person ${whose} ORDER BY person, ordinal`
  const between = selectTuples<Row, [first: Id, last: Id]>(text('BETWEEN ? AND ?'))
  const listed = selectTuples<Row, [ids: string]>(text(LISTED))
  function fill(people: readonly MatchPerson[], rows: readonly Row[]): void {
    let next = 0
    for (const row of rows) {
      while (people[next] && people[next]?.id !== row[0]) next += 1
      const person = people[next]
      if (person) add(person, row)
    }
  }
  return {
    field,
    fillAll(sqlite, people) {
      fill(people, between.all(sqlite, people[0]?.id ?? '', people.at(-1)?.id ?? ''))
    },
    fillListed(sqlite, people, ids) {
      fill(people, listed.all(sqlite, ids))
    },
  }
}

type OfferRow = readonly [
  person: Id,
  id: Id,
  provider: Id,
  offeredOn: OfferTable['offered_on'],
  validUntil: OfferTable['valid_until'],
  withdrawnOn: OfferTable['withdrawn_on'],
  /** JSON list. */
  categories: string,
]

const parts: readonly Part[] = [
  part('nationalities', 'person_nationality', ['country'], (person, [, country]) =>
    person.nationalities.push(country),
  ),
  part('categories', 'person_category', ['category'], (person, [, category]) =>
    person.categories.push(category),
  ),
  part(
    'languages',
    'person_language',
    ['language', 'spoken', 'read', 'written', 'scale', 'received', 'converted'],
    (person, [, language, spoken, read, written, scale, received, converted]) =>
      person.languages.push({
        language,
        spoken,
        read,
        written,
        scale,
        received,
        converted: converted === 1,
      }),
  ),
  part(
    'skills',
    'person_skill',
    ['skill', 'level', 'years', 'verified_by', 'verified_on'],
    (person, [, skill, level, years, verifiedBy, verifiedOn]) =>
      person.skills.push({ skill, level, years, verifiedBy, verifiedOn }),
  ),
  part('qualifiedFor', 'person_qualification', ['position_kind'], (person, [, kind]) =>
    person.qualifiedFor.push(kind),
  ),
  part('tags', 'person_tag', ['tag'], (person, [, tag]) => person.tags.push(tag)),
  part(
    'experience',
    'experience',
    [
      ...(['country', 'mission', 'function', 'kind', 'category'] as const),
      ...(['from_date', 'from_precision', 'to_date', 'to_precision'] as const),
    ],
    (person, [, country, mission, duty, kind, category, from, fromPrecision, to, toPrecision]) =>
      person.experience.push({
        country,
        mission,
        function: duty,
        body: null,
        kind,
        category,
        from,
        fromPrecision,
        to,
        toPrecision,
      }),
  ),
  part(
    'availability',
    'availability',
    ['from_date', 'to_date', 'state', 'notice_days', 'stated_on', 'source'],
    (person, [, from, to, state, noticeDays, statedOn, source]) =>
      person.availability.push({ from, to, state, noticeDays, statedOn, source }),
  ),
  part(
    'clearances',
    'clearance',
    ['name', 'obtained_on', 'expires_on'],
    (person, [, name, obtainedOn, expiresOn]) =>
      person.clearances.push({ name, obtainedOn, expiresOn }),
  ),
  partOf<OfferRow>(
    'offers',
    'offer',
    `id, provider, offered_on, valid_until, withdrawn_on,
     (SELECT json_group_array(category ORDER BY ordinal) FROM offer_category WHERE offer_category.offer = offer.id)`,
    (person, [, id, provider, offeredOn, validUntil, withdrawnOn, categories]) =>
      person.offers.push({
        id,
        provider,
        offeredOn,
        validUntil,
        withdrawnOn,
        categories: JSON.parse(categories) as MatchPerson['offers'][number]['categories'],
      }),
  ),
]

/** Every list of a person that matching reads. */
export const everyList: ReadonlySet<keyof MatchPerson> = new Set(parts.map(({ field }) => field))

type PersonCells = readonly [
  id: Id,
  sex: PersonTable['sex'],
  residence: PersonTable['residence'],
  confirmedOn: PersonTable['confirmed_on'],
  notProposedOn: PersonTable['not_proposed_on'],
  notProposedUntil: PersonTable['not_proposed_until'],
]

function personSql(whose: string): string {
  return `SELECT id, sex, residence, confirmed_on, not_proposed_on, not_proposed_until FROM person WHERE id ${whose} ORDER BY id`
}

const next = selectTuples<PersonCells, [after: Id, limit: number]>(`${personSql('> ?')} LIMIT ?`)
const one = selectTuples<PersonCells, [id: Id]>(personSql('= ?'))
const listed = selectTuples<PersonCells, [ids: string]>(personSql(LISTED))

function personOf([id, sex, residence, confirmedOn, on, until]: PersonCells): MatchPerson {
  return {
    ...{ id, sex, residence, confirmedOn },
    notProposed: on === null ? null : { on, until },
    ...{ nationalities: [], categories: [], languages: [], skills: [], qualifiedFor: [] },
    ...{ tags: [], experience: [], availability: [], clearances: [], offers: [] },
  }
}

/** The next people after an id, in order of id, with these of their lists; the others are left empty. */
export function readPeopleAfter(
  sqlite: Database,
  id: string,
  limit: number,
  fields: ReadonlySet<keyof MatchPerson> = everyList,
): MatchPerson[] {
  const people = next.all(sqlite, id, limit).map(personOf)
  for (const { field, fillAll } of parts) if (fields.has(field)) fillAll(sqlite, people)
  return people
}

/** One person, or null when there is none. */
export function readPerson(sqlite: Database, id: string): MatchPerson | null {
  const row = one.get(sqlite, id)
  if (row === undefined) return null
  const person = personOf(row)
  for (const { fillAll } of parts) fillAll(sqlite, [person])
  return person
}

/** Some people, in order of id, with these of their lists; the others are left empty. */
export function readPeopleListed(
  sqlite: Database,
  ids: readonly string[],
  fields: ReadonlySet<keyof MatchPerson>,
): MatchPerson[] {
  const asked = JSON.stringify(ids)
  const people = listed.all(sqlite, asked).map(personOf)
  for (const { field, fillListed } of parts)
    if (fields.has(field)) fillListed(sqlite, people, asked)
  return people
}
