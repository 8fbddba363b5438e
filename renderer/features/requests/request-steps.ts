import { type RequestStatus, requestStatuses } from '#shared/domain/request.ts'

/** Side exits: they end the work on a request and carry a reason. */
export const requestExits = [
  'declined',
  'withdrawn',
  'stoodDown',
] as const satisfies readonly RequestStatus[]

export const isRequestExit = (status: RequestStatus): boolean =>
  requestExits.some((exit) => exit === status)

/** True when nothing more will happen on a request. */
export const isRequestOver = (status: RequestStatus): boolean =>
  status === 'closed' || isRequestExit(status)

const path = requestStatuses.filter((status) => !isRequestExit(status))

/** The usual way of a request, from received to closed. */
export const requestPath: readonly RequestStatus[] = path

/** The step that usually comes next; null at the end of the way. */
export const nextRequestStatus = (status: RequestStatus): RequestStatus | null => {
  const at = path.indexOf(status)
  return at < 0 ? null : (path[at + 1] ?? null)
}
