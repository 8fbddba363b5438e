import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { StoredDocument } from '#shared/domain/document.ts'
import { call } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'

/** Writes documents into files of the user's choosing; changing one's mind is no error. */
export function useSaveDocument(): {
  readonly busy: boolean
  readonly save: (document: Pick<StoredDocument, 'id' | 'name'>) => void
} {
  const [busy, setBusy] = useState(false)
  const work = async ({ id, name }: Pick<StoredDocument, 'id' | 'name'>): Promise<void> => {
    const target = await call('host.chooseTarget', { suggestedName: name })
    if (target === null) return
    await call('document.save', { id, to: target.token })
    const { savedAs } = await call('host.deliver', { token: target.token })
    notifications.show({ message: t('requests.exportSavedAs', { name: savedAs }) })
  }
  return {
    busy,
    save(document) {
      setBusy(true)
      work(document)
        .catch(showFailure)
        .finally(() => setBusy(false))
    },
  }
}
