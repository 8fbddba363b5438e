import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { MatchPerson } from '#shared/matching/columns/records.ts'
import { prepared } from '../store/prepared.ts'

type Cell = string | number | null
type Row = readonly Cell[]

/** What matching reads of a person, as the SQL of this file gives it: rows of cells, person first. */
interface Part<F extends keyof MatchPerson> {
  readonly field: F
  /** The rows of some people: `whose` is a condition on `person`. */
  readonly sql: (whose: string) => string
  readonly read: (row: Row) => unknown
}

const part = <F extends keyof MatchPerson>(
  field: F,
  table: string,
  columns: string,
  read: (row: Row) => MatchPerson[F] extends readonly (infer Item)[] ? Item : never,
): Part<F> => ({
  field,
  sql: (whose) => `SELECT person, ${columns} FROM ${table} WHERE ${whose} ORDER BY person, ordinal`,
  read,
})

// The store's own CHECKs and foreign keys stand behind the types claimed here.
const trusted = (cell: Cell | undefined): never => cell as never

const lists = [
  part('nationalities', 'person_nationality', 'country', (row) => trusted(row[1])),
  part('categories', 'person_category', 'category', (row) => trusted(row[1])),
  part(
    'languages',
    'person_language',
    'language, spoken, read, written, scale, received, converted',
    (row) => ({
      language: trusted(row[1]),
      spoken: trusted(row[2]),
      read: trusted(row[3]),
      written: trusted(row[4]),
      scale: trusted(row[5]),
      received: trusted(row[6]),
      converted: row[7] === 1,
    }),
  ),
  part('skills', 'person_skill', 'skill, level, years, verified_by, verified_on', (row) => ({
    skill: trusted(row[1]),
    level: trusted(row[2]),
    years: trusted(row[3]),
    verifiedBy: trusted(row[4]),
    verifiedOn: trusted(row[5]),
  })),
  part('qualifiedFor', 'person_qualification', 'position_kind', (row) => trusted(row[1])),
  part(
    'experience',
    'experience',
    'country, mission, function, kind, category, from_date, to_date',
    (row) => ({
      country: trusted(row[1]),
      mission: trusted(row[2]),
      function: trusted(row[3]),
      body: null,
      kind: trusted(row[4]),
      category: trusted(row[5]),
      from: trusted(row[6]),
      to: trusted(row[7]),
    }),
  ),
  part(
    'availability',
    'availability',
    'from_date, to_date, state, notice_days, stated_on, source',
    (row) => ({
      from: trusted(row[1]),
      to: trusted(row[2]),
      state: trusted(row[3]),
      noticeDays: trusted(row[4]),
      statedOn: trusted(row[5]),
      source: trusted(row[6]),
    }),
  ),
  part('clearances', 'clearance', 'name, obtained_on, expires_on', (row) => ({
    name: trusted(row[1]),
    obtainedOn: trusted(row[2]),
    expiresOn: trusted(row[3]),
  })),
] as const

const offersSql = (
  whose: string,
): string => `SELECT offer.person, offer.id, provider, offered_on, valid_until, withdrawn_on,
  (SELECT group_concat(category) FROM offer_category WHERE offer_category.offer = offer.id)
FROM offer WHERE ${whose} ORDER BY person, ordinal`

const offers: Part<'offers'> = {
  field: 'offers',
  sql: offersSql,
  read: (row) => ({
    id: row[1],
    provider: row[2],
    offeredOn: row[3],
    validUntil: row[4],
    withdrawnOn: row[5],
    categories: typeof row[6] === 'string' ? row[6].split(',') : [],
  }),
}

const parts: readonly Part<keyof MatchPerson>[] = [...lists, offers]

const personSql = (whose: string): string =>
  `SELECT id, sex, residence, confirmed_on FROM person WHERE ${whose} ORDER BY id`
const NEXT = `${personSql('id > ?')} LIMIT ?`
const ONE = personSql('id = ?')
const LISTED = 'IN (SELECT value FROM json_each(?))'

const personOf = (row: Row): MatchPerson => ({
  id: trusted(row[0]),
  sex: trusted(row[1]),
  residence: trusted(row[2]),
  confirmedOn: trusted(row[3]),
  ...{ nationalities: [], categories: [], languages: [], skills: [], qualifiedFor: [] },
  ...{ experience: [], availability: [], clearances: [], offers: [] },
})

/** Fills lists of people who stand in order of id with the rows that the condition finds. */
const withLists = (
  sqlite: Database,
  people: MatchPerson[],
  filled: readonly Part<keyof MatchPerson>[],
  whose: string,
  ...bound: string[]
): MatchPerson[] => {
  for (const { field, sql, read } of filled) {
    let next = 0
    for (const row of prepared(sqlite, sql(whose))
      .raw()
      .all(...bound) as Row[]) {
      while (people[next] && people[next]?.id !== row[0]) next += 1
      ;(people[next]?.[field] as unknown[] | undefined)?.push(read(row))
    }
  }
  return people
}

/** Everybody from the first to the last of these, who are all there is between them. */
const withAllLists = (sqlite: Database, people: MatchPerson[]): MatchPerson[] =>
  withLists(
    sqlite,
    people,
    parts,
    'person >= ? AND person <= ?',
    people[0]?.id ?? '',
    people.at(-1)?.id ?? '',
  )

/** The next people after an id, in order of id. */
export const readPeopleAfter = (sqlite: Database, id: string, limit: number): MatchPerson[] =>
  withAllLists(sqlite, (prepared(sqlite, NEXT).raw().all(id, limit) as Row[]).map(personOf))

/** One person, or null when there is none. */
export function readPerson(sqlite: Database, id: string): MatchPerson | null {
  const row = prepared(sqlite, ONE).raw().get(id) as Row | undefined
  return row ? (withAllLists(sqlite, [personOf(row)])[0] ?? null) : null
}

/** Some people, in order of id, with these of their lists; the others are left empty. */
export function readPeopleListed(
  sqlite: Database,
  ids: readonly string[],
  fields: ReadonlySet<keyof MatchPerson>,
): MatchPerson[] {
  const listed = JSON.stringify(ids)
  const rows = prepared(sqlite, personSql(`id ${LISTED}`))
    .raw()
    .all(listed) as Row[]
  const asked = parts.filter(({ field }) => fields.has(field))
  return withLists(sqlite, rows.map(personOf), asked, `person ${LISTED}`, listed)
}
