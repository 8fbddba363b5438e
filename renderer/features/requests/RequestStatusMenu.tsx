import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { type RequestStatus, requestStatuses } from '#shared/domain/request.ts'
import { isRequestExit, isRequestOver, requestSteps } from '#shared/domain/request-steps.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { StatusMenu } from '#renderer/field/status/StatusMenu.tsx'
import { requestStatusWords } from '#renderer/field/status/status-words.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import { EndRequestDialog } from './EndRequestDialog.tsx'
import { useBoundPeople } from './use-bound-people.ts'

/** Moves a request along its way, or ends it with a reason and frees whom it had promised. */
export function RequestStatusMenu({ request }: { readonly request: RequestRow }): ReactNode {
  const change = useMutationCall('request.changeStatus')
  const bound = useBoundPeople(request.id)
  const [ending, setEnding] = useState<RequestStatus | null>(null)
  const steps = requestSteps[request.status]
  const rank = (status: RequestStatus): number => requestStatuses.indexOf(status)
  // The usual way on has a button of its own; everything else is in the menu.
  const [first] = steps
  const onward = first !== undefined && !isRequestExit(first) && rank(first) > rank(request.status)
  const next = onward ? first : null
  const binds = bound.waiting + bound.planned.length + bound.inTheField.length > 0
  const asks = (status: RequestStatus): boolean =>
    isRequestExit(status) || (isRequestOver(status) && binds)

  const move = (status: RequestStatus, reason: string | null, done?: () => void): void =>
    change.mutate(
      { id: request.id, version: request.version, status, reason, confirmed: reason !== null },
      {
        onSuccess: (moved) => {
          const { ended } = moved
          setEnding(null)
          done?.()
          const isBack = isRequestOver(request.status) && ended.candidacies + ended.deployments > 0
          showDone(t('requests.statusChanged', { status: requestStatusWords(status) }), moved)
          // Whoever takes it up again may think that its people are there again.
          if (isBack)
            notifications.show({ message: t('requests.endedThen', ended), autoClose: false })
        },
        onError: (error) => {
          // An end shows it in its dialog, where the reason is not lost.
          if (reason === null) showFailure(error)
        },
      },
    )
  const step = (status: RequestStatus): void =>
    asks(status) ? setEnding(status) : move(status, null)

  return (
    <>
      {next !== null && (
        <Button loading={change.isPending && ending === null} onClick={() => step(next)}>
          {t('requests.statusNext', { status: requestStatusWords(next) })}
        </Button>
      )}
      <StatusMenu
        target={<Button variant="default">{t('requests.statusOther')}</Button>}
        position="bottom-end"
        steps={steps.filter((status) => status !== next)}
        words={requestStatusWords}
        isExit={asks}
        exitsTitle={t('requests.statusExit')}
        onMove={step}
        exitDialog={(exit, close) => (
          <EndRequestDialog
            request={request}
            status={exit ?? ending}
            bound={bound}
            busy={change.isPending}
            error={change.error}
            onConfirm={(status, reason) => move(status, reason, close)}
            onCancel={() => {
              close()
              setEnding(null)
            }}
          />
        )}
      />
    </>
  )
}
