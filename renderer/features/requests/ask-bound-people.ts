import { isCandidacyExit } from '#shared/domain/candidacy-steps.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { call } from '#renderer/client/index.ts'

/** Who is bound to a request, by what would become of them if it ended now. */
export interface BoundPeople {
  /** Open candidacies that came to no service. */
  readonly waiting: number
  readonly planned: readonly DeploymentRow[]
  readonly inTheField: readonly DeploymentRow[]
}

/** Asks whom the end of a request would free. */
export async function askBoundPeople(request: string): Promise<BoundPeople> {
  const [candidacies, deployments] = await Promise.all([
    call('candidacy.list', { position: null, request }),
    call('deployment.list', { request, person: null }),
  ])
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

/** True where somebody waits for it, is planned or is there. */
export function bindsAnybody({ waiting, planned, inTheField }: BoundPeople): boolean {
  return waiting + planned.length + inTheField.length > 0
}
