import { Button, Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { phrase, say } from '#shared/text/index.ts'
import { call } from '#renderer/client/index.ts'
import { DocumentLanguageItems } from '#renderer/field/document/DocumentLanguage.tsx'
import { useDocumentLanguage } from '#renderer/field/document/document-language.ts'
import { fileName, useExport } from '#renderer/field/use-export.ts'
import { t } from '#renderer/text/text.ts'

/** The deployment roster of a request as workbook, CSV or registration form. */
export function ExportRosterMenu({
  request,
}: {
  readonly request: Pick<RequestRow, 'id' | 'title'>
}): ReactNode {
  const { busy, run } = useExport()
  const language = useDocumentLanguage()
  const titled = { request: request.title }
  const roster = say(language, phrase('documents.fileDeployments', titled))
  const form = say(language, phrase('documents.fileRegistration', titled))
  const write = (format: 'xlsx' | 'csv', layout: 'standard' | 'registrationForm') => (to: string) =>
    call('export.deploymentRoster', { request: request.id, format, layout, to, language })
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" loading={busy}>
          {t('requests.exportRoster')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => run(fileName(roster, 'xlsx'), write('xlsx', 'standard'))}>
          {t('requests.exportRosterXlsx')}
        </Menu.Item>
        <Menu.Item onClick={() => run(fileName(roster, 'csv'), write('csv', 'standard'))}>
          {t('requests.exportRosterCsv')}
        </Menu.Item>
        <Menu.Item onClick={() => run(fileName(form, 'xlsx'), write('xlsx', 'registrationForm'))}>
          {t('requests.exportRegistration')}
        </Menu.Item>
        <DocumentLanguageItems />
      </Menu.Dropdown>
    </Menu>
  )
}
