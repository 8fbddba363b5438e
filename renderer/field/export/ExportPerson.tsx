import { Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { phrase, say } from '#shared/text/index.ts'
import { t } from '#renderer/text/text.ts'
import { ExportDialog } from './ExportDialog.tsx'

/** Writes or prints what the roster knows of one person, without notes of the office. */
export function ExportPerson({
  person,
  name,
  onClose,
}: {
  readonly person: Id
  readonly name: string
  readonly onClose: () => void
}): ReactNode {
  const [privateFields, setPrivateFields] = useState(false)
  return (
    <ExportDialog
      title={t('outgoing.personTitle', { person: name })}
      nameIn={(language) => say(language, phrase('documents.fileProfile', { person: name }))}
      asksLanguage
      formats={['pdf', 'print', 'xlsx']}
      document={{ of: 'person', person, privateFields }}
      onClose={onClose}
    >
      <Checkbox
        checked={privateFields}
        onChange={(event) => setPrivateFields(event.currentTarget.checked)}
        label={t('outgoing.withContacts')}
      />
    </ExportDialog>
  )
}
