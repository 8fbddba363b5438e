import { notifications } from '@mantine/notifications'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type ReactNode, useRef, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { request as requestSchema } from '#shared/domain/request.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { RequestCrumb } from '#renderer/field/request/RequestCrumb.tsx'
import { t } from '#renderer/text/text.ts'
import { FailureState, Loading, Screen, useLeaveGuard } from '#renderer/ui/index.ts'
import { draftOfRequest } from './request-draft.ts'
import { RequestForm } from './RequestForm.tsx'

/** The facts of a request, changed. Whoever saves second is told so by the engine. */
export function EditRequestScreen(): ReactNode {
  const { requestId } = useParams({ from: '/requests/$requestId/edit' })
  const answer = useQueryCall('request.get', { id: requestId })
  const stored = answer.data?.request
  return (
    <Screen
      crumb={<RequestCrumb {...(stored ? { request: stored } : {})} />}
      title={stored ? t('requests.formEdit', { request: stored.title }) : t('requests.edit')}
    >
      {answer.error ? (
        <FailureState error={answer.error} onRetry={() => void answer.refetch()} />
      ) : !stored ? (
        <Loading lines={10} height={30} />
      ) : (
        <EditRequest key={stored.id} stored={stored} />
      )}
    </Screen>
  )
}

function EditRequest({ stored }: { readonly stored: RequestRow }): ReactNode {
  const navigate = useNavigate()
  const save = useMutationCall('request.save')
  const unsaved = useRef(false)
  const guard = useLeaveGuard(() => unsaved.current)
  // The row as it was when editing began: a change made elsewhere since then must be a conflict.
  const [opened] = useState(stored)
  const back = (): void =>
    void navigate({ to: '/requests/$requestId', params: { requestId: stored.id } })
  return (
    <>
      <RequestForm
        start={draftOfRequest(requestSchema.parse(opened))}
        busy={save.isPending}
        error={save.error}
        onDirty={() => (unsaved.current = true)}
        onCancel={back}
        onSave={(request) =>
          save.mutate(
            { request, version: opened.version },
            {
              onSuccess: () => {
                unsaved.current = false
                notifications.show({ message: t('requests.formSaved') })
                back()
              },
            },
          )
        }
      />
      {guard}
    </>
  )
}
