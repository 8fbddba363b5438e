import type { z } from 'zod'
import { candidacy, type CandidacyStatus } from '#shared/domain/candidacy.ts'
import type { DeploymentEvent } from '#shared/contract/deployment-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { deployment, type Deployment, type DeploymentStatus } from '#shared/domain/deployment.ts'
import {
  requestEvent,
  type RequestEvent,
  type RequestStatus,
  type StatusEvent,
} from '#shared/domain/request.ts'
import { changeRows, selectRows } from '../statement.ts'
import { insertRow } from '../write-row.ts'
import type { Reading, Writing } from '../access.ts'
import { wholeHistory } from './history.ts'

interface StatusChange<Status> {
  readonly from: Status | null
  readonly to: Status
  readonly reason: string | null
}

const requestEvents = selectRows<StatusEvent & { open: string | null }, [request: Id]>(
  `SELECT at, by_user AS by, from_status AS "from", to_status AS "to", reason, preconditions AS open
   FROM request_event WHERE request = ? ORDER BY number`,
)

const candidacyEvents = selectRows<StatusEvent, [candidacy: Id]>(
  `SELECT at, by_user AS by, from_status AS "from", to_status AS "to", reason
   FROM candidacy_event WHERE candidacy = ? ORDER BY number`,
)

/** Keeps a change of status of a request, dated and signed, with the preconditions it left open. */
export function recordRequestEvent(
  call: Writing,
  request: Id,
  { open, ...change }: StatusChange<RequestStatus> & Pick<RequestEvent, 'open'>,
): void {
  const preconditions = open.length === 0 ? null : JSON.stringify(open)
  insertRow(call.sqlite, 'request_event', { request, preconditions, ...signed(call, change) })
}

/** Keeps a change of status of a candidacy, dated and signed. */
export function recordCandidacyEvent(
  call: Writing,
  owner: Id,
  change: StatusChange<CandidacyStatus>,
): void {
  insertRow(call.sqlite, 'candidacy_event', { candidacy: owner, ...signed(call, change) })
}

/** Keeps a change of status or of dates of a deployment, dated and signed. */
export function recordDeploymentEvent(
  call: Writing,
  { id, from, to }: Pick<Deployment, 'id' | 'from' | 'to'>,
  change: StatusChange<DeploymentStatus>,
): void {
  const dates = { from_date: from, to_date: to }
  insertRow(call.sqlite, 'deployment_event', { deployment: id, ...dates, ...signed(call, change) })
}

const removals = {
  candidacy: changeRows<[owner: Id]>('DELETE FROM candidacy_event WHERE candidacy = ?'),
  deployment: changeRows<[owner: Id]>('DELETE FROM deployment_event WHERE deployment = ?'),
}

const candidacyState = candidacy.pick({ status: true, reason: true })
const deploymentState = deployment.pick({ status: true, reason: true, from: true, to: true })

/**
 * Writes the events of a candidacy anew from its history: they went with it when it was removed, and it
 * was put back.
 */
export function restoreCandidacyEvents(call: Writing, id: Id): void {
  removals.candidacy.run(call.sqlite, id)
  let last: z.infer<typeof candidacyState> | null = null
  for (const { state, at, by } of statesOf(call, 'candidacy', id)) {
    const now = candidacyState.parse(state)
    if (last?.status !== now.status)
      recordCandidacyEvent({ ...call, now: at, user: by }, id, {
        ...{ from: last?.status ?? null, to: now.status, reason: now.reason },
      })
    last = now
  }
}

/** The same for a deployment, whose events keep its dates too. */
export function restoreDeploymentEvents(call: Writing, id: Id): void {
  removals.deployment.run(call.sqlite, id)
  let last: z.infer<typeof deploymentState> | null = null
  for (const { state, at, by } of statesOf(call, 'deployment', id)) {
    const now = deploymentState.parse(state)
    if (last?.status !== now.status || last.from !== now.from || last.to !== now.to)
      recordDeploymentEvent(
        { ...call, now: at, user: by },
        { id, from: now.from, to: now.to },
        { from: last?.status ?? null, to: now.status, reason: now.reason },
      )
    last = now
  }
}

/** What a thing was after each of its changes, in order, and who made it. */
function* statesOf(call: Reading, entity: 'candidacy' | 'deployment', id: Id) {
  let state: object = { reason: null }
  for (const { action, at, by, fields, after } of wholeHistory(call, entity, id)) {
    if (action === 'removed') continue
    const cleared = Object.fromEntries(fields.map((field) => [field, null]))
    state = { ...state, ...cleared, ...(after as object) }
    yield { state, at, by }
  }
}

function signed<Status>({ now, user }: Writing, { from, to, reason }: StatusChange<Status>) {
  return { at: now, by_user: user, from_status: from, to_status: to, reason }
}

const deploymentEvents = selectRows<DeploymentEvent, [deployment: Id]>(
  `SELECT at, by_user AS by, from_status AS "from", to_status AS "to", reason,
     from_date AS firstDay, to_date AS lastDay
   FROM deployment_event WHERE deployment = ? ORDER BY number`,
)

/** Steps and changes of dates of a deployment, in the order they happened. */
export function listDeploymentEvents({ sqlite }: Reading, id: Id): DeploymentEvent[] {
  return deploymentEvents.all(sqlite, id)
}

/** The steps of a request, in the order they happened. */
export function listRequestEvents({ sqlite }: Reading, id: Id): RequestEvent[] {
  return requestEvents
    .all(sqlite, id)
    .map(({ open, ...event }) => ({ ...event, open: leftOpen.parse(JSON.parse(open ?? '[]')) }))
}

/** The steps of a candidacy, likewise. */
export function listCandidacyEvents({ sqlite }: Reading, id: Id): StatusEvent[] {
  return candidacyEvents.all(sqlite, id)
}

const leftOpen = requestEvent.shape.open
