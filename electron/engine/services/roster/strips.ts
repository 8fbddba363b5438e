import type { Database } from 'better-sqlite3-multiple-ciphers'
import { addDays, addMonths } from '#shared/calendar/index.ts'
import type { Availability, AvailabilityState, Stretch } from '#shared/domain/availability.ts'
import { availabilityStrip } from '#shared/matching/availability-strip.ts'
import { buildColumns, type Commitment, type MatchPerson } from '#shared/matching/index.ts'
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

interface Bound {
  readonly person: string
  readonly position: string
  readonly state: 'deployed' | 'promised'
  readonly from: string
  readonly to: string
}

// Deployments that were not cancelled, and windows of positions that people without a deployment
// there are selected or nominated for: the same as shared/matching/commitments-of.ts says.
const BOUND = `SELECT person, position, 'deployed' AS state, from_date AS "from", to_date AS "to"
FROM deployment WHERE status <> 'cancelled' AND person IN (SELECT value FROM json_each(@people))
UNION ALL
SELECT person, candidacy.position, 'promised', from_date, to_date
FROM candidacy JOIN position_window ON position_window.position = candidacy.position
WHERE status IN ('selected', 'nominated') AND person IN (SELECT value FROM json_each(@people))
  AND NOT EXISTS (SELECT 1 FROM deployment
    WHERE deployment.person = candidacy.person AND deployment.position = candidacy.position)`

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
  const bound = prepared(sqlite, BOUND).all(people) as Bound[]
  const columns = buildColumns(
    ids.map((id) => daysAlone(id, (declared.get(id) ?? []).map(declaration))),
    bound.map(commitment),
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

// Where and as what does not change which days are bound.
const commitment = (bound: Bound): Commitment => ({
  ...bound,
  ...{ title: '', request: '', country: '', category: 'expert', provider: null },
  ...{ contingent: false, takesPost: false },
})
