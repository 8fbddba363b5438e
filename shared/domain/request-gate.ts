import type { Precondition, Request, RequestStatus } from './request.ts'

/** Steps at which assistance is undertaken. */
const undertaken: ReadonlySet<RequestStatus> = new Set([
  'approved',
  'staffing',
  'staffed',
  'inTheField',
  'closed',
])

/** Whether assistance is undertaken at a step: it was approved. */
export function isUndertaken(status: RequestStatus): boolean {
  return undertaken.has(status)
}

/**
 * Preconditions that a step from one status to another undertakes assistance without: those not met or
 * not known. None where assistance was undertaken already or still is not. Such a step needs a ground.
 * Source: General Assembly resolution 52/129, paragraph 4.
 */
export function preconditionsLeftOpen(
  { status, preconditions }: Pick<Request, 'status' | 'preconditions'>,
  to: RequestStatus,
): Pick<Precondition, 'kind' | 'verdict'>[] {
  if (isUndertaken(status) || !isUndertaken(to)) return []
  return preconditions
    .filter(({ verdict }) => verdict !== 'met')
    .map(({ kind, verdict }) => ({ kind, verdict }))
}
