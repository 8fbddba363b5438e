import { call } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'

/** Writes the offer template where the user wants it; nothing happens when they change their mind. */
export async function downloadTemplate(): Promise<void> {
  const target = await call('host.chooseTarget', { suggestedName: t('exchange.templateName') })
  if (!target) return
  await call('export.template', { to: target.token })
  await call('host.deliver', { token: target.token })
}
