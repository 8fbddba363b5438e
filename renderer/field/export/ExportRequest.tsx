import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { phrase, say } from '#shared/text/index.ts'
import { t } from '#renderer/text/text.ts'
import { ExportDialog } from './ExportDialog.tsx'

/** Writes or prints a request and its posts. */
export function ExportRequest({
  request,
  onClose,
}: {
  readonly request: { readonly id: Id; readonly title: string }
  readonly onClose: () => void
}): ReactNode {
  return (
    <ExportDialog
      title={t('outgoing.requestTitle', { request: request.title })}
      nameIn={(language) =>
        say(language, phrase('documents.fileRequest', { request: request.title }))
      }
      asksLanguage
      formats={['pdf', 'print', 'xlsx', 'csv']}
      document={{ of: 'request', request: request.id }}
      onClose={onClose}
    >
      <Text>{t('outgoing.requestText')}</Text>
    </ExportDialog>
  )
}
