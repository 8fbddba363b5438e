import { expectedFailure } from '#shared/contract/failure.ts'
import { isCandidacyExit } from '#shared/domain/candidacy-steps.ts'
import type { Id } from '#shared/domain/common.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import type { Problem } from '#shared/domain/problem.ts'
import type { StoredRequest } from '#shared/domain/request.ts'
import { isRequestOver } from '#shared/domain/request-steps.ts'
import { requestStatusPhrase } from '#shared/domain/status-phrases.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import type { Reading } from '../../store/access.ts'
import { changeCandidacy, listCandidacies } from '../../store/repositories/candidacies.ts'
import { changeDeployment, findDeployment } from '../../store/repositories/deployments.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { expectFound, refused } from '../../store/repositories/stored.ts'
import { selectValues } from '../../store/statement.ts'
import { reasonFor } from '../reason.ts'
import { judgeForDecision, keepDecision } from './keep-decision.ts'
import { deploymentRows } from './deployment-rows.ts'
import { standingOf } from '../../roster/standing.ts'

/** How many candidacies and planned deployments ended with a request. */
export interface Freed {
  readonly candidacies: number
  readonly deployments: number
}

/**
 * Frees whom a request that is over had promised: planned deployments are cancelled, candidacies that
 * came to nothing are withdrawn, each with the reason of the request. Days that were served stay, and
 * with them the selection they came of. Refused with their names while somebody is in the field, and
 * where deployments are planned and nobody said that they shall be cancelled.
 */
export async function freePeople(
  call: CallContext,
  request: Id,
  { reason, confirmed }: { readonly reason: string | null; readonly confirmed: boolean },
): Promise<Freed> {
  const deployments = deploymentRows(call, { request, person: null })
  const inTheField = deployments.filter(({ status }) => status === 'deployed')
  if (inTheField.length > 0)
    throw expectedFailure(
      'refused',
      'peopleInTheField',
      { people: inTheField.length },
      inTheField.map(placeProblem),
    )
  const planned = deployments.filter(({ status }) => status === 'planned')
  if (planned.length > 0 && !confirmed)
    throw expectedFailure(
      'refused',
      'peoplePlanned',
      { people: planned.length },
      planned.map(placeProblem),
    )
  const served = new Set(
    deployments
      .filter(({ status }) => status === 'completed' || status === 'curtailed')
      .map(({ position, person }) => `${position} ${person}`),
  )
  const open = listCandidacies(call, { request }).filter(
    ({ status, position, person }) =>
      !isCandidacyExit(status) && !served.has(`${position} ${person}`),
  )
  const why = reasonFor(planned.length + open.length > 0, reason)
  for (const { id } of planned) {
    const before = expectFound(findDeployment(call, id), 'deployment')
    changeDeployment(call, before, { ...before, status: 'cancelled', reason: why })
  }
  for (const before of open) {
    const position = expectFound(findPosition(call, before.position), 'position')
    const { person, overrides, id: candidacy } = before
    const judged = await judgeForDecision(call, { position, person, overrides })
    changeCandidacy(call, before, {
      ...before,
      ...{ status: 'withdrawn', reason: why, reservePlace: null },
    })
    keepDecision(call, judged, { candidacy, kind: 'withdrawn', reason: why })
  }
  call.touch([...planned, ...open].map(({ person }) => person))
  return { candidacies: open.length, deployments: planned.length }
}

function placeProblem({ id, personName, positionTitle, from, to }: DeploymentRow): Problem {
  return {
    field: id,
    message: phrase('problems.placedThere', {
      name: personName,
      title: positionTitle,
      period: { period: [from, to] },
    }),
  }
}

/** Refuses to put anybody forward for, or send anybody to, a request that is over. */
export function refuseOverRequest(
  call: Reading & Pick<CallContext, 'standing'>,
  request: Id,
): void {
  const { status } = standingOf(call).requestOf(request)
  if (isRequestOver(status)) throw refused('requestOver', { status: requestStatusPhrase(status) })
}

// One transaction has one instant: what ended with the request ended at the instant of its step.
const stillEnded = selectValues<number, [of: { request: Id; at: string }]>(
  `SELECT count(*) FROM candidacy JOIN position ON position.id = candidacy.position
   WHERE position.request = @request AND candidacy.status = 'withdrawn'
     AND EXISTS (SELECT 1 FROM candidacy_event WHERE candidacy_event.candidacy = candidacy.id
       AND to_status = 'withdrawn' AND at = @at)`,
)

const stillCancelled = selectValues<number, [of: { request: Id; at: string }]>(
  `SELECT count(*) FROM deployment JOIN position ON position.id = deployment.position
   WHERE position.request = @request AND deployment.status = 'cancelled'
     AND EXISTS (SELECT 1 FROM deployment_event WHERE deployment_event.deployment = deployment.id
       AND to_status = 'cancelled' AND at = @at)`,
)

const lastStep = selectValues<string, [request: Id]>(
  'SELECT at FROM request_event WHERE request = ? ORDER BY number DESC LIMIT 1',
)

/** What ended with the last step of a request and is still so: told when it is taken up again. */
export function endedWith(call: Reading, request: Pick<StoredRequest, 'id'>): Freed {
  const of = { request: request.id, at: lastStep.get(call.sqlite, request.id) ?? '' }
  return {
    candidacies: stillEnded.get(call.sqlite, of) ?? 0,
    deployments: stillCancelled.get(call.sqlite, of) ?? 0,
  }
}
