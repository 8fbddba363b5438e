import { today as dayOf } from '#shared/calendar/index.ts'
import type { RecoveryState } from '#shared/contract/recovery-calls.ts'
import { htmlDocument } from '#shared/documents/html-document.ts'
import { recoveryPage } from '#shared/documents/recovery-page.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { currentLocale } from '#renderer/text/text.ts'
import { printPage } from '../export/print-page.ts'

/** Prints the page of a recovery key. It goes to paper alone: no file of it is ever written by us. */
export function usePrintRecovery(): (
  groups: readonly string[],
  state: RecoveryState,
) => Promise<void> {
  const status = useQueryCall('app.status', {}).data
  const settings = useQueryCall('host.settings', {}).data
  return (groups, { number, madeAt }) => {
    const at = madeAt ?? new Date().toISOString()
    return printPage(
      htmlDocument(
        recoveryPage({
          language: currentLocale(),
          groups,
          number: number ?? '',
          madeOn: dayOf(new Date(at)),
          madeAt: at,
          by: status?.user ?? '',
          office: settings?.office ?? '',
          roster: status?.roster.name || (status?.folder ?? ''),
        }),
      ),
    )
  }
}
