import { notifications } from '@mantine/notifications'
import { useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t, words } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'

export interface MoveToWindows {
  readonly move: (deployments: readonly string[], done?: () => void) => void
  readonly pending: boolean
}

/** Moves planned deployments along with their windows; names who could not come along, and why. */
export function useMoveToWindows(): MoveToWindows {
  const call = useMutationCall('deployment.moveToWindows')
  return {
    pending: call.isPending,
    move: (deployments, done) =>
      call.mutate(
        { deployments: [...deployments] },
        {
          onSuccess: (result) => {
            showDone(t('promises.moved', { moved: result.moved }), result)
            for (const { personName: name, problems } of result.stayed)
              notifications.show({
                message: t('promises.stayed', { name, reasons: problems.map(words).join(' ') }),
                color: 'red',
                autoClose: false,
              })
            done?.()
          },
          onError: showFailure,
        },
      ),
  }
}
