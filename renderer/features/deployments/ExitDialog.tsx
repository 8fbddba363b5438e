import { type ReactNode, useState } from 'react'
import { contains, isDateOnly } from '#shared/calendar/index.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import type { DeploymentStatus } from '#shared/domain/deployment.ts'
import { useSaveDeployment } from '#renderer/field/deployment/use-save-deployment.ts'
import { deploymentWords } from '#renderer/field/status/deployment-words.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { DateBox } from '#renderer/ui/fields/index.ts'
import { ReasonDialog } from '#renderer/ui/index.ts'

export interface ExitDialogProps {
  readonly row: DeploymentRow
  readonly status: DeploymentStatus
  readonly onClose: () => void
}

/** Ends a deployment before its time: with a reason, and where it was curtailed with its last day. */
export function ExitDialog({ row, status, onClose }: ExitDialogProps): ReactNode {
  const today = useToday()
  const within = today >= row.from && today <= row.to ? today : row.to
  const [last, setLast] = useState(within)
  const { save, pending, error } = useSaveDeployment()
  const curtailed = status === 'curtailed'
  const inside = isDateOnly(last) && contains(row, { from: last, to: last })
  return (
    <ReasonDialog
      opened
      title={t('deployments.exitTitle', { status: deploymentWords(status), name: row.personName })}
      confirm={deploymentWords(status)}
      busy={pending}
      error={error}
      onCancel={onClose}
      ready={!curtailed || inside}
      onConfirm={(reason) =>
        save(
          row,
          { status, reason, ...(curtailed ? { to: last } : {}) },
          (saved) => {
            showDone(
              t('deployments.statusMoved', {
                name: row.personName,
                status: deploymentWords(status),
              }),
              saved,
            )
            onClose()
          },
          true,
        )
      }
    >
      {t(curtailed ? 'deployments.exitCurtailed' : 'deployments.exitCancelled')}
      {curtailed && (
        <DateBox
          label={t('deployments.exitLast')}
          required
          min={row.from}
          max={row.to}
          value={last}
          onChange={(day) => day !== null && setLast(day)}
        />
      )}
    </ReasonDialog>
  )
}
