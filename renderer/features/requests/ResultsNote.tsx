import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { StoredDocument } from '#shared/domain/document.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { documentKindWords } from '#renderer/field/attached/document-words.ts'
import { PreviewDialog } from '#renderer/field/attached/PreviewDialog.tsx'
import { useAttach } from '#renderer/field/attached/use-attach.tsx'
import { t } from '#renderer/text/text.ts'
import classes from './RequestScreen.module.css'

/** Of a request whose work is done: the report of its results, or that there is none yet, and the way to it. */
export function ResultsNote({ request }: { readonly request: RequestRow }): ReactNode {
  const owner = { ownerKind: 'request', owner: request.id } as const
  const documents = useQueryCall('document.list', owner)
  const attach = useAttach(owner, { kind: 'resultsReport' })
  const [shown, setShown] = useState<StoredDocument | null>(null)
  if (request.status !== 'closed' || !documents.data) return null
  const reports = documents.data.filter(
    ({ kind, removedAt }) => kind === 'resultsReport' && removedAt === null,
  )
  return (
    <section className={classes.results} aria-label={documentKindWords('resultsReport')}>
      {reports.length === 0 ? (
        <>
          <span>{t('requests.resultsMissing')}</span>
          <Button variant="default" loading={attach.busy} onClick={() => attach.choose()}>
            {t('requests.resultsAttach')}
          </Button>
        </>
      ) : (
        <>
          <span>{documentKindWords('resultsReport')}:</span>
          {reports.map((report) => (
            <Button
              key={report.id}
              variant="subtle"
              size="compact-sm"
              onClick={() => setShown(report)}
            >
              {report.name}
            </Button>
          ))}
        </>
      )}
      {attach.dialog}
      {shown && <PreviewDialog document={shown} onClose={() => setShown(null)} />}
    </section>
  )
}
