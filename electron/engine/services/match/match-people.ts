import type { Database } from 'better-sqlite3-multiple-ciphers'
import { dayNumber } from '#shared/calendar/index.ts'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Provider } from '#shared/domain/provider.ts'
import {
  type Ragged,
  type RosterColumns,
  at,
  categoriesOfMask,
  dateOf,
  sexOf,
} from '#shared/matching/index.ts'
import { nationalitiesOf } from '#shared/matching/criteria/nationalities-of.ts'
import { offerHolds } from '#shared/search/facets/record-facts.ts'
import { prepared } from '../../store/prepared.ts'
import { providersOf } from '../roster/store-words.ts'

type MatchPerson = MatchRow['person']
type Names = Pick<MatchPerson, 'id' | 'familyName' | 'givenName' | 'nativeName'>

const NAMES = `SELECT id, family_name AS familyName, given_name AS givenName,
  native_name AS nativeName
FROM person WHERE id IN (SELECT value FROM json_each(?))`

/**
 * What a match shows of people, by id. Whoever is gone is left out. Names come from the store, all
 * else from the columns that the match ran on: 200 people's lists would be a thousand look-ups.
 */
export function matchPeople(
  sqlite: Database,
  columns: RosterColumns,
  rows: readonly number[],
  today: string,
): ReadonlyMap<Id, MatchPerson> {
  const ids = JSON.stringify(rows.map((row) => columns.ids[row]))
  const names = prepared(sqlite, NAMES).all(ids) as Names[]
  const providers = providersOf(sqlite)
  const day = dayNumber(today)
  return new Map(
    names.flatMap((each): [Id, MatchPerson][] => {
      const row = columns.rowOf.get(each.id)
      if (row === undefined) return []
      return [[each.id, { ...each, ...recordOf(columns, row, providers, day) }]]
    }),
  )
}

/** Places of a row's entries in a ragged column. */
const entriesOf = ({ start, count }: Ragged<string>, row: number): number[] =>
  Array.from({ length: at(count, row) }, (_, index) => at(start, row) + index)

function recordOf(
  columns: RosterColumns,
  row: number,
  providers: ReadonlyMap<Id, Provider>,
  day: number,
): Omit<MatchPerson, keyof Names> {
  const { countries, languages, skills } = columns.dictionaries
  const residence = at(columns.residence, row)
  return {
    sex: sexOf(at(columns.sex, row)),
    residence: residence < 0 ? null : countries.codeAt(residence),
    confirmedOn: dateOf(at(columns.confirmedOn, row)),
    nationalities: nationalitiesOf(columns, row),
    categories: categoriesOfMask(at(columns.categories, row)),
    providers: offeringProviders(columns, row, providers, day),
    languages: entriesOf(columns.languages, row).map((entry) => ({
      language: languages.codeAt(at(columns.languages.values.language, entry)),
      spoken: at(columns.languages.values.spoken, entry) || null,
    })),
    skills: entriesOf(columns.skills, row)
      .map((entry) => ({
        skill: skills.codeAt(at(columns.skills.values.skill, entry)),
        level: at(columns.skills.values.level, entry) || null,
      }))
      .sort((a, b) => (b.level ?? 0) - (a.level ?? 0)),
  }
}

/** One line a provider, valid where one of its offers holds on the day; valid ones first, then by name. */
function offeringProviders(
  columns: RosterColumns,
  row: number,
  providers: ReadonlyMap<Id, Provider>,
  day: number,
): MatchPerson['providers'] {
  const valid = new Map<Id, boolean>()
  for (const entry of entriesOf(columns.offers, row)) {
    const id = columns.dictionaries.providers.codeAt(at(columns.offers.values.provider, entry))
    valid.set(id, (valid.get(id) ?? false) || offerHolds(columns, entry, day))
  }
  return [...valid]
    .flatMap(([id, holds]) => {
      const provider = providers.get(id)
      return provider ? [{ id, name: provider.name, kind: provider.kind, valid: holds }] : []
    })
    .sort(
      (a, b) =>
        Number(b.valid) - Number(a.valid) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
    )
}
