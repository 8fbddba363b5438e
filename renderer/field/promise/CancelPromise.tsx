import type { ReactNode } from 'react'
import type { BrokenPromise } from '#shared/domain/broken-promise.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useSaveDeployment } from '#renderer/field/deployment/use-save-deployment.ts'
import { t } from '#renderer/text/text.ts'
import { ReasonDialog } from '#renderer/ui/index.ts'

/** Takes a promise back with a reason: cancels what is planned, withdraws the candidacy of others. */
export function CancelPromise({
  row,
  onClose,
}: {
  readonly row: BrokenPromise
  readonly onClose: () => void
}): ReactNode {
  const deployment = useSaveDeployment()
  const candidacy = useMutationCall('candidacy.set')
  const name = row.personName
  const done = (answer: object): void => {
    showDone(t('promises.cancelled', { name }), answer)
    onClose()
  }
  return (
    <ReasonDialog
      opened
      title={t('promises.cancelTitle', { name })}
      confirm={t('promises.cancelConfirm')}
      busy={deployment.pending || candidacy.isPending}
      error={deployment.error ?? candidacy.error}
      onCancel={onClose}
      onConfirm={(reason) => {
        if (row.deployment)
          deployment.save(row.deployment, { status: 'cancelled', reason }, done, { quiet: true })
        else
          candidacy.mutate(
            { position: row.position, person: row.person, status: 'withdrawn', reason },
            { onSuccess: done },
          )
      }}
    >
      {t('promises.cancelText', { promise: row.promise })}
    </ReasonDialog>
  )
}
