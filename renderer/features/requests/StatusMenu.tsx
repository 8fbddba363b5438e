import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { type RequestStatus, requestStatuses } from '#shared/domain/request.ts'
import { isRequestExit, requestSteps } from '#shared/domain/request-steps.ts'
import { failureOf, useMutationCall } from '#renderer/client/index.ts'
import { requestStatusWords } from '#renderer/field/status/status-words.ts'
import { t, words } from '#renderer/text/text.ts'
import { ReasonDialog } from '#renderer/ui/index.ts'

/** Moves a request along its way, or ends it with a reason. */
export function StatusMenu({ request }: { readonly request: RequestRow }): ReactNode {
  const change = useMutationCall('request.changeStatus')
  const [exit, setExit] = useState<RequestStatus | null>(null)
  const steps = requestSteps[request.status]
  const rank = (status: RequestStatus): number => requestStatuses.indexOf(status)
  // The usual way on has a button of its own; everything else is in the menu.
  const [first] = steps
  const onward = first !== undefined && !isRequestExit(first) && rank(first) > rank(request.status)
  const next = onward ? first : null
  const others = steps.filter((status) => status !== next)

  const move = (status: RequestStatus, reason: string | null): void =>
    change.mutate(
      { id: request.id, version: request.version, status, reason },
      {
        onSuccess: () => {
          setExit(null)
          notifications.show({
            message: t('requests.statusChanged', { status: requestStatusWords(status) }),
          })
        },
        onError: (error) => {
          // An exit shows it in its dialog, where the reason is not lost.
          if (reason !== null) return
          const { message, next: way } = failureOf(error)
          notifications.show({
            title: words(message),
            message: words(way),
            color: 'red',
            autoClose: false,
          })
        },
      },
    )

  return (
    <>
      {next !== null && (
        <Button loading={change.isPending && exit === null} onClick={() => move(next, null)}>
          {t('requests.statusNext', { status: requestStatusWords(next) })}
        </Button>
      )}
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default">{t('requests.statusOther')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {others
            .filter((status) => !isRequestExit(status))
            .map((status) => (
              <Menu.Item key={status} onClick={() => move(status, null)}>
                {requestStatusWords(status)}
              </Menu.Item>
            ))}
          {others.some(isRequestExit) && <Menu.Label>{t('requests.statusExit')}</Menu.Label>}
          {others.filter(isRequestExit).map((status) => (
            <Menu.Item key={status} onClick={() => setExit(status)}>
              {requestStatusWords(status)} …
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
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
        onConfirm={(reason) => exit !== null && move(exit, reason)}
        onCancel={() => setExit(null)}
      >
        {t('requests.statusExitText')}
      </ReasonDialog>
    </>
  )
}
