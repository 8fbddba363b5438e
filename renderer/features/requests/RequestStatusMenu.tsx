import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { type RequestStatus, requestStatuses } from '#shared/domain/request.ts'
import { isRequestExit, requestSteps } from '#shared/domain/request-steps.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { StatusMenu } from '#renderer/field/status/StatusMenu.tsx'
import { requestStatusWords } from '#renderer/field/status/status-words.ts'
import { t } from '#renderer/text/text.ts'
import { ReasonDialog, showFailure } from '#renderer/ui/index.ts'

/** Moves a request along its way, or ends it with a reason. */
export function RequestStatusMenu({ request }: { readonly request: RequestRow }): ReactNode {
  const change = useMutationCall('request.changeStatus')
  const steps = requestSteps[request.status]
  const rank = (status: RequestStatus): number => requestStatuses.indexOf(status)
  // The usual way on has a button of its own; everything else is in the menu.
  const [first] = steps
  const onward = first !== undefined && !isRequestExit(first) && rank(first) > rank(request.status)
  const next = onward ? first : null
  const exiting = change.isPending && change.variables.reason !== null

  const move = (status: RequestStatus, reason: string | null, done?: () => void): void =>
    change.mutate(
      { id: request.id, version: request.version, status, reason },
      {
        onSuccess: () => {
          done?.()
          notifications.show({
            message: t('requests.statusChanged', { status: requestStatusWords(status) }),
          })
        },
        onError: (error) => {
          // An exit shows it in its dialog, where the reason is not lost.
          if (reason === null) showFailure(error)
        },
      },
    )

  return (
    <>
      {next !== null && (
        <Button loading={change.isPending && !exiting} onClick={() => move(next, null)}>
          {t('requests.statusNext', { status: requestStatusWords(next) })}
        </Button>
      )}
      <StatusMenu
        target={<Button variant="default">{t('requests.statusOther')}</Button>}
        position="bottom-end"
        steps={steps.filter((status) => status !== next)}
        words={requestStatusWords}
        isExit={isRequestExit}
        exitsTitle={t('requests.statusExit')}
        onMove={(status) => move(status, null)}
        exitDialog={(exit, close) => (
          <ReasonDialog
            opened={exit !== null}
            title={
              exit === null
                ? ''
                : t('requests.statusExitTitle', {
                    status: requestStatusWords(exit),
                    request: request.title,
                  })
            }
            confirm={exit === null ? '' : requestStatusWords(exit)}
            busy={change.isPending}
            error={exit === null ? null : change.error}
            onConfirm={(reason) => exit !== null && move(exit, reason, close)}
            onCancel={close}
          >
            {t('requests.statusExitText')}
          </ReasonDialog>
        )}
      />
    </>
  )
}
