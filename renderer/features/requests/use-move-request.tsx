import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { RequestStatus } from '#shared/domain/request.ts'
import { isRequestExit, isRequestOver, requestSteps } from '#shared/domain/request-steps.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { requestStatusWords } from '#renderer/field/status/status-words.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import { askBoundPeople, bindsAnybody, type BoundPeople } from './ask-bound-people.ts'
import { EndRequestDialog } from './EndRequestDialog.tsx'

interface Ending {
  readonly request: RequestRow
  readonly status: RequestStatus
  readonly bound: BoundPeople
}

export interface RequestMoves {
  /** Takes a step, or asks first what it needs; what the rules refuse is said. */
  readonly move: (request: RequestRow, status: RequestStatus) => void
  /** What is asked before a step; stands anywhere on the screen. */
  readonly dialog: ReactNode
  readonly busy: boolean
}

/** Moves requests along their way, or ends them with a reason and frees whom they had promised. */
export function useMoveRequest(): RequestMoves {
  const change = useMutationCall('request.changeStatus')
  const [ending, setEnding] = useState<Ending | null>(null)

  const take = (request: RequestRow, status: RequestStatus, reason: string | null): void =>
    change.mutate(
      { id: request.id, version: request.version, status, reason, confirmed: reason !== null },
      {
        onSuccess: (moved) => {
          const { ended } = moved
          setEnding(null)
          const isBack = isRequestOver(request.status) && ended.candidacies + ended.deployments > 0
          showDone(t('requests.statusChanged', { status: requestStatusWords(status) }), moved)
          // Whoever takes it up again may think that its people are there again.
          if (isBack)
            notifications.show({ message: t('requests.endedThen', ended), autoClose: false })
        },
        onError: (error) => {
          // A dialog shows it where the reason is not lost.
          if (reason === null) showFailure(error)
        },
      },
    )

  const end = async (request: RequestRow, status: RequestStatus): Promise<void> => {
    const bound = await askBoundPeople(request.id)
    if (isRequestExit(status) || bindsAnybody(bound)) setEnding({ request, status, bound })
    else take(request, status, null)
  }

  const move = (request: RequestRow, status: RequestStatus): void => {
    change.reset()
    // A step that does not exist asks nothing: the rules say what there is instead.
    if (isRequestOver(status) && requestSteps[request.status].includes(status))
      end(request, status).catch(showFailure)
    else take(request, status, null)
  }

  return {
    move,
    busy: change.isPending,
    dialog: ending !== null && (
      <EndRequestDialog
        {...ending}
        busy={change.isPending}
        error={change.error}
        onConfirm={(reason) => take(ending.request, ending.status, reason)}
        onCancel={() => setEnding(null)}
      />
    ),
  }
}
