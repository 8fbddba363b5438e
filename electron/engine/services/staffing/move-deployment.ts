import { deploymentStatusPhrase } from '#shared/domain/status-phrases.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Deployment, StoredDeployment } from '#shared/domain/deployment.ts'
import {
  deploymentSteps,
  isDeploymentExit,
  isLiveDeployment,
} from '#shared/domain/deployment-steps.ts'
import { personName } from '#shared/domain/person.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import { fillsPostOf, windowsHeld } from '#shared/domain/windows-held.ts'
import { listOf, phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { changeCandidacy, findCandidacyOf } from '../../store/repositories/candidacies.ts'
import { changeDeployment, findDeployment } from '../../store/repositories/deployments.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { expectFound, noSuchStep, refused } from '../../store/repositories/stored.ts'
import { reasonFor } from '../reason.ts'
import { setCandidacy } from './candidacy.ts'
import {
  refuseDates,
  refuseFullPosition,
  refuseProvider,
  refuseUntimely,
} from './deployment-rules.ts'
import { refuseOverRequest } from './free-people.ts'
import { judgeForDecision, keepDecision } from './keep-decision.ts'
import { reservePlaceAt } from './reserves.ts'

/** What was looked at and confirmed before a deployment is changed. */
export interface Confirmed {
  /** Its days may lie outside every window of the position. */
  readonly outside: boolean
}

/** Changes a deployment by every rule for its new status and dates. */
export async function moveDeployment(
  call: CallContext,
  before: StoredDeployment,
  after: Deployment,
  { outside }: Confirmed = { outside: true },
): Promise<StoredDeployment> {
  if (before.person !== after.person || before.position !== after.position)
    throw refused('deploymentStays')
  if (before.status !== after.status && !deploymentSteps[before.status].includes(after.status))
    throw noSuchStep(
      deploymentStatusPhrase(before.status),
      deploymentStatusPhrase(after.status),
      deploymentSteps[before.status].map(deploymentStatusPhrase),
    )
  // Whoever is away from home is told why it becomes longer.
  const lengthens =
    before.status === 'deployed' && after.status === 'deployed' && after.to > before.to
  const reason = reasonFor(isDeploymentExit(after.status) || lengthens, after.reason)
  const position = expectFound(findPosition(call, after.position), 'position')
  if (isLiveDeployment(after.status) && !isLiveDeployment(before.status))
    refuseOverRequest(call, position.request)
  const isBack = before.status === 'cancelled' && after.status !== 'cancelled'
  const { windows } = position
  const moves = before.from !== after.from || before.to !== after.to
  if (moves && !outside) refuseOutside(position, after)
  const refills = !fillsPostOf(windows, before) && fillsPostOf(windows, after)
  if (refills) refuseFullPosition(call, position)
  // Ending early frees days and needs no leave; anything that binds others does.
  const grows = after.from < before.from || after.to > before.to
  // Much may have changed since it was planned: whoever leaves now is asked for once more.
  const leaves = before.status === 'planned' && after.status === 'deployed'
  if (after.from > after.to || grows || isBack || leaves) await refuseDates(call, position, after)
  refuseUntimely(call, before, after)
  if (leaves || refills || after.to > before.to || before.provider !== after.provider)
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

/** Refuses days of which none lies in a window that must be held, until somebody has said that they shall. */
export function refuseOutside(
  { windows }: Pick<StoredPosition, 'windows'>,
  { status, from, to }: Pick<Deployment, 'status' | 'from' | 'to'>,
): void {
  if (!isLiveDeployment(status) || from > to || windowsHeld(windows, { from, to }) !== 'outside')
    return
  const held = listOf(
    windows.map((window) => ({ period: [window.from, window.to] })),
    'and',
  )
  throw expectedFailure('refused', 'outsideWindows', { windows: held }, [
    { field: 'outside', message: phrase('problems.outsideWindows') },
  ])
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
  changeCandidacy(call, candidacy, {
    ...candidacy,
    ...{ status: 'reserve', reason, reservePlace: reservePlaceAt(call, candidacy, 'reserve') },
  })
  keepDecision(call, judged, { candidacy: candidacy.id, kind: 'reserve', reason })
}

async function reselect(call: CallContext, { position, person }: Deployment): Promise<void> {
  if (findCandidacyOf(call, position, person)?.status === 'selected') return
  await setCandidacy(call, { position, person, status: 'selected', reason: null, judged: true })
}
