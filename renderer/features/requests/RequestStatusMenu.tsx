import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { type RequestStatus, requestStatuses } from '#shared/domain/request.ts'
import { isRequestExit, requestSteps } from '#shared/domain/request-steps.ts'
import { requestStatusWords } from '#renderer/field/status/status-words.ts'
import { t } from '#renderer/text/text.ts'
import { RequestSteps } from './RequestSteps.tsx'
import { useMoveRequest } from './use-move-request.tsx'

/** Moves a request along its way, or ends it with a reason and frees whom it had promised. */
export function RequestStatusMenu({ request }: { readonly request: RequestRow }): ReactNode {
  const { move, dialog, busy } = useMoveRequest()
  const steps = requestSteps[request.status]
  const rank = (status: RequestStatus): number => requestStatuses.indexOf(status)
  // The usual way on has a button of its own; everything else is in the menu.
  const [first] = steps
  const onward = first !== undefined && !isRequestExit(first) && rank(first) > rank(request.status)
  const next = onward ? first : null
  return (
    <>
      {next !== null && (
        <Button loading={busy} onClick={() => move(request, next)}>
          {t('requests.statusNext', { status: requestStatusWords(next) })}
        </Button>
      )}
      <RequestSteps
        target={<Button variant="default">{t('requests.statusOther')}</Button>}
        steps={steps.filter((status) => status !== next)}
        onStep={(status) => move(request, status)}
      />
      {dialog}
    </>
  )
}
