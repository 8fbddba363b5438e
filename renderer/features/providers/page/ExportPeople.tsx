import { type ReactNode, useState } from 'react'
import type { ProviderPage } from '#shared/contract/provider-calls.ts'
import { builtInLayouts } from '#shared/documents/lists/built-in-layouts.ts'
import type { ListLayout } from '#shared/documents/lists/list-layout.ts'
import { phrase, say } from '#shared/text/index.ts'
import { ExportDialog } from '#renderer/field/export/ExportDialog.tsx'
import { LayoutChoice } from '#renderer/field/export/LayoutChoice.tsx'
import { t } from '#renderer/text/text.ts'

/** Writes everybody it offers as a document to be sent. */
export function ExportPeople({
  of: { provider },
  onClose,
}: {
  readonly of: ProviderPage
  readonly onClose: () => void
}): ReactNode {
  const [layout, setLayout] = useState<ListLayout>(builtInLayouts.people[0])
  return (
    <ExportDialog
      title={t('providers.exportPeople')}
      nameIn={(language) =>
        say(language, phrase('documents.filePeopleOf', { provider: provider.name }))
      }
      asksLanguage
      formats={['pdf', 'print', 'xlsx', 'csv']}
      document={{
        of: 'people',
        query: { providers: [provider.id] },
        sort: { by: 'name' },
        layout,
      }}
      onClose={onClose}
    >
      <LayoutChoice kind="people" layout={layout} onChange={setLayout} />
    </ExportDialog>
  )
}
