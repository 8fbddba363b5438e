import { deploymentStatusPhrase } from '#shared/domain/status-phrases.ts'
import { v7 as uuid } from 'uuid'
import { certainSpan } from '#shared/domain/certain-windows.ts'
import type { Deployment, StoredDeployment } from '#shared/domain/deployment.ts'
import { deploymentSteps, fillsPost, isDeploymentExit } from '#shared/domain/deployment-steps.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { changeCandidacy, findCandidacyOf } from '../../store/repositories/candidacies.ts'
import {
  changeDeployment,
  findDeployment,
  insertDeployment,
} from '../../store/repositories/deployments.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import {
  expectNew,
  expectVersion,
  expectFound,
  noSuchStep,
  refused,
} from '../../store/repositories/stored.ts'
import { setCandidacy } from './candidacy.ts'
import { deploymentRows } from './deployment-rows.ts'
import { refuseDates, refuseFullPosition, refuseFullProvider } from './deployment-rules.ts'
import { reasonFor } from '../reason.ts'

export const deploymentHandlers = {
  'deployment.list': (of, call) => deploymentRows(call, of),

  'deployment.save': async ({ deployment, version }, call) => {
    const before = findDeployment(call, deployment.id)
    if (version === null) {
      expectNew(before, 'deployment')
      return createDeployment(call, deployment)
    }
    const stored = expectFound(before, 'deployment')
    expectVersion(call, 'deployment', stored, version)
    return moveDeployment(call, stored, deployment)
  },

  'deployment.plan': async ({ position: positionId, person, provider, from, to }, call) => {
    const position = expectFound(findPosition(call, positionId), 'position')
    const span = certainSpan(position.windows)
    const candidacy = findCandidacyOf(call, positionId, person)
    return createDeployment(call, {
      id: uuid(),
      candidacy: candidacy?.id ?? null,
      person,
      position: positionId,
      provider,
      from: from ?? span.from,
      to: to ?? span.to,
      status: 'planned',
      reason: null,
      funding: null,
    })
  },
} satisfies Handlers<'deployment.list' | 'deployment.save' | 'deployment.plan'>

async function createDeployment(
  call: CallContext,
  deployment: Deployment,
): Promise<StoredDeployment> {
  const position = expectFound(findPosition(call, deployment.position), 'position')
  expectFound(findPerson(call, deployment.person), 'person')
  const reason = reasonFor(isDeploymentExit(deployment.status), deployment.reason)
  if (fillsPost(deployment.status)) refuseFullPosition(call, position)
  await refuseDates(call, position, deployment)
  await refuseFullProvider(call, position, deployment)
  // Whoever is deployed was selected: the candidacy says so in the same transaction.
  const before = findCandidacyOf(call, position.id, deployment.person)
  const candidacy =
    before?.status === 'selected'
      ? before
      : await setCandidacy(call, {
          position: position.id,
          person: deployment.person,
          status: 'selected',
          reason: null,
          judged: true,
        })
  insertDeployment(call, { ...deployment, candidacy: candidacy.id, reason })
  call.touch([deployment.person])
  return expectFound(findDeployment(call, deployment.id), 'deployment')
}

async function moveDeployment(
  call: CallContext,
  before: StoredDeployment,
  after: Deployment,
): Promise<StoredDeployment> {
  if (before.person !== after.person || before.position !== after.position)
    throw refused('deploymentStays')
  if (before.status !== after.status && !deploymentSteps[before.status].includes(after.status))
    throw noSuchStep(
      deploymentStatusPhrase(before.status),
      deploymentStatusPhrase(after.status),
      deploymentSteps[before.status].map(deploymentStatusPhrase),
    )
  const reason = reasonFor(isDeploymentExit(after.status), after.reason)
  const position = expectFound(findPosition(call, after.position), 'position')
  const isBack = before.status === 'cancelled' && after.status !== 'cancelled'
  const refills = !fillsPost(before.status) && fillsPost(after.status)
  if (refills) refuseFullPosition(call, position)
  // Ending early frees days and needs no leave; anything that binds others does.
  const grows = after.from < before.from || after.to > before.to
  if (after.from > after.to || grows || isBack) await refuseDates(call, position, after)
  if (refills || before.provider !== after.provider) await refuseFullProvider(call, position, after)
  changeDeployment(call, before, { ...after, candidacy: before.candidacy, reason })
  if (before.status !== 'cancelled' && after.status === 'cancelled') freePerson(call, after, reason)
  if (isBack) await reselect(call, after)
  call.touch([after.person])
  return expectFound(findDeployment(call, after.id), 'deployment')
}

/** A cancelled deployment leaves its person in reserve, bound to nothing. */
function freePerson(
  call: CallContext,
  { position, person }: Deployment,
  reason: string | null,
): void {
  const candidacy = findCandidacyOf(call, position, person)
  if (candidacy?.status === 'selected')
    changeCandidacy(call, candidacy, { ...candidacy, status: 'reserve', reason })
}

async function reselect(call: CallContext, { position, person }: Deployment): Promise<void> {
  if (findCandidacyOf(call, position, person)?.status === 'selected') return
  await setCandidacy(call, { position, person, status: 'selected', reason: null, judged: true })
}
