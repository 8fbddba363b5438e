import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, shortText, longText, stamps } from './common.ts'

export const deploymentStatuses = [
  'planned',
  'deployed',
  'completed',
  'curtailed',
  'cancelled',
] as const
export const deploymentStatus = z.enum(deploymentStatuses)
export type DeploymentStatus = z.infer<typeof deploymentStatus>

/** A filled post with its dates, inclusive. A cancelled one no longer occupies the person. */
export const deployment = z.object({
  id,
  candidacy: id.nullable(),
  person: id,
  position: id,
  /** Provider under whose offer the person goes. */
  provider: id.nullable(),
  from: dateOnly,
  to: dateOnly,
  status: deploymentStatus,
  reason: longText.nullable(),
  funding: shortText.nullable(),
})
export type Deployment = z.infer<typeof deployment>

export const storedDeployment = deployment.extend(stamps.shape)
export type StoredDeployment = z.infer<typeof storedDeployment>
