import { deploymentStatusPhrase } from '#shared/domain/status-phrases.ts'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { Id } from '#shared/domain/common.ts'
import { personName } from '#shared/domain/person.ts'
import { phrase } from '#shared/text/index.ts'
import type { Deployment, StoredDeployment } from '#shared/domain/deployment.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import {
  deploymentSteps,
  isDeploymentExit,
  isLiveDeployment,
} from '#shared/domain/deployment-steps.ts'
import { fillsPostOf } from '#shared/domain/windows-held.ts'
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
import { datesInWindows } from './deployment-dates.ts'
import {
  refuseDates,
  refuseFullPosition,
  refuseProvider,
  refuseUntimely,
} from './deployment-rules.ts'
import { refuseOverRequest } from './free-people.ts'
import { placePeople, seeingItsChanges } from './place-people.ts'
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

  'deployment.moveToWindows': ({ deployments }, call) => moveToWindows(call, deployments),

  'deployment.planMany': ({ choices }, call) =>
    placePeople(call, choices, { step: 'planned', as: { kind: 'planned', team: null } }),
} satisfies Handlers<
  | 'deployment.list'
  | 'deployment.save'
  | 'deployment.plan'
  | 'deployment.planMany'
  | 'deployment.moveToWindows'
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
  const { windows } = position
  const refills = !fillsPostOf(windows, before) && fillsPostOf(windows, after)
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

/** Moves planned deployments to where their positions are held now; who cannot be moved stays. */
async function moveToWindows(
  call: CallContext,
  deployments: readonly Id[],
): Promise<ResultOf<'deployment.moveToWindows'>> {
  const stayed: ResultOf<'deployment.moveToWindows'>['stayed'] = []
  const asked = deployments.map((id) => {
    const before = expectFound(findDeployment(call, id), 'deployment')
    return { id, before, position: expectFound(findPosition(call, before.position), 'position') }
  })
  const within = seeingItsChanges(
    call,
    asked.map(({ before }) => before.person),
    asked.map(({ position }) => position),
  )
  for (const { id, before, position } of asked) {
    try {
      if (before.status !== 'planned') throw refused('onlyPlannedMoves')
      await moveDeployment(within, before, {
        ...before,
        ...datesInWindows(within, position, before),
      })
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error
      const { message, problems } = error.failure
      stayed.push({
        deployment: id,
        personName: personName(expectFound(findPerson(call, before.person), 'person')),
        problems: problems.length > 0 ? problems.map((each) => each.message) : [message],
      })
    }
  }
  const moved = deployments.length - stayed.length
  call.describe(phrase('changes.deploymentsMoved', { moved }))
  return { moved, stayed }
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
