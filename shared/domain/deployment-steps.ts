import type { DeploymentStatus } from './deployment.ts'

/** Ends a deployment before its time; each carries a reason. */
export function isDeploymentExit(status: DeploymentStatus): boolean {
  return status === 'curtailed' || status === 'cancelled'
}

/** Takes a post now or later. */
export function isLiveDeployment(status: DeploymentStatus): boolean {
  return status === 'planned' || status === 'deployed'
}

/** Where a deployment can go: on, out, or one step back to mend a mistake. */
export const deploymentSteps: Readonly<Record<DeploymentStatus, readonly DeploymentStatus[]>> = {
  planned: ['deployed', 'cancelled'],
  deployed: ['completed', 'curtailed', 'planned'],
  completed: ['deployed'],
  curtailed: ['deployed'],
  cancelled: ['planned'],
}

/** Was served, to the end or not: its days are experience. */
export function wasServed(status: DeploymentStatus): boolean {
  return status === 'completed' || status === 'curtailed'
}

/** Fills a post: planned, running or served to the end. */
export function fillsPost(status: DeploymentStatus): boolean {
  return isLiveDeployment(status) || status === 'completed'
}
