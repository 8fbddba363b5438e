import { type ReactNode, useState } from 'react'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import type { DeploymentStatus } from '#shared/domain/deployment.ts'
import { deploymentSteps, isDeploymentExit } from '#shared/domain/deployment-steps.ts'
import { useSaveDeployment } from '#renderer/field/deployment/use-save-deployment.ts'
import { RowStatusMenu } from '#renderer/field/status/RowStatusMenu.tsx'
import { deploymentTone, deploymentWords } from '#renderer/field/status/deployment-words.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { ExitDialog } from './ExitDialog.tsx'
import { RealDayDialog } from './RealDayDialog.tsx'

/** The status of a deployment as a badge that opens its next steps. */
export function DeploymentStatusMenu({ row }: { readonly row: DeploymentRow }): ReactNode {
  const { save } = useSaveDeployment()
  const today = useToday()
  const [early, setEarly] = useState<'deployed' | 'completed' | null>(null)
  const move = (status: DeploymentStatus): void => {
    if (status === 'deployed' && row.status === 'planned' && row.from > today) setEarly(status)
    else if (status === 'completed' && row.to > today) setEarly(status)
    else step(status)
  }
  const step = (status: DeploymentStatus): void =>
    save(row, { status, reason: null }, (saved) =>
      showDone(
        t('deployments.statusMoved', { name: row.personName, status: deploymentWords(status) }),
        saved,
      ),
    )
  return (
    <>
      <RowStatusMenu
        status={row.status}
        tone={deploymentTone(row.status)}
        label={t('deployments.statusOf', {
          name: row.personName,
          status: deploymentWords(row.status),
        })}
        steps={deploymentSteps[row.status]}
        words={deploymentWords}
        isExit={isDeploymentExit}
        onMove={move}
        exitDialog={(exit, close) =>
          exit !== null && <ExitDialog row={row} status={exit} onClose={close} />
        }
      />
      {early !== null && (
        <span onClick={(event) => event.stopPropagation()}>
          <RealDayDialog row={row} status={early} today={today} onClose={() => setEarly(null)} />
        </span>
      )}
    </>
  )
}
