import type { ReactNode } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import type { RequestStatus } from '#shared/domain/request.ts'
import { requestStatusWords } from '#renderer/field/status/status-words.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { ReasonDialog } from '#renderer/ui/index.ts'
import type { BoundPeople } from './ask-bound-people.ts'
import classes from './RequestScreen.module.css'

export interface EndRequestDialogProps {
  readonly request: RequestRow
  /** The step that ends it. */
  readonly status: RequestStatus
  readonly bound: BoundPeople
  readonly busy: boolean
  readonly error: Error | null
  readonly onConfirm: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks why a request ends, and says first whom that frees and whose deployment it cancels. */
export function EndRequestDialog(props: EndRequestDialogProps): ReactNode {
  const { request, status, bound, busy, error, onConfirm, onCancel } = props
  const words = requestStatusWords(status)
  return (
    <ReasonDialog
      opened
      title={t('requests.statusExitTitle', { status: words, request: request.title })}
      confirm={words}
      busy={busy}
      error={error}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <div>
        <p>{t('requests.statusExitText')}</p>
        {bound.inTheField.length > 0 ? (
          <Places
            words={t('requests.endWaits', { people: bound.inTheField.length })}
            rows={bound.inTheField}
          />
        ) : (
          <>
            <p>{t('requests.endFrees', { candidacies: bound.waiting })}</p>
            {bound.planned.length > 0 && (
              <Places
                words={t('requests.endCancels', { people: bound.planned.length })}
                rows={bound.planned}
              />
            )}
          </>
        )}
      </div>
    </ReasonDialog>
  )
}

const NAMED = 5

function Places({
  words,
  rows,
}: {
  readonly words: string
  readonly rows: readonly DeploymentRow[]
}): ReactNode {
  return (
    <>
      <p>{words}</p>
      <ul className={classes.places}>
        {rows.slice(0, NAMED).map((row) => (
          <li key={row.id}>
            {t('requests.endPlace', {
              name: row.personName,
              title: row.positionTitle,
              period: showPeriod(row),
            })}
          </li>
        ))}
        {rows.length > NAMED && <li>{t('requests.endMore', { count: rows.length - NAMED })}</li>}
      </ul>
    </>
  )
}
