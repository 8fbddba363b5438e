import type { Database } from 'better-sqlite3-multiple-ciphers'
import { addDays, addMonths } from '#shared/calendar/index.ts'
import type { Availability, AvailabilityState, Stretch } from '#shared/domain/availability.ts'
import { availabilityStrip } from '#shared/matching/availability-strip.ts'
import { buildColumns, type MatchPerson } from '#shared/matching/index.ts'
import { readCommitmentsOf } from '../../roster/read-commitments.ts'
import { prepared } from '../../store/prepared.ts'

/** Months that a row of the roster shows. */
const MONTHS_SHOWN = 6

interface Period {
  readonly person: string
  readonly from: string | null
  readonly to: string | null
  readonly state: AvailabilityState
  readonly statedOn: string | null
}

const DECLARED = `SELECT person, from_date AS "from", to_date AS "to", state, stated_on AS statedOn
FROM availability WHERE person IN (SELECT value FROM json_each(@people)) ORDER BY person, ordinal`

/**
 * Computed availability of some people for the six months from today. Reads those people alone, so
 * that the first page of the roster does not wait for all of it.
 */
export function stripsOf(
  sqlite: Database,
  ids: readonly string[],
  today: string,
): ReadonlyMap<string, Stretch[]> {
  const people = { people: JSON.stringify(ids) }
  const declared = Map.groupBy(
    prepared(sqlite, DECLARED).all(people) as Period[],
    ({ person }) => person,
  )
  const columns = buildColumns(
    ids.map((id) => daysAlone(id, (declared.get(id) ?? []).map(declaration))),
    ids.flatMap((id) => readCommitmentsOf(sqlite, id)),
  )
  const to = addDays(addMonths(today, MONTHS_SHOWN), -1)
  return new Map(
    ids.map((id) => [id, availabilityStrip(columns, columns.rowOf.get(id) ?? 0, today, to)]),
  )
}

const declaration = ({ from, to, state, statedOn }: Period): Availability => ({
  ...{ from, to, state, statedOn },
  noticeDays: null,
  source: null,
})

const daysAlone = (id: string, availability: Availability[]): MatchPerson => ({
  ...{ id, availability, sex: null, residence: null, confirmedOn: null },
  ...{ nationalities: [], categories: [], languages: [], skills: [], qualifiedFor: [] },
  ...{ experience: [], clearances: [], offers: [] },
})
