import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { Precondition, RequestStatus } from '#shared/domain/request.ts'
import { preconditionsLeftOpen } from '#shared/domain/request-gate.ts'
import { isRequestExit, isRequestOver, requestSteps } from '#shared/domain/request-steps.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { requestStatusWords } from '#renderer/field/status/status-words.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import { askBoundPeople, bindsAnybody, type BoundPeople } from './ask-bound-people.ts'
import { EndRequestDialog } from './EndRequestDialog.tsx'
import { GroundDialog } from './preconditions/GroundDialog.tsx'
import { PreconditionDialog } from './preconditions/PreconditionDialog.tsx'

interface Undertaking {
  readonly request: RequestRow
  readonly status: RequestStatus
}

interface Ending {
  readonly request: RequestRow
  readonly status: RequestStatus
  readonly bound: BoundPeople
}

interface Judging {
  readonly request: RequestRow
  readonly kind: Precondition['kind']
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
  const [undertaking, setUndertaking] = useState<Undertaking | null>(null)
  const [judging, setJudging] = useState<Judging | null>(null)

  const take = (request: RequestRow, status: RequestStatus, reason: string | null): void =>
    change.mutate(
      { id: request.id, version: request.version, status, reason, confirmed: ending !== null },
      {
        onSuccess: (moved) => {
          const { ended } = moved
          setEnding(null)
          setUndertaking(null)
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
    const isStep = requestSteps[request.status].includes(status)
    if (isRequestOver(status) && isStep) end(request, status).catch(showFailure)
    else if (isStep && preconditionsLeftOpen(request, status).length > 0)
      setUndertaking({ request, status })
    else take(request, status, null)
  }

  return {
    move,
    busy: change.isPending,
    dialog: (
      <>
        {ending !== null && (
          <EndRequestDialog
            {...ending}
            busy={change.isPending}
            error={change.error}
            onConfirm={(reason) => take(ending.request, ending.status, reason)}
            onCancel={() => setEnding(null)}
          />
        )}
        {undertaking !== null && (
          <GroundDialog
            {...undertaking}
            open={preconditionsLeftOpen(undertaking.request, undertaking.status)}
            busy={change.isPending}
            error={change.error}
            onConfirm={(ground) => take(undertaking.request, undertaking.status, ground)}
            onJudge={(kind) => {
              setJudging({ request: undertaking.request, kind })
              setUndertaking(null)
            }}
            onCancel={() => setUndertaking(null)}
          />
        )}
        {judging !== null && <PreconditionDialog {...judging} onClose={() => setJudging(null)} />}
      </>
    ),
  }
}
