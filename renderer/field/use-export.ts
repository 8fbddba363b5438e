import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { call, isFailure } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'

/** Writes to the file of a token and says how many rows it wrote. */
export type Write = (to: string) => Promise<{ readonly rows: number }>

export interface Export {
  readonly busy: boolean
  /** Asks where to, writes, hands the file over and tells of it. */
  readonly run: (suggestedName: string, write: Write) => void
}

/** Characters that some file system refuses in a name. */
const forbidden = /[\\/:*?"<>|\p{Cc}]+/gu

/** Keeps a title from right to left apart from the words around it on a screen; a file name has no use for it. */
const isolates = /[\u2068\u2069]/gu

/** A file name out of a title that people typed: "Roster Madagascar 2027.xlsx". */
export const fileName = (title: string, extension: string): string =>
  `${title.replace(isolates, '').replace(forbidden, ' ').replace(/\s+/g, ' ').trim().slice(0, 120)}.${extension}`

/** Exports end in a file of the user's choosing; changing one's mind is no error. */
export function useExport(): Export {
  const [busy, setBusy] = useState(false)
  const work = async (suggestedName: string, write: Write): Promise<void> => {
    const target = await call('host.chooseTarget', { suggestedName })
    if (target === null) return
    const { rows } = await write(target.token)
    const { savedAs } = await call('host.deliver', { token: target.token })
    notifications.show({
      title: t('requests.exportSavedAs', { name: savedAs }),
      message: t('requests.exportDone', { rows }),
    })
  }
  const run = (suggestedName: string, write: Write): void => {
    setBusy(true)
    work(suggestedName, write)
      .catch((error: unknown) => {
        if (isFailure(error, 'cancelled')) return
        showFailure(error)
      })
      .finally(() => setBusy(false))
  }
  return { busy, run }
}
