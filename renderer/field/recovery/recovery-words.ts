import { today as dayOf } from '#shared/calendar/index.ts'
import type { RecoveryState } from '#shared/contract/recovery-calls.ts'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'

/** How it stands with the recovery key, in words. */
export function recoveryWords({ state, number, madeAt }: RecoveryState): string {
  const made = {
    number: number ?? '',
    day: madeAt === null ? '' : showDate(dayOf(new Date(madeAt))),
  }
  switch (state) {
    case 'none':
      return t('care.recoveryNone')
    case 'damaged':
      return t('care.recoveryDamaged')
    case 'unproven':
      return t('care.recoveryUnproven', made)
    case 'kept':
      return t('care.recoveryKept', made)
  }
}
