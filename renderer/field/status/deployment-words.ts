import { deploymentStatusPhrase } from '#shared/domain/status-phrases.ts'
import type { DeploymentStatus } from '#shared/domain/deployment.ts'
import { words } from '#renderer/text/text.ts'
import type { BadgeTone } from '#renderer/ui/index.ts'

const tones: Record<DeploymentStatus, BadgeTone> = {
  planned: 'accent',
  deployed: 'met',
  completed: 'plain',
  curtailed: 'unknown',
  cancelled: 'not',
}

/** The name of a status of a deployment. */
export const deploymentWords = (status: DeploymentStatus): string =>
  words(deploymentStatusPhrase(status))

export const deploymentTone = (status: DeploymentStatus): BadgeTone => tones[status]
