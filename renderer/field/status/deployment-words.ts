import type { DeploymentStatus } from '#shared/domain/deployment.ts'
import { t, type TextKey } from '#renderer/text/text.ts'
import type { BadgeTone } from '#renderer/ui/index.ts'

const keys = {
  planned: 'deployments.statusPlanned',
  deployed: 'deployments.statusDeployed',
  completed: 'deployments.statusCompleted',
  curtailed: 'deployments.statusCurtailed',
  cancelled: 'deployments.statusCancelled',
} as const satisfies Record<DeploymentStatus, TextKey>

const tones: Record<DeploymentStatus, BadgeTone> = {
  planned: 'accent',
  deployed: 'met',
  completed: 'plain',
  curtailed: 'unknown',
  cancelled: 'not',
}

/** The name of a status of a deployment. */
export const deploymentWords = (status: DeploymentStatus): string => t(keys[status])

export const deploymentTone = (status: DeploymentStatus): BadgeTone => tones[status]
