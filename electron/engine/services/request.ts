import { requestStatusPhrase } from '#shared/domain/status-phrases.ts'
import { phrase } from '#shared/text/index.ts'
import type { ExpectedFailure } from '#shared/contract/failure.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Problem } from '#shared/domain/problem.ts'
import {
  preconditionKinds,
  type Request,
  type RequestStatus,
  unjudged,
} from '#shared/domain/request.ts'
import { preconditionsLeftOpen } from '#shared/domain/request-gate.ts'
import { isRequestExit, isRequestOver, requestSteps } from '#shared/domain/request-steps.ts'
import { requestWarnings } from '#shared/domain/request-warnings.ts'
import type { Handlers } from '../call-context.ts'
import { listRequestEvents } from '../store/repositories/events.ts'
import { listPositions } from '../store/repositories/positions.ts'
import {
  changeRequest,
  findRequest,
  insertRequest,
  listRequests,
} from '../store/repositories/requests.ts'
import { measuresOf } from '../store/repositories/measures.ts'
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
      events: listRequestEvents(call, id),
      warnings: requestWarnings(request, listPositions(call, id), measuresOf(call)),
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
    refuseWithoutGround(before, status, why)
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

  'request.judge': ({ id, version, precondition }, call) => {
    const before = expectFound(findRequest(call, id), 'request')
    expectVersion(call, 'request', before, version)
    const preconditions = withAllPreconditions(before).preconditions.map((each) =>
      each.kind === precondition.kind ? precondition : each,
    )
    changeRequest(call, before, { ...before, preconditions }, null)
    call.describe(
      phrase('changes.preconditionJudged', {
        title: before.title,
        ...{ kind: precondition.kind, verdict: precondition.verdict },
      }),
    )
    return expectFound(findRequest(call, id), 'request')
  },
} satisfies Handlers<
  'request.list' | 'request.get' | 'request.save' | 'request.changeStatus' | 'request.judge'
>

/** To undertake assistance while a precondition is not met or not known needs a ground, which is kept. */
function refuseWithoutGround(before: Request, status: RequestStatus, ground: string | null): void {
  const open = preconditionsLeftOpen(before, status)
  if (open.length === 0 || ground !== null) return
  throw expectedFailure('invalid', 'groundNeeded', { count: open.length }, [
    ...open.map(({ kind, verdict }) => ({
      field: `preconditions.${kind}`,
      message: phrase('problems.preconditionOpen', { kind, verdict }),
    })),
  ])
}

/** All three preconditions stand on every request; one that nobody spoke about is unknown. */
function withAllPreconditions(request: Request): Request {
  const missing = preconditionKinds.filter(
    (kind) => !request.preconditions.some((each) => each.kind === kind),
  )
  return { ...request, preconditions: [...request.preconditions, ...missing.map(unjudged)] }
}

function refuseImpossible(request: Request): void {
  const { from, to, electionOn, secondRoundOn, preconditions, parties } = request
  const problems: Problem[] = []
  if (from > to) problems.push({ field: 'request.to', message: phrase('problems.endsBeforeStart') })
  if (electionOn !== null && secondRoundOn !== null && secondRoundOn <= electionOn)
    problems.push({
      field: 'request.secondRoundOn',
      message: phrase('problems.secondRoundNotAfter'),
    })
  if (new Set(preconditions.map(({ kind }) => kind)).size < preconditions.length)
    problems.push({ field: 'request.preconditions', message: phrase('problems.preconditionTwice') })
  if (parties.filter(({ role }) => role === 'lead').length > 1)
    problems.push({ field: 'request.parties', message: phrase('problems.oneLead') })
  if (request.continues === request.id)
    problems.push({ field: 'request.continues', message: phrase('problems.continuesItself') })
  if (problems.length === 0) return
  throw expectedFailure('invalid', 'valuesClash', undefined, problems)
}

const statusByFormOnly = (): ExpectedFailure =>
  expectedFailure('invalid', 'statusByStep', undefined, [
    { field: 'request.status', message: phrase('problems.statusByStep') },
  ])
