import type { RequestRow } from '#shared/contract/request-calls.ts'
import { compareUrgency, requestUrgency, type Urgency } from '#shared/domain/request-urgency.ts'
import { listOf, type TextKey } from '#shared/text/index.ts'
import { t } from '#renderer/text/text.ts'

/** A request and how much it presses today. */
export type UrgentRequest = RequestRow & { readonly urgency: Urgency }

export const withUrgency = (rows: readonly RequestRow[], today: string): UrgentRequest[] =>
  rows.map((row) => ({ ...row, urgency: requestUrgency(row, today) }))

/** What presses most first. */
export const byUrgency = (rows: readonly UrgentRequest[]): UrgentRequest[] =>
  rows.toSorted(compareUrgency)

const levelKeys = {
  none: 'requests.urgencyNone',
  late: 'requests.urgencyLate',
  soon: 'requests.urgencySoon',
  near: 'requests.urgencyNear',
  later: 'requests.urgencyLater',
} as const satisfies Record<Urgency['level'], TextKey>

export const levelWords = (level: Urgency['level']): string => t(levelKeys[level])

/** How much it presses and why, in one line. */
export const urgencyWords = ({ level, reasons }: Urgency): string =>
  reasons.length === 0
    ? levelWords(level)
    : t('requests.urgencyWords', {
        level: levelWords(level),
        reasons: listOf(reasons, 'semicolon'),
      })
