import type { DateOnly } from '../calendar/index.ts'
import type { Request, RequestStatus } from './request.ts'

const ended: readonly RequestStatus[] = ['closed', 'declined', 'withdrawn', 'stoodDown']

/** Whether a request still asks for something: it is neither closed nor ended before. */
export const isOpenRequest = ({ status }: Pick<Request, 'status'>): boolean =>
  !ended.includes(status)

/** How many open requests have their deadline on a day: the day as the request states it, in its own zone. */
export const deadlinesOn = (
  requests: readonly Pick<Request, 'status' | 'deadline'>[],
  day: DateOnly,
): number =>
  requests.filter(
    (request) => isOpenRequest(request) && request.deadline?.local.slice(0, 10) === day,
  ).length
