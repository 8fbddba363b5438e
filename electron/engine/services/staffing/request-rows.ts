import type { RequestRow } from '#shared/contract/request-calls.ts'
import { certainWindows } from '#shared/domain/certain-windows.ts'
import type { Id } from '#shared/domain/common.ts'
import type { StoredRequest } from '#shared/domain/request.ts'
import type { CallContext } from '../../call-context.ts'
import { selectRows } from '../../store/statement.ts'
import type { StaffingCounts } from './staffing.ts'

interface WindowRow {
  readonly request: Id
  readonly position: Id
  readonly from: string
  readonly to: string
  readonly contingentOn: string | null
}

const windows = selectRows<WindowRow, [of: { request: Id | null }]>(
  `SELECT position.request, position, from_date AS "from", to_date AS "to",
     contingent_on AS contingentOn
   FROM position_window JOIN position ON position.id = position
   WHERE @request IS NULL OR position.request = @request`,
)

/** Requests as screens show them: with their posts, and when the next open one leaves. */
export function requestRows(
  call: Pick<CallContext, 'sqlite' | 'today'>,
  requests: readonly StoredRequest[],
  staffing: StaffingCounts,
): RequestRow[] {
  const departures = departuresByRequest(call, staffing, null)
  return requests.map((request) => rowOf(request, staffing, departures))
}

/** One request, likewise. */
export function requestRowOf(
  call: Pick<CallContext, 'sqlite' | 'today'>,
  request: StoredRequest,
  staffing: StaffingCounts,
): RequestRow {
  return rowOf(request, staffing, departuresByRequest(call, staffing, request.id))
}

function rowOf(
  request: StoredRequest,
  { ofRequest }: StaffingCounts,
  departures: ReadonlyMap<Id, string>,
): RequestRow {
  const departsOn = departures.get(request.id) ?? null
  return { ...request, ...ofRequest(request.id), departsOn }
}

function departuresByRequest(
  { sqlite, today }: Pick<CallContext, 'sqlite' | 'today'>,
  { ofPosition }: Pick<StaffingCounts, 'ofPosition'>,
  request: Id | null,
): ReadonlyMap<Id, string> {
  const byPosition = Map.groupBy(windows.all(sqlite, { request }), ({ position }) => position)
  const first = new Map<Id, string>()
  for (const [position, held] of byPosition) {
    const { posts, filled } = ofPosition(position)
    if (filled >= posts) continue
    for (const { request: of, from, to } of certainWindows(held))
      if (to >= today && from < (first.get(of) ?? '9999')) first.set(of, from)
  }
  return first
}
