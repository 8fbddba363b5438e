import { notifications } from '@mantine/notifications'
import type { ResultOf } from '#shared/contract/contract.ts'
import { listOf } from '#shared/text/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'

/** Says what came of a provider's answer; whoever could not be nominated stays told until it is closed. */
export function tellAnswered(done: ResultOf<'ask.answer'>): void {
  showDone(t('letters.answered', { moved: done.moved }), done)
  for (const { personName: name, problems } of done.stayed)
    notifications.show({
      message: t('letters.stayed', { name, reasons: listOf(problems, 'semicolon') }),
      color: 'red',
      autoClose: false,
    })
}
