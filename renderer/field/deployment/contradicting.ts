import type { Deployment, DeploymentStatus } from '#shared/domain/deployment.ts'

type Dated = Pick<Deployment, 'status' | 'from' | 'to'>

/** Those whose dates speak against a step: in the field before the first day, back before the last. */
export function contradicting<T extends Dated>(
  rows: readonly T[],
  status: DeploymentStatus,
  today: string,
): T[] {
  return rows.filter(
    (row) =>
      (status === 'deployed' && row.status === 'planned' && row.from > today) ||
      (status === 'completed' && row.to > today),
  )
}
