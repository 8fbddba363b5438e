import { Button, Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PositionRow } from '#shared/contract/request-calls.ts'
import { phrase, say } from '#shared/text/index.ts'
import { call } from '#renderer/client/index.ts'
import { DocumentLanguageItems } from '#renderer/field/document/DocumentLanguage.tsx'
import { useDocumentLanguage } from '#renderer/field/document/document-language.ts'
import { fileName, useExport } from '#renderer/field/use-export.ts'
import { t } from '#renderer/text/text.ts'

/** Why each person considered was or was not selected, as a file for each position. */
export function ExportReasons({
  positions,
}: {
  readonly positions: readonly PositionRow[]
}): ReactNode {
  const { busy, run } = useExport()
  const language = useDocumentLanguage()
  const [only, ...others] = positions
  const write = ({ id, title }: PositionRow, format: 'xlsx' | 'csv'): void => {
    const name = say(language, phrase('documents.fileReasons', { position: title }))
    run(fileName(name, format), (to) =>
      call('export.reasons', { position: id, format, to, language }),
    )
  }
  if (only === undefined) return null
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" loading={busy}>
          {t('requests.exportReasons')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={400} style={{ overflowY: 'auto' }}>
        {others.length > 0 ? (
          positions.map((position) => (
            <Menu.Item key={position.id} onClick={() => write(position, 'xlsx')}>
              {t('candidates.exportReasonsOf', { position: position.title })}
            </Menu.Item>
          ))
        ) : (
          <>
            <Menu.Item onClick={() => write(only, 'xlsx')}>
              {t('requests.exportReasonsXlsx')}
            </Menu.Item>
            <Menu.Item onClick={() => write(only, 'csv')}>
              {t('requests.exportReasonsCsv')}
            </Menu.Item>
          </>
        )}
        <DocumentLanguageItems />
      </Menu.Dropdown>
    </Menu>
  )
}
