import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { Precondition, RequestStatus } from '#shared/domain/request.ts'
import { preconditionWords, requestStatusWords } from '#renderer/field/status/status-words.ts'
import { VerdictIcon, verdictWords } from '#renderer/field/verdict/VerdictIcon.tsx'
import { t } from '#renderer/text/text.ts'
import { ReasonDialog } from '#renderer/ui/index.ts'
import classes from './preconditions.module.css'

export interface GroundDialogProps {
  readonly request: RequestRow
  readonly status: RequestStatus
  readonly open: readonly Pick<Precondition, 'kind' | 'verdict'>[]
  readonly busy: boolean
  readonly error: Error | null
  readonly onConfirm: (ground: string) => void
  /** Judges one of them instead. */
  readonly onJudge: (kind: Precondition['kind']) => void
  readonly onCancel: () => void
}

/** Asks on what ground assistance is undertaken while a precondition is not met or not known. */
export function GroundDialog(props: GroundDialogProps): ReactNode {
  const { request, status, open, busy, error, onConfirm, onJudge, onCancel } = props
  const words = requestStatusWords(status)
  return (
    <ReasonDialog
      opened
      title={t('requests.groundTitle', { status: words, request: request.title })}
      confirm={words}
      busy={busy}
      error={error}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <div>
        <p>{t('requests.groundText', { count: open.length })}</p>
        <ul className={classes.open}>
          {open.map(({ kind, verdict }) => (
            <li key={kind}>
              <VerdictIcon verdict={verdict} />
              <span>
                {preconditionWords(kind)}: {verdictWords(verdict)}
              </span>
              <Button variant="default" size="compact-xs" onClick={() => onJudge(kind)}>
                {t('requests.preconditionJudgeNow')}
              </Button>
            </li>
          ))}
        </ul>
        <p>{t('requests.groundAsk')}</p>
      </div>
    </ReasonDialog>
  )
}
