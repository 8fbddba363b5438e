import { z } from 'zod'
import type { Id, Stamps } from '#shared/domain/common.ts'
import {
  type Deployment,
  deploymentCheck,
  type StoredDeployment,
} from '#shared/domain/deployment.ts'
import { deploymentCost } from '#shared/domain/fund.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { DeploymentTable } from '../tables/request-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { changeEvaluation, listEvaluations, removeEvaluation } from './evaluations.ts'
import { recordDeploymentEvent } from './events.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { newStamps, nextStamps } from './stored.ts'
import type { Reading, Writing } from '../access.ts'

export type DeploymentRecord = Selectable<DeploymentTable>

const byId = selectRows<DeploymentRecord, [id: Id]>('SELECT * FROM deployment WHERE id = ?')

const byOwner = selectRows<
  DeploymentRecord,
  [of: { position: Id | null; person: Id | null; candidacy: Id | null }]
>(`SELECT * FROM deployment
   WHERE (@position IS NULL OR position = @position) AND (@person IS NULL OR person = @person)
     AND (@candidacy IS NULL OR candidacy = @candidacy)
   ORDER BY from_date, id`)

const ofPeople = selectRows<DeploymentRecord, [people: string]>(
  `SELECT * FROM deployment WHERE person IN (SELECT value FROM json_each(?))
   ORDER BY from_date, id`,
)

const replacing = selectRows<DeploymentRecord, [id: Id]>(
  'SELECT * FROM deployment WHERE replaces = ? ORDER BY created, id',
)

const removal = changeRows<[id: Id]>('DELETE FROM deployment WHERE id = ?')

export function findDeployment({ sqlite }: Reading, id: Id): StoredDeployment | null {
  const row = byId.get(sqlite, id)
  return row === undefined ? null : fromDeploymentRow(row)
}

/**
 * SQL: true where a deployment shares a day with a window of its position that must be held, as
 * shared/domain/windows-held.ts has it; a statement with `deployment` and `position` in reach.
 */
export const HOLDS_A_WINDOW = `EXISTS (SELECT 1 FROM position_window AS held
  WHERE held.position = position.id AND held.from_date <= deployment.to_date
    AND held.to_date >= deployment.from_date
    AND (held.contingent_on IS NULL OR NOT EXISTS (SELECT 1 FROM position_window AS certain
      WHERE certain.position = position.id AND certain.contingent_on IS NULL)))`

/** Deployments to a position or of a person, by first day. */
export function listDeployments(
  { sqlite }: Reading,
  of: { position?: Id; person?: Id; candidacy?: Id },
): StoredDeployment[] {
  return byOwner
    .all(sqlite, { position: null, person: null, candidacy: null, ...of })
    .map(fromDeploymentRow)
}

/** Every deployment of some people, by first day. */
export function listDeploymentsOfPeople(
  { sqlite }: Reading,
  people: Iterable<Id>,
): StoredDeployment[] {
  return ofPeople.all(sqlite, JSON.stringify([...people])).map(fromDeploymentRow)
}

/** Writes a new deployment with its first event. */
export function insertDeployment(
  call: Writing,
  deployment: Deployment,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'deployment', { ...toRow(deployment), ...stamps })
  recordHistory(call, 'deployment', deployment.id, null, deployment)
  keepEvent(call, null, deployment)
}

/** Writes a changed deployment; a change of status or of dates (an extension) keeps its event. */
export function changeDeployment(call: Writing, before: StoredDeployment, after: Deployment): void {
  if (!recordHistory(call, 'deployment', after.id, before, after)) return
  updateRow(call.sqlite, 'deployment', { ...toRow(after), ...nextStamps(call, before) })
  // An evaluation is of whoever served: it goes with the deployment to the record that stays.
  if (before.person !== after.person)
    for (const evaluation of listEvaluations(call, { deployment: after.id, person: null }))
      changeEvaluation(call, evaluation, { ...evaluation, person: after.person })
  const moved = before.from !== after.from || before.to !== after.to
  if (moved || before.status !== after.status) keepEvent(call, before, after)
}

/** Those that took the place of a deployment, oldest first; more than one where they dropped out too. */
export function listReplacements({ sqlite }: Reading, id: Id): StoredDeployment[] {
  return replacing.all(sqlite, id).map(fromDeploymentRow)
}

export function removeDeployment(call: Writing, deployment: StoredDeployment): void {
  for (const other of listReplacements(call, deployment.id))
    changeDeployment(call, other, { ...other, replaces: null })
  for (const evaluation of listEvaluations(call, { deployment: deployment.id, person: null }))
    removeEvaluation(call, evaluation)
  recordHistory(call, 'deployment', deployment.id, deployment, null)
  removal.run(call.sqlite, deployment.id)
}

function keepEvent(call: Writing, before: Deployment | null, after: Deployment): void {
  const change = { from: before?.status ?? null, to: after.status, reason: after.reason }
  recordDeploymentEvent(call, after, change)
}

const toRow = (deployment: Deployment) => ({
  id: deployment.id,
  candidacy: deployment.candidacy,
  person: deployment.person,
  position: deployment.position,
  provider: deployment.provider,
  from_date: deployment.from,
  to_date: deployment.to,
  status: deployment.status,
  reason: deployment.reason,
  funding: deployment.funding,
  replaces: deployment.replaces,
  station: deployment.station,
  arrival_on: deployment.arrivalOn,
  arrival_time: deployment.arrivalTime,
  arrival_flight: deployment.arrivalFlight,
  departure_on: deployment.departureOn,
  departure_time: deployment.departureTime,
  departure_flight: deployment.departureFlight,
  checks: JSON.stringify(deployment.checks),
  costs: JSON.stringify(deployment.costs),
})

export const fromDeploymentRow = (row: DeploymentRecord): StoredDeployment => ({
  id: row.id,
  candidacy: row.candidacy,
  person: row.person,
  position: row.position,
  provider: row.provider,
  from: row.from_date,
  to: row.to_date,
  status: row.status,
  reason: row.reason,
  funding: row.funding,
  replaces: row.replaces,
  station: row.station,
  arrivalOn: row.arrival_on,
  arrivalTime: row.arrival_time,
  arrivalFlight: row.arrival_flight,
  departureOn: row.departure_on,
  departureTime: row.departure_time,
  departureFlight: row.departure_flight,
  checks: row.checks === '[]' ? [] : z.array(deploymentCheck).parse(JSON.parse(row.checks)),
  costs: row.costs === '[]' ? [] : z.array(deploymentCost).parse(JSON.parse(row.costs)),
  ...stampsOf(row),
})
