import { ExpectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Problem } from '#shared/domain/problem.ts'
import { preconditionKinds, type Request } from '#shared/domain/request.ts'
import { isRequestExit, requestSteps } from '#shared/domain/request-steps.ts'
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
import { expectNew, expectVersion, expectFound, refused } from '../store/repositories/stored.ts'
import { selectValues } from '../store/statement.ts'
import { reasonFor } from './reason.ts'
import { countStaffing } from './staffing/staffing.ts'

const peopleBoundTo = selectValues<Id, [of: { request: Id }]>(
  `SELECT person FROM deployment JOIN position ON position.id = position WHERE request = @request
   UNION SELECT person FROM candidacy JOIN position ON position.id = position WHERE request = @request`,
)

export const requestHandlers = {
  'request.list': (_params, call) => {
    const staffing = countStaffing(call)
    return listRequests(call).map((request) => ({ ...request, ...staffing.ofRequest(request.id) }))
  },

  'request.get': ({ id }, call) => {
    const request = expectFound(findRequest(call, id), 'request')
    const staffing = countStaffing(call, id)
    return {
      request: { ...request, ...staffing.ofRequest(id) },
      positions: listPositions(call, id).map((position) => ({
        ...position,
        ...staffing.ofPosition(position.id),
      })),
      events: listEvents(call, 'request', id),
      warnings: requestWarnings(request),
    }
  },

  'request.save': ({ request, version }, call) => {
    const asked = withAllPreconditions(request)
    refuseImpossible(asked)
    const before = findRequest(call, request.id)
    if (version === null) {
      expectNew(before, 'request')
      if (isRequestExit(asked.status)) throw statusByFormOnly()
      insertRequest(call, asked)
    } else {
      const stored = expectFound(before, 'request')
      expectVersion(call, 'request', stored, version)
      if (stored.status !== asked.status) throw statusByFormOnly()
      changeRequest(call, stored, asked, null)
      // Commitments name the host country.
      call.touch(peopleBoundTo.all(call.sqlite, { request: request.id }))
    }
    return expectFound(findRequest(call, request.id), 'request')
  },

  'request.changeStatus': ({ id, version, status, reason }, call) => {
    const before = expectFound(findRequest(call, id), 'request')
    expectVersion(call, 'request', before, version)
    if (!requestSteps[before.status].includes(status))
      throw refused(
        `A request that is "${before.status}" cannot become "${status}".`,
        `From here it can become: ${requestSteps[before.status].join(', ')}.`,
      )
    const why = reasonFor(isRequestExit(status), reason)
    changeRequest(call, before, { ...before, status }, why)
    return expectFound(findRequest(call, id), 'request')
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
  if (from > to) problems.push({ field: 'request.to', message: 'ends before it starts' })
  if (electionOn !== null && secondRoundOn !== null && secondRoundOn <= electionOn)
    problems.push({ field: 'request.secondRoundOn', message: 'is not after election day' })
  if (new Set(preconditions.map(({ kind }) => kind)).size < preconditions.length)
    problems.push({ field: 'request.preconditions', message: 'name one precondition twice' })
  if (problems.length === 0) return
  throw new ExpectedFailure({
    code: 'invalid',
    message: 'Some values do not fit together.',
    next: 'Correct the fields named here and try again.',
    problems,
  })
}

const statusByFormOnly = (): ExpectedFailure =>
  new ExpectedFailure({
    code: 'invalid',
    message: 'The status of a request changes by a step of its own, with a date and a name.',
    next: 'Save the request first, then change its status.',
    problems: [{ field: 'request.status', message: 'is changed by a step of its own' }],
  })
