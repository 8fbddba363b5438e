import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import { downloadTemplate } from './download-template.ts'

/** The workbook that providers can fill in and that imports without any mapping. */
export function DownloadTemplate(): ReactNode {
  const download = useMutation({ mutationFn: downloadTemplate, networkMode: 'always' })
  return (
    <>
      <Button variant="default" loading={download.isPending} onClick={() => download.mutate()}>
        {t('exchange.templateDownload')}
      </Button>
      <FailureLine error={download.error} />
    </>
  )
}
