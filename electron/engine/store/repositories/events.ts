import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Deployment, DeploymentStatus } from '#shared/domain/deployment.ts'
import type { RequestStatus, StatusEvent } from '#shared/domain/request.ts'
import { selectRows } from '../statement.ts'
import { insertRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'

interface StatusChange<Status> {
  readonly from: Status | null
  readonly to: Status
  readonly reason: string | null
}

const events = {
  request: selectRows<StatusEvent, [request: Id]>(eventsOf('request')),
  candidacy: selectRows<StatusEvent, [candidacy: Id]>(eventsOf('candidacy')),
}

/** Keeps a change of status of a request, dated and signed. */
export function recordRequestEvent(
  call: Writing,
  request: Id,
  change: StatusChange<RequestStatus>,
): void {
  insertRow(call.sqlite, 'request_event', { request, ...signed(call, change) })
}

/** Keeps a change of status of a candidacy, dated and signed. */
export function recordCandidacyEvent(
  call: Writing,
  candidacy: Id,
  change: StatusChange<CandidacyStatus>,
): void {
  insertRow(call.sqlite, 'candidacy_event', { candidacy, ...signed(call, change) })
}

/** Keeps a change of status or of dates of a deployment, dated and signed. */
export function recordDeploymentEvent(
  call: Writing,
  { id, from, to }: Deployment,
  change: StatusChange<DeploymentStatus>,
): void {
  const dates = { from_date: from, to_date: to }
  insertRow(call.sqlite, 'deployment_event', { deployment: id, ...dates, ...signed(call, change) })
}

function signed<Status>({ now, user }: Writing, { from, to, reason }: StatusChange<Status>) {
  return { at: now, by_user: user, from_status: from, to_status: to, reason }
}

/** In the order they happened. */
export function listEvents({ sqlite }: Reading, owner: keyof typeof events, id: Id): StatusEvent[] {
  return events[owner].all(sqlite, id)
}

function eventsOf(owner: 'request' | 'candidacy'): string {
  return `SELECT at, by_user AS by, from_status AS "from", to_status AS "to", reason
    FROM ${owner}_event WHERE ${owner} = ? ORDER BY number`
}
