import { phrase } from '#shared/text/index.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import type { CallContext, Handlers } from '../call-context.ts'
import { listCandidacies, removeCandidacy } from '../store/repositories/candidacies.ts'
import { listDeployments, removeDeployment } from '../store/repositories/deployments.ts'
import { changeContribution, listContributions } from '../store/repositories/funds.ts'
import {
  changePosition,
  findPosition,
  insertPosition,
  listPositions,
  removePosition,
} from '../store/repositories/positions.ts'
import { findRequest, listRequests } from '../store/repositories/requests.ts'
import { expectNew, expectVersion, expectFound, refused } from '../store/repositories/stored.ts'
import { selectValues } from '../store/statement.ts'
import { requestRowOf } from './staffing/request-rows.ts'
import { countStaffing } from './staffing/staffing.ts'

const peopleOn = selectValues<Id, [of: { position: Id }]>(
  `SELECT person FROM deployment WHERE position = @position
   UNION SELECT person FROM candidacy WHERE position = @position`,
)

const servedAt = selectValues<1, [of: { position: Id }]>(
  'SELECT 1 FROM served_post WHERE position = @position LIMIT 1',
)

export const positionHandlers = {
  'position.get': ({ id }, call) => {
    const position = expectFound(findPosition(call, id), 'position')
    const request = expectFound(findRequest(call, position.request), 'request')
    const staffing = countStaffing(call, request.id)
    return {
      position: { ...position, ...staffing.ofPosition(id) },
      request: requestRowOf(call, request, staffing),
    }
  },

  'position.list': (_params, call) => {
    const staffing = countStaffing(call)
    return listRequests(call)
      .flatMap((request) => listPositions(call, request.id))
      .map((position) => ({ ...position, ...staffing.ofPosition(position.id) }))
  },

  'position.save': ({ position, version }, call) => {
    expectFound(findRequest(call, position.request), 'request')
    const before = findPosition(call, position.id)
    const what = version === null ? 'changes.positionAdded' : 'changes.positionChanged'
    call.describe(phrase(what, { title: position.title }))
    if (version === null) {
      expectNew(before, 'position')
      insertPosition(call, position)
    } else {
      const stored = expectFound(before, 'position')
      expectVersion(call, 'position', stored, version)
      if (stored.request !== position.request) throw refused('positionStays')
      refuseFewerPosts(call, stored.request, position)
      changePosition(call, stored, position)
      // Whoever is bound to the position is bound to its windows.
      call.touch(peopleOn.all(call.sqlite, { position: position.id }))
    }
    return expectFound(findPosition(call, position.id), 'position')
  },

  'position.remove': ({ id, version }, call) => {
    const position = expectFound(findPosition(call, id), 'position')
    expectVersion(call, 'position', position, version)
    const deployments = listDeployments(call, { position: id })
    const wasServed = servedAt.get(call.sqlite, { position: id }) !== undefined
    if (wasServed || deployments.some(({ status }) => status !== 'cancelled'))
      throw refused('positionHasPeople')
    const people = peopleOn.all(call.sqlite, { position: id })
    for (const deployment of deployments) removeDeployment(call, deployment)
    for (const candidacy of listCandidacies(call, { position: id }))
      removeCandidacy(call, candidacy)
    // What was given for it alone is for its request from now on.
    for (const given of listContributions(call, { request: position.request }))
      if (given.position === id) changeContribution(call, given, { ...given, position: null })
    removePosition(call, position)
    call.describe(phrase('changes.positionRemoved', { title: position.title }))
    call.touch(people)
    return { removed: id }
  },
} satisfies Handlers<'position.get' | 'position.list' | 'position.save' | 'position.remove'>

function refuseFewerPosts(
  call: CallContext,
  request: Id,
  position: { id: Id; posts: number },
): void {
  const { filled } = countStaffing(call, request).ofPosition(position.id)
  if (position.posts >= filled) return
  throw expectedFailure('refused', 'postsFilled', { filled }, [
    { field: 'position.posts', message: phrase('problems.atLeastPosts', { posts: filled }) },
  ])
}
