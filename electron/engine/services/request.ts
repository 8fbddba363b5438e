import { requestStatusPhrase } from '#shared/domain/status-phrases.ts'
import { phrase } from '#shared/text/index.ts'
import type { ExpectedFailure } from '#shared/contract/failure.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Problem } from '#shared/domain/problem.ts'
import { preconditionKinds, type Request } from '#shared/domain/request.ts'
import { isRequestExit, isRequestOver, requestSteps } from '#shared/domain/request-steps.ts'
import { requestWarnings } from '#shared/domain/request-warnings.ts'
import type { Handlers } from '../call-context.ts'
import { listEvents } from '../store/repositories/events.ts'
import { listPositions } from '../store/repositories/positions.ts'
import {
  changeRequest,
  findRequest,
  insertRequest,
  listRequests,
} from '../store/repositories/requests.ts'
import { expectNew, expectVersion, expectFound, noSuchStep } from '../store/repositories/stored.ts'
import { selectValues } from '../store/statement.ts'
import { reasonFor } from './reason.ts'
import { endedWith, freePeople } from './staffing/free-people.ts'
import { requestRowOf, requestRows } from './staffing/request-rows.ts'
import { countStaffing } from './staffing/staffing.ts'

const peopleBoundTo = selectValues<Id, [of: { request: Id }]>(
  `SELECT person FROM deployment JOIN position ON position.id = position WHERE request = @request
   UNION SELECT person FROM candidacy JOIN position ON position.id = position WHERE request = @request`,
)

export const requestHandlers = {
  'request.list': (_params, call) => requestRows(call, listRequests(call), countStaffing(call)),

  'request.get': ({ id }, call) => {
    const request = expectFound(findRequest(call, id), 'request')
    const staffing = countStaffing(call, id)
    return {
      request: requestRowOf(call, request, staffing),
      positions: listPositions(call, id).map((position) => ({
        ...position,
        ...staffing.ofPosition(position.id),
      })),
      events: listEvents(call, 'request', id),
      warnings: requestWarnings(request, listPositions(call, id)),
      ended: isRequestOver(request.status) ? endedWith(call, request) : null,
    }
  },

  'request.save': ({ request, version }, call) => {
    const asked = withAllPreconditions(request)
    refuseImpossible(asked)
    const before = findRequest(call, request.id)
    const what = version === null ? 'changes.requestAdded' : 'changes.requestChanged'
    call.describe(phrase(what, { title: asked.title }))
    if (version === null) {
      expectNew(before, 'request')
      if (isRequestExit(asked.status)) throw statusByFormOnly()
      insertRequest(call, asked)
    } else {
      const stored = expectFound(before, 'request')
      expectVersion(call, 'request', stored, version)
      if (stored.status !== asked.status) throw statusByFormOnly()
      changeRequest(call, stored, asked, null)
      // Commitments name the host country and what serving there is.
      call.touch(peopleBoundTo.all(call.sqlite, { request: request.id }))
    }
    return expectFound(findRequest(call, request.id), 'request')
  },

  'request.changeStatus': async ({ id, version, status, reason, confirmed }, call) => {
    const before = expectFound(findRequest(call, id), 'request')
    expectVersion(call, 'request', before, version)
    if (!requestSteps[before.status].includes(status))
      throw noSuchStep(
        requestStatusPhrase(before.status),
        requestStatusPhrase(status),
        requestSteps[before.status].map(requestStatusPhrase),
      )
    const why = reasonFor(isRequestExit(status), reason)
    const ended = isRequestOver(status)
      ? await freePeople(call, id, { reason: why, confirmed })
      : isRequestOver(before.status)
        ? endedWith(call, before)
        : { candidacies: 0, deployments: 0 }
    changeRequest(call, before, { ...before, status }, why)
    call.describe(
      phrase('changes.requestMoved', { title: before.title, status: requestStatusPhrase(status) }),
    )
    return { ...expectFound(findRequest(call, id), 'request'), ended }
  },
} satisfies Handlers<'request.list' | 'request.get' | 'request.save' | 'request.changeStatus'>

/** All three preconditions stand on every request; one that nobody spoke about is unknown. */
function withAllPreconditions(request: Request): Request {
  const missing = preconditionKinds.filter(
    (kind) => !request.preconditions.some((each) => each.kind === kind),
  )
  const unknown = missing.map(
    (kind) => ({ kind, verdict: 'unknown', on: null, author: null, note: null }) as const,
  )
  return { ...request, preconditions: [...request.preconditions, ...unknown] }
}

function refuseImpossible({ from, to, electionOn, secondRoundOn, preconditions }: Request): void {
  const problems: Problem[] = []
  if (from > to) problems.push({ field: 'request.to', message: phrase('problems.endsBeforeStart') })
  if (electionOn !== null && secondRoundOn !== null && secondRoundOn <= electionOn)
    problems.push({
      field: 'request.secondRoundOn',
      message: phrase('problems.secondRoundNotAfter'),
    })
  if (new Set(preconditions.map(({ kind }) => kind)).size < preconditions.length)
    problems.push({ field: 'request.preconditions', message: phrase('problems.preconditionTwice') })
  if (problems.length === 0) return
  throw expectedFailure('invalid', 'valuesClash', undefined, problems)
}

const statusByFormOnly = (): ExpectedFailure =>
  expectedFailure('invalid', 'statusByStep', undefined, [
    { field: 'request.status', message: phrase('problems.statusByStep') },
  ])
