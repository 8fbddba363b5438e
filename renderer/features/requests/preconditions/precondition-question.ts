import type { Precondition } from '#shared/domain/request.ts'
import { t, type TextKey } from '#renderer/text/text.ts'

const keys = {
  adequateTime: 'requests.preconditionAdequateTimeAsk',
  freeAndFair: 'requests.preconditionFreeAndFairAsk',
  reporting: 'requests.preconditionReportingAsk',
} as const satisfies Record<Precondition['kind'], TextKey>

/** What a precondition asks, as the resolution puts it. */
export const preconditionQuestion = (kind: Precondition['kind']): string => t(keys[kind])
