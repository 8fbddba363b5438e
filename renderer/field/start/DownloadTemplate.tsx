import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { DocumentLanguage } from '../document/DocumentLanguage.tsx'
import { useDocumentLanguage } from '../document/document-language.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import { downloadTemplate } from './download-template.ts'

/** The workbook that providers can fill in and that imports without any mapping. */
export function DownloadTemplate(): ReactNode {
  const language = useDocumentLanguage()
  const download = useMutation({
    mutationFn: () => downloadTemplate(language),
    networkMode: 'always',
  })
  return (
    <>
      <Group align="flex-end">
        <Button variant="default" loading={download.isPending} onClick={() => download.mutate()}>
          {t('exchange.templateDownload')}
        </Button>
        <DocumentLanguage />
      </Group>
      <FailureLine error={download.error} />
    </>
  )
}
