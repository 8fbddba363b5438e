import type { RequestStatus } from './request.ts'

/** Ends a request without assistance; each carries a reason. */
const requestExits = [
  'declined',
  'withdrawn',
  'stoodDown',
] as const satisfies readonly RequestStatus[]

/** True for a status that ends a request before its work was done; such a step needs a reason. */
export function isRequestExit(status: RequestStatus): boolean {
  return requestExits.some((exit) => exit === status)
}

/** Nothing is staffed or fielded any more. */
export function isRequestOver(status: RequestStatus): boolean {
  return status === 'closed' || isRequestExit(status)
}

/**
 * Where a request can go from a status: on, past a step that is not needed, one step back to mend a
 * mistake, or out. A State declines nothing of its own, so it withdraws; what was approved is not
 * declined any more but stood down. A request that went out can be taken up again.
 */
export const requestSteps: Readonly<Record<RequestStatus, readonly RequestStatus[]>> = {
  received: ['underReview', 'declined', 'withdrawn'],
  underReview: ['needsAssessment', 'approved', 'received', 'declined', 'withdrawn'],
  needsAssessment: ['approved', 'underReview', 'declined', 'withdrawn'],
  approved: ['staffing', 'needsAssessment', 'underReview', 'withdrawn', 'stoodDown'],
  staffing: ['staffed', 'inTheField', 'approved', 'withdrawn', 'stoodDown'],
  staffed: ['inTheField', 'staffing', 'withdrawn', 'stoodDown'],
  inTheField: ['closed', 'staffed', 'staffing', 'withdrawn', 'stoodDown'],
  closed: ['inTheField'],
  declined: ['underReview'],
  withdrawn: ['underReview'],
  stoodDown: ['underReview', 'approved'],
}
