import type { ResultOf } from '#shared/contract/contract.ts'
import { t } from '#renderer/text/text.ts'

/** What following the chain of the history has shown, in one sentence. */
export function verifiedWords({ rows, firstBreak }: ResultOf<'history.verify'>): string {
  return firstBreak === null
    ? t('changes.verified', { rows })
    : t('changes.notVerified', { row: String(firstBreak) })
}
