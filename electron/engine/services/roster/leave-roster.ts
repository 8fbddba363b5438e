import { v7 as uuid } from 'uuid'
import { isLiveDeployment } from '#shared/domain/deployment-steps.ts'
import type { Id } from '#shared/domain/common.ts'
import type { StoredPerson } from '#shared/domain/person.ts'
import type { CallContext } from '../../call-context.ts'
import { listCandidacies, removeCandidacy } from '../../store/repositories/candidacies.ts'
import { listDeployments, removeDeployment } from '../../store/repositories/deployments.ts'
import { removePerson } from '../../store/repositories/people.ts'
import { insertServedPost } from '../../store/repositories/served-posts.ts'
import { refused } from '../../store/repositories/stored.ts'

/**
 * Refuses to let somebody go whom others count on: on a mission or planned for one, nominated or
 * selected.
 */
export function refuseWhoIsPromised(call: CallContext, { id }: StoredPerson): void {
  if (isOnMission(call, id)) throw refused('personOnMission')
  if (isPutForward(call, id)) throw refused('personPutForward')
}

/** Whether {@link refuseWhoIsPromised} would refuse. */
export function isPromised(call: CallContext, { id }: StoredPerson): boolean {
  return isOnMission(call, id) || isPutForward(call, id)
}

function isOnMission(call: CallContext, id: Id): boolean {
  return listDeployments(call, { person: id }).some(({ status }) => isLiveDeployment(status))
}

function isPutForward(call: CallContext, id: Id): boolean {
  return listCandidacies(call, { person: id }).some(
    ({ status, position }) =>
      (status === 'nominated' || status === 'selected') && !hasServed(call, id, position),
  )
}

/** A selection that was served promises nothing any more. */
function hasServed(call: CallContext, person: Id, position: Id): boolean {
  return listDeployments(call, { person, position }).some(
    ({ status }) => status === 'completed' || status === 'curtailed',
  )
}

/**
 * Takes a person off the roster with their candidacies and deployments. The posts they served stay, of
 * nobody in particular, so that what requests and providers were counted for still counts.
 */
export function leaveRoster(call: CallContext, person: StoredPerson, reason: string): void {
  for (const deployment of listDeployments(call, { person: person.id })) {
    const { position, provider, from, to, status } = deployment
    removeDeployment(call, deployment)
    if (status !== 'completed' && status !== 'curtailed') continue
    const served = { id: uuid(), position, provider, sex: person.sex, from, to, status }
    insertServedPost(call, served)
  }
  for (const candidacy of listCandidacies(call, { person: person.id }))
    removeCandidacy(call, candidacy)
  removePerson(call, person, reason)
}
