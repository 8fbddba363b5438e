import { isCandidacyExit } from '#shared/domain/candidacy-steps.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { useQueryCall } from '#renderer/client/index.ts'

/** Who is bound to a request, by what would become of them if it ended now. */
export interface BoundPeople {
  /** Open candidacies that came to no service. */
  readonly waiting: number
  readonly planned: readonly DeploymentRow[]
  readonly inTheField: readonly DeploymentRow[]
}

/** The people whom the end of a request would free. */
export function useBoundPeople(request: string): BoundPeople {
  const candidacies = useQueryCall('candidacy.list', { position: null, request }).data ?? []
  const deployments = useQueryCall('deployment.list', { request, person: null }).data ?? []
  return {
    waiting: candidacies.filter(
      ({ status, deployment }) =>
        !isCandidacyExit(status) &&
        deployment?.status !== 'completed' &&
        deployment?.status !== 'curtailed',
    ).length,
    planned: deployments.filter(({ status }) => status === 'planned'),
    inTheField: deployments.filter(({ status }) => status === 'deployed'),
  }
}
