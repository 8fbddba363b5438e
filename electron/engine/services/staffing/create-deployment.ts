import { v7 as uuid } from 'uuid'
import type { ReadParamsOf } from '#shared/contract/contract.ts'
import { certainSpan } from '#shared/domain/certain-windows.ts'
import {
  type Deployment,
  nothingArranged,
  type StoredDeployment,
} from '#shared/domain/deployment.ts'
import { isDeploymentExit, isLiveDeployment } from '#shared/domain/deployment-steps.ts'
import { fillsPostOf } from '#shared/domain/windows-held.ts'
import { personName } from '#shared/domain/person.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { findCandidacyOf } from '../../store/repositories/candidacies.ts'
import {
  findDeployment,
  insertDeployment,
  listDeployments,
} from '../../store/repositories/deployments.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { reasonFor } from '../reason.ts'
import { setCandidacy } from './candidacy.ts'
import { refuseOverRequest } from './free-people.ts'
import {
  refuseDates,
  refuseFullPosition,
  refuseProvider,
  refuseUntimely,
} from './deployment-rules.ts'
import { draftFor } from './deployment-dates.ts'
import { type Confirmed, refuseOutside } from './move-deployment.ts'
import { type DecidedAs, judgeForDecision, keepDecision } from './keep-decision.ts'

/**
 * Selects a person and plans the deployment, over the certain windows of the position where no days are
 * given. Asked for what is planned already, it answers with that: a second click plans nothing twice.
 */
export async function planDeployment(
  call: CallContext,
  {
    position: positionId,
    person,
    provider,
    from,
    to,
    outside,
  }: Omit<ReadParamsOf<'deployment.plan'>, 'overPosts'>,
  as: DecidedAs = planned,
): Promise<StoredDeployment> {
  const position = expectFound(findPosition(call, positionId), 'position')
  const span = certainSpan(position.windows)
  const dates = { from: from ?? span.from, to: to ?? span.to }
  const same = listDeployments(call, { position: positionId, person }).find(
    (each) =>
      isLiveDeployment(each.status) &&
      each.provider === provider &&
      each.from === dates.from &&
      each.to === dates.to,
  )
  if (same) return same
  const deployment: Deployment = {
    id: uuid(),
    candidacy: findCandidacyOf(call, positionId, person)?.id ?? null,
    person,
    position: positionId,
    provider,
    ...dates,
    status: 'planned',
    reason: null,
    ...nothingArranged,
    // Who pays for the request pays for its deployments, until somebody says otherwise.
    funding: findRequest(call, position.request)?.funding ?? null,
  }
  return createDeployment(call, deployment, as, { outside })
}

const planned: DecidedAs = { kind: 'planned', team: null }

/** Writes a new deployment that no rule stands against, and selects its candidacy. */
export async function createDeployment(
  call: CallContext,
  deployment: Deployment,
  { kind, team }: DecidedAs = planned,
  { outside }: Confirmed = { outside: true },
): Promise<StoredDeployment> {
  const position = expectFound(findPosition(call, deployment.position), 'position')
  const name = personName(expectFound(findPerson(call, deployment.person), 'person'))
  refuseOverRequest(call, position.request)
  refuseUntimely(call, null, deployment)
  if (!outside) refuseOutside(position, deployment)
  const reason = reasonFor(isDeploymentExit(deployment.status), deployment.reason)
  if (fillsPostOf(position.windows, deployment)) refuseFullPosition(call, position)
  await refuseDates(call, position, deployment)
  await refuseProvider(call, position, deployment)
  // Whoever is deployed was selected: the candidacy says so in the same transaction.
  const before = findCandidacyOf(call, position.id, deployment.person)
  const { from, to, provider } = deployment
  const judged = await judgeForDecision(call, {
    ...{ position, person: deployment.person, overrides: before?.overrides ?? [], team },
    ...{ draft: draftFor(position, deployment), deployment: { from, to, provider } },
  })
  const candidacy =
    before?.status === 'selected'
      ? before
      : await setCandidacy(call, {
          position: position.id,
          person: deployment.person,
          status: 'selected',
          reason: null,
          judged: true,
          kept: true,
        })
  insertDeployment(call, { ...deployment, candidacy: candidacy.id, reason })
  keepDecision(call, judged, { candidacy: candidacy.id, kind, reason })
  call.describe(phrase('changes.deploymentPlanned', { name, title: position.title }))
  call.touch([deployment.person])
  return expectFound(findDeployment(call, deployment.id), 'deployment')
}
