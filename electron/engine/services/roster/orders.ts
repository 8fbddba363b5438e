import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { RosterSort } from '#shared/contract/roster-calls.ts'
import { prepared } from '../../store/prepared.ts'
import { perVersion } from './per-version.ts'

/** Everybody in some order, as person numbers, and each number's place in it. */
export interface Order {
  readonly numbers: Int32Array
  /** Place by person number. */
  readonly places: Int32Array
}

// Equal ones stand in the order of names, then of numbers; what was not stated stands last.
const column = {
  relevance: null,
  name: null,
  confirmedOn: 'confirmed_on',
  updated: 'updated',
  nationality: 'nationality',
} as const

const ofColumn = (sqlite: Database, name: string | null, descending: boolean): number[] => {
  const way = descending ? 'DESC' : 'ASC'
  const by =
    name === null ? `name_key ${way}, number ${way}` : `${name} ${way} NULLS LAST, name_key, number`
  return prepared(sqlite, `SELECT number FROM search_person ORDER BY ${by}`)
    .pluck()
    .all() as number[]
}

/** By the name of the first provider whose offer holds on the day, as the roster's rows show it. */
const ofProvider = (sqlite: Database, descending: boolean, today: string): number[] =>
  prepared(
    sqlite,
    `SELECT search_person.number FROM search_person
     JOIN person USING (number)
     LEFT JOIN (
       SELECT offer.person, min(provider.name) AS name
       FROM offer JOIN provider ON provider.id = offer.provider
       WHERE withdrawn_on IS NULL AND (offered_on IS NULL OR offered_on <= @today)
         AND (valid_until IS NULL OR valid_until >= @today)
       GROUP BY offer.person
     ) AS valid ON valid.person = person.id
     ORDER BY valid.name ${descending ? 'DESC' : 'ASC'} NULLS LAST, name_key, search_person.number`,
  )
    .pluck()
    .all({ today }) as number[]

/** Everybody in the order asked; found once for each version of the data. */
export function orderOf(sqlite: Database, sort: RosterSort, today: string): Order {
  const { by } = sort
  // Relevance orders what a text found; without one it is the order of names.
  const descending = sort.descending && by !== 'relevance'
  const key = by === 'relevance' ? 'name' : by
  return perVersion(sqlite, `order ${key} ${descending} ${today}`, () => {
    const numbers = Int32Array.from(
      by === 'provider'
        ? ofProvider(sqlite, descending, today)
        : ofColumn(sqlite, column[by], descending),
    )
    return { numbers, places: placesOf(numbers) }
  })
}

function placesOf(numbers: Int32Array): Int32Array {
  const places = new Int32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1)
  numbers.forEach((number, place) => {
    places[number] = place
  })
  return places
}
