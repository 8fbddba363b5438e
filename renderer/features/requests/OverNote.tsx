import { Button, Group } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RequestRow, ResultOfEnd } from '#shared/contract/request-calls.ts'
import type { StatusEvent } from '#shared/domain/request.ts'
import { requestSteps } from '#shared/domain/request-steps.ts'
import { requestStatusWords } from '#renderer/field/status/status-words.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { RequestSteps } from './RequestSteps.tsx'
import { useMoveRequest } from './use-move-request.tsx'
import classes from './RequestScreen.module.css'

export interface OverNoteProps {
  readonly request: RequestRow
  readonly events: readonly StatusEvent[]
  readonly ended: ResultOfEnd
}

/** Of a request that is over: since when, why, what it left behind, and the way back. */
export function OverNote({ request, events, ended }: OverNoteProps): ReactNode {
  const { move, dialog } = useMoveRequest()
  const navigate = useNavigate()
  const last = events.at(-1)
  const reason = last?.reason ?? null
  return (
    <section className={classes.over} aria-label={requestStatusWords(request.status)}>
      <div>
        {last !== undefined && (
          <p className={classes.name}>
            {t('requests.overSince', {
              status: requestStatusWords(request.status),
              ...{ day: showInstant(last.at), by: last.by },
            })}
          </p>
        )}
        <p dir="auto">
          {reason === null ? t('requests.overNoReason') : t('requests.overReason', { reason })}
        </p>
        <p className={classes.dim}>
          {t('requests.overLeft', ended)}{' '}
          <Link
            to="/requests/$requestId"
            params={{ requestId: request.id }}
            search={{ tab: 'deployments' }}
          >
            {t('requests.overDeployments')}
          </Link>
        </p>
      </div>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="light"
          onClick={() => void navigate({ to: '/requests/new', search: { continues: request.id } })}
        >
          {t('requests.followUp')}
        </Button>
        <RequestSteps
          target={<Button variant="default">{t('requests.overTakeUp')}</Button>}
          steps={requestSteps[request.status]}
          onStep={(status) => move(request, status)}
        />
      </Group>
      {dialog}
    </section>
  )
}
