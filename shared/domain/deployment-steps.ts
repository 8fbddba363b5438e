import type { DeploymentStatus } from './deployment.ts'

/** Ends a deployment before its time; each carries a reason. */
export const isDeploymentExit = (status: DeploymentStatus): boolean =>
  status === 'curtailed' || status === 'cancelled'

/** Takes a post now or later. */
export const isLiveDeployment = (status: DeploymentStatus): boolean =>
  status === 'planned' || status === 'deployed'

/** Where a deployment can go: on, out, or one step back to mend a mistake. */
export const deploymentSteps: Readonly<Record<DeploymentStatus, readonly DeploymentStatus[]>> = {
  planned: ['deployed', 'cancelled'],
  deployed: ['completed', 'curtailed', 'planned'],
  completed: ['deployed'],
  curtailed: ['deployed'],
  cancelled: ['planned'],
}

/** Fills a post: planned, running or served to the end. */
export const fillsPost = (status: DeploymentStatus): boolean =>
  isLiveDeployment(status) || status === 'completed'
