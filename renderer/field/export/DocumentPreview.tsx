import { Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './DocumentPreview.module.css'

/** Pixels of a page on its side, with room around it: the page is shown whole, made smaller. */
const PAGE_WIDTH = 1160

/** The document as it will be, before it is written: the very page that is printed, in which nothing runs. */
export function DocumentPreview({
  preview,
}: {
  readonly preview: UseQueryResult<ResultOf<'outgoing.preview'>>
}): ReactNode {
  const { ref, width, height } = useElementSize<HTMLDivElement>()
  const scale = width === 0 ? 0.5 : width / PAGE_WIDTH
  const { data, error } = preview
  return (
    <div className={classes.preview}>
      <FailureLine error={error} />
      <div ref={ref} className={classes.frame} aria-busy={data === undefined}>
        {data !== undefined && (
          <iframe
            title={t('outgoing.preview')}
            sandbox=""
            srcDoc={data.html}
            className={classes.page}
            style={{
              width: PAGE_WIDTH,
              height: height / scale,
              transform: `scale(${scale})`,
            }}
          />
        )}
      </div>
      {data !== undefined && data.shown < data.rows && (
        <Text c="dimmed">{t('outgoing.previewCut', { shown: data.shown, rows: data.rows })}</Text>
      )}
    </div>
  )
}
