import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PositionRow, RequestRow } from '#shared/contract/request-calls.ts'
import { newId, useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import { copyPosition, copyRequest } from './position/copies.ts'

/** Begins a request anew with what another asks, its positions among it, and opens it to be changed. */
export function CopyRequest({
  request,
  positions,
}: {
  readonly request: RequestRow
  readonly positions: readonly PositionRow[]
}): ReactNode {
  const navigate = useNavigate()
  const today = useToday()
  const create = useMutationCall('request.create')
  const copy = (): void => {
    const title = t('requests.copyOf', { title: request.title })
    const made = copyRequest(request, title, { today, newId })
    create.mutate(
      {
        request: made,
        positions: positions.map((each) =>
          copyPosition(each, { request: made.id, title: each.title }, newId),
        ),
      },
      {
        onSuccess: (stored) => {
          showDone(t('requests.copyRequestDone'), stored)
          void navigate({ to: '/requests/$requestId/edit', params: { requestId: stored.id } })
        },
        onError: showFailure,
      },
    )
  }
  return (
    <Button variant="default" loading={create.isPending} onClick={copy}>
      {t('requests.copyRequest')}
    </Button>
  )
}
