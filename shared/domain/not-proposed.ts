import { z } from 'zod'
import { type DateOnly, dateOnly } from '../calendar/date-only.ts'
import { requiredText, shortText } from './common.ts'

/**
 * A mark that somebody is not to be proposed: whoever is marked is neither put forward nor matched, teamed
 * up or deployed, wherever it is tried, until the mark is taken away or its last day is over. The reason is
 * restricted: no list, verdict or export carries it.
 */
export const notProposed = z.object({
  reason: requiredText,
  /** Who set the mark. */
  by: shortText,
  /** First day it holds. */
  on: dateOnly,
  /** Last day it holds; null until somebody takes it away. */
  until: dateOnly.nullable(),
})
export type NotProposed = z.infer<typeof notProposed>

/** Whether a mark holds on a day. */
export function marksNotProposed(
  mark: Pick<NotProposed, 'on' | 'until'> | null,
  day: DateOnly,
): boolean {
  return mark !== null && mark.on <= day && (mark.until === null || mark.until >= day)
}
