import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { StoredDocument } from '#shared/domain/document.ts'
import { type Precondition, preconditionKinds } from '#shared/domain/request.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { PreviewDialog } from '#renderer/field/attached/PreviewDialog.tsx'
import { lightWords, preconditionOf } from '#renderer/field/request/PreconditionLights.tsx'
import { preconditionWords } from '#renderer/field/status/status-words.ts'
import { VerdictIcon, verdictWords } from '#renderer/field/verdict/VerdictIcon.tsx'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { PreconditionDialog } from './PreconditionDialog.tsx'
import classes from './preconditions.module.css'

/** What must hold before assistance is undertaken, with its evidence in view; each is judged here. */
export function Preconditions({ request }: { readonly request: RequestRow }): ReactNode {
  const [judging, setJudging] = useState<Precondition['kind'] | null>(null)
  const [showing, setShowing] = useState<StoredDocument | null>(null)
  const documents =
    useQueryCall('document.list', { ownerKind: 'request', owner: request.id }).data ?? []
  return (
    <section className={classes.panel} aria-label={t('requests.preconditions')}>
      {preconditionKinds.map((kind) => {
        const precondition = preconditionOf(request.preconditions, kind)
        const { verdict, on, author, note } = precondition
        const shown = documents.find(({ id }) => id === precondition.document)
        return (
          <div key={kind} className={classes.one}>
            <VerdictIcon verdict={verdict} label={lightWords(precondition)} />
            <div className={classes.said}>
              <p className={classes.what}>
                {preconditionWords(kind)}: {verdictWords(verdict)}
              </p>
              {note !== null && (
                <p dir="auto" className={classes.note}>
                  {note}
                </p>
              )}
              {shown && (
                <Button variant="subtle" size="compact-xs" onClick={() => setShowing(shown)}>
                  {shown.name}
                </Button>
              )}
              <p className={classes.dim}>
                {[on === null ? null : showDate(on), author].filter(Boolean).join(', ') ||
                  (note === null && t('requests.preconditionNoEvidence'))}
              </p>
            </div>
            <Button
              variant="default"
              size="compact-xs"
              aria-label={t('requests.preconditionEdit', { what: preconditionWords(kind) })}
              onClick={() => setJudging(kind)}
            >
              {t('common.edit')}
            </Button>
          </div>
        )
      })}
      {showing && <PreviewDialog document={showing} onClose={() => setShowing(null)} />}
      {judging !== null && (
        <PreconditionDialog request={request} kind={judging} onClose={() => setJudging(null)} />
      )}
    </section>
  )
}
