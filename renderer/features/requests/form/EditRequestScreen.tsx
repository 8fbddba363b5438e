import { useNavigate, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { request as requestSchema } from '#shared/domain/request.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { RequestCrumb } from '#renderer/field/request/RequestCrumb.tsx'
import { t } from '#renderer/text/text.ts'
import { Answer, Loading, Screen } from '#renderer/ui/index.ts'
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
      <Answer to={answer} loading={<Loading lines={10} height={30} />}>
        {({ request }) => <EditRequest key={request.id} stored={request} />}
      </Answer>
    </Screen>
  )
}

function EditRequest({ stored }: { readonly stored: RequestRow }): ReactNode {
  const navigate = useNavigate()
  // The row as it was when editing began: a change made elsewhere since then must be a conflict.
  const [opened] = useState(stored)
  const [start] = useState(() => draftOfRequest(requestSchema.parse(stored)))
  const back = (): void =>
    void navigate({ to: '/requests/$requestId', params: { requestId: stored.id } })
  return <RequestForm start={start} version={opened.version} onCancel={back} onSaved={back} />
}
