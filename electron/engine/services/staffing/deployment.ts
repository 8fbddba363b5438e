import { deploymentStatusPhrase } from '#shared/domain/status-phrases.ts'
import { personName } from '#shared/domain/person.ts'
import { phrase } from '#shared/text/index.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Deployment, StoredDeployment } from '#shared/domain/deployment.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import {
  deploymentSteps,
  fillsPost,
  isDeploymentExit,
  isLiveDeployment,
} from '#shared/domain/deployment-steps.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { changeCandidacy, findCandidacyOf } from '../../store/repositories/candidacies.ts'
import { changeDeployment, findDeployment } from '../../store/repositories/deployments.ts'
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
import { createDeployment, planDeployment } from './create-deployment.ts'
import { deploymentRows } from './deployment-rows.ts'
import {
  refuseDates,
  refuseFullPosition,
  refuseProvider,
  refuseUntimely,
} from './deployment-rules.ts'
import { refuseOverRequest } from './free-people.ts'
import { placePeople } from './place-people.ts'
import { judgeForDecision, keepDecision } from './keep-decision.ts'
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

  'deployment.plan': (asked, call) => planDeployment(call, asked),

  'deployment.planMany': ({ choices }, call) =>
    placePeople(call, choices, { step: 'planned', as: { kind: 'planned', team: null } }),
} satisfies Handlers<
  'deployment.list' | 'deployment.save' | 'deployment.plan' | 'deployment.planMany'
>

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
  if (isLiveDeployment(after.status) && !isLiveDeployment(before.status))
    refuseOverRequest(call, position.request)
  const isBack = before.status === 'cancelled' && after.status !== 'cancelled'
  const refills = !fillsPost(before.status) && fillsPost(after.status)
  if (refills) refuseFullPosition(call, position)
  // Ending early frees days and needs no leave; anything that binds others does.
  const grows = after.from < before.from || after.to > before.to
  // Much may have changed since it was planned: whoever leaves now is asked for once more.
  const leaves = before.status === 'planned' && after.status === 'deployed'
  if (after.from > after.to || grows || isBack || leaves) await refuseDates(call, position, after)
  refuseUntimely(call, before, after)
  if (leaves || refills || before.provider !== after.provider)
    await refuseProvider(call, position, after)
  changeDeployment(call, before, { ...after, candidacy: before.candidacy, reason })
  if (before.status !== 'cancelled' && after.status === 'cancelled')
    await freePerson(call, position, after.person, reason)
  if (isBack) await reselect(call, after)
  const name = personName(expectFound(findPerson(call, after.person), 'person'))
  call.describe(phrase('changes.deploymentChanged', { name }))
  call.touch([after.person])
  return expectFound(findDeployment(call, after.id), 'deployment')
}

/** A cancelled deployment leaves its person in reserve, bound to nothing. */
async function freePerson(
  call: CallContext,
  position: StoredPosition,
  person: Id,
  reason: string | null,
): Promise<void> {
  const candidacy = findCandidacyOf(call, position.id, person)
  if (candidacy?.status !== 'selected') return
  const { overrides } = candidacy
  const judged = await judgeForDecision(call, { position, person, overrides })
  changeCandidacy(call, candidacy, { ...candidacy, status: 'reserve', reason })
  keepDecision(call, judged, { candidacy: candidacy.id, kind: 'reserve', reason })
}

async function reselect(call: CallContext, { position, person }: Deployment): Promise<void> {
  if (findCandidacyOf(call, position, person)?.status === 'selected') return
  await setCandidacy(call, { position, person, status: 'selected', reason: null, judged: true })
}
