import { type Locale, phrase, say } from '#shared/text/index.ts'
import { call } from '#renderer/client/index.ts'

/** Writes the offer template where the user wants it; nothing happens when they change their mind. */
export async function downloadTemplate(language: Locale): Promise<void> {
  const suggestedName = `${say(language, phrase('documents.fileTemplate'))}.xlsx`
  const target = await call('host.chooseTarget', { suggestedName })
  if (!target) return
  await call('export.template', { to: target.token, language })
  await call('host.deliver', { token: target.token })
}
