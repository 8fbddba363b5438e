import type { ReactNode } from 'react'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import type { DeploymentStatus } from '#shared/domain/deployment.ts'
import { deploymentSteps, isDeploymentExit } from '#shared/domain/deployment-steps.ts'
import { RowStatusMenu } from '#renderer/field/status/RowStatusMenu.tsx'
import { deploymentTone, deploymentWords } from '#renderer/field/status/deployment-words.ts'
import { t } from '#renderer/text/text.ts'

/** The status of a deployment as a badge that opens its next steps. */
export function DeploymentStatusMenu({
  row,
  onStep,
}: {
  readonly row: DeploymentRow
  readonly onStep: (row: DeploymentRow, status: DeploymentStatus) => void
}): ReactNode {
  return (
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
      onMove={(status) => onStep(row, status)}
    />
  )
}
