import { foldText } from '../catalogue/fold-text.ts'
import { type ClosedInterval, compareDates, containsDate } from '../calendar/index.ts'
import { compareIds } from '../domain/common.ts'
import type { Request, RequestStatus } from '../domain/request.ts'

/** What became of a request, as the General Assembly is told. */
export type Response = 'granted' | 'refused' | 'open'

/** The response a status stands for. A request that was withdrawn or stood down got no assistance. */
export function responseOf(status: RequestStatus): Response {
  switch (status) {
    case 'received':
    case 'underReview':
    case 'needsAssessment':
      return 'open'
    case 'approved':
    case 'staffing':
    case 'staffed':
    case 'inTheField':
    case 'closed':
      return 'granted'
    case 'declined':
    case 'withdrawn':
    case 'stoodDown':
      return 'refused'
  }
}

/** A request of the report with the response it got. */
export type Reported<R> = R & { readonly response: Response }

export interface StatusOfRequests<R> {
  /** In the order they were received. */
  readonly rows: readonly Reported<R>[]
  readonly counts: Readonly<Record<Response, number>>
}

/**
 * Requests received in a period (both ends included), the response and the nature of the
 * assistance. Source: General Assembly resolution 52/129, paragraphs 3 and 16.
 */
export function statusOfRequests<R extends Pick<Request, 'receivedOn' | 'status' | 'title'>>(
  requests: readonly R[],
  period: ClosedInterval,
): StatusOfRequests<R> {
  const rows = requests
    .filter(({ receivedOn }) => containsDate(period, receivedOn))
    .map((request) => ({ ...request, response: responseOf(request.status) }))
    .toSorted(
      (a, b) =>
        compareDates(a.receivedOn, b.receivedOn) ||
        compareIds(foldText(a.title), foldText(b.title)),
    )
  const counts = { granted: 0, refused: 0, open: 0 }
  for (const { response } of rows) counts[response] += 1
  return { rows, counts }
}
