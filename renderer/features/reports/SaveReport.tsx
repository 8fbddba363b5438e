import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ShownReport } from '#shared/contract/report-calls.ts'
import { call, useQueryCall } from '#renderer/client/index.ts'
import { DocumentLanguage } from '#renderer/field/document/DocumentLanguage.tsx'
import { useDocumentLanguage } from '#renderer/field/document/document-language.ts'
import { printPage } from '#renderer/field/export/print-page.ts'
import { fileName } from '#renderer/field/use-export.ts'
import { t, words } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import type { AskedReport } from './ReportView.tsx'

type Way =
  | { readonly format: 'xlsx' | 'pdf' | 'print' }
  | { readonly format: 'csv'; readonly table: string; readonly title: string }

/** Writes a report to a file: with its title, period, day and who wrote it. */
export function SaveReport({
  asked,
  report,
}: {
  readonly asked: AskedReport
  readonly report: ShownReport
}): ReactNode {
  const language = useDocumentLanguage()
  const features = useQueryCall('host.features', {}).data
  const saving = useMutation({
    networkMode: 'always',
    mutationFn: async (way: Way) => {
      if (way.format === 'print') {
        await printPage((await call('report.page', { report: asked, language })).html)
        return null
      }
      const title = way.format === 'csv' ? way.title : words(report.title)
      const name = t('reports.fileName', { title, from: asked.from, to: asked.to })
      const target = await call('host.chooseTarget', { suggestedName: fileName(name, way.format) })
      if (target === null) return null
      const to = target.token
      if (way.format === 'pdf') {
        const { html } = await call('report.page', { report: asked, language })
        await call('host.printPdf', { html, to })
      } else {
        const table = way.format === 'csv' ? way.table : null
        await call('report.export', { report: asked, format: way.format, to, language, table })
      }
      return call('host.deliver', { token: to })
    },
    onSuccess: (written) => {
      if (written) notifications.show({ message: t('reports.saved', { name: written.savedAs }) })
    },
    onError: showFailure,
  })
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" loading={saving.isPending}>
          {t('reports.save')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => saving.mutate({ format: 'xlsx' })}>
          {t('reports.saveXlsx')}
        </Menu.Item>
        <Menu.Item onClick={() => saving.mutate({ format: 'print' })}>
          {t('reports.print')}
        </Menu.Item>
        {features?.pdf && (
          <Menu.Item onClick={() => saving.mutate({ format: 'pdf' })}>
            {t('reports.savePdf')}
          </Menu.Item>
        )}
        {report.tables
          .filter(({ rows }) => rows.length > 0)
          .map((table) => {
            const title = words(table.title)
            return (
              <Menu.Item
                key={table.id}
                onClick={() => saving.mutate({ format: 'csv', table: table.id, title })}
              >
                {t('reports.saveCsv', { table: title })}
              </Menu.Item>
            )
          })}
        <Menu.Divider />
        <DocumentLanguage />
      </Menu.Dropdown>
    </Menu>
  )
}
