import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { deploymentCost } from './fund.ts'
import { problemKey } from './problem-of-issue.ts'
import { id, instant, longText, shortText, slug, stamps } from './common.ts'

export const deploymentStatuses = [
  'planned',
  'deployed',
  'completed',
  'curtailed',
  'cancelled',
] as const
export const deploymentStatus = z.enum(deploymentStatuses)
export type DeploymentStatus = z.infer<typeof deploymentStatus>

/** Local time of day, 24 hours: "07:45". */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, problemKey('problems.notATime'))

/** An item of the checklist settled for one deployment; what is settled by the record is not among them. */
export const deploymentCheck = z.object({
  /** Id of the item: a word of the built-in ones, else a UUID. */
  item: slug,
  /** `notNeeded`: looked at, and not asked of this person. */
  state: z.enum(['done', 'notNeeded']),
  by: shortText,
  at: instant,
})
export type DeploymentCheck = z.infer<typeof deploymentCheck>

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
  /** The deployment whose place this one takes: of somebody who dropped out. */
  replaces: id.nullable(),
  /** Where the person serves, where that is not the place of the position. */
  station: shortText.nullable(),
  /** Day, local time and flight of the arrival in the country, and of the departure from it. */
  arrivalOn: dateOnly.nullable(),
  arrivalTime: timeOfDay.nullable(),
  arrivalFlight: shortText.nullable(),
  departureOn: dateOnly.nullable(),
  departureTime: timeOfDay.nullable(),
  departureFlight: shortText.nullable(),
  checks: z.array(deploymentCheck).max(200),
  costs: z.array(deploymentCost).max(100),
})
export type Deployment = z.infer<typeof deployment>

/** What a deployment holds before anything of it is arranged. */
export const nothingArranged = {
  ...{ funding: null, replaces: null, station: null },
  ...{ arrivalOn: null, arrivalTime: null, arrivalFlight: null },
  ...{ departureOn: null, departureTime: null, departureFlight: null },
  ...{ checks: [], costs: [] },
} satisfies Partial<Deployment>

export const storedDeployment = deployment.extend(stamps.shape)
export type StoredDeployment = z.infer<typeof storedDeployment>
