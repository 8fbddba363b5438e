import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { compareIds, id, longText, requiredText, shortText, stamps } from './common.ts'
import { currency, minorUnits } from './money.ts'

/** Money that missions are paid from, such as the Trust Fund for Electoral Observation. */
export const fund = z.object({
  id,
  name: requiredText,
  notes: longText.nullable(),
  /** Nothing more is paid from it. */
  closed: z.boolean(),
})
export type Fund = z.infer<typeof fund>
export const storedFund = fund.extend(stamps.shape)
export type StoredFund = z.infer<typeof storedFund>

/** What somebody pledged to a fund, and paid once `receivedOn` is set. */
export const contribution = z.object({
  id,
  fund: id,
  /** Who gives, where it is a provider of the roster; else by name. */
  provider: id.nullable(),
  contributor: shortText.nullable(),
  amount: minorUnits.min(1),
  currency,
  pledgedOn: dateOnly,
  receivedOn: dateOnly.nullable(),
  /** For this request, or this position of it, alone; null for anything. */
  request: id.nullable(),
  position: id.nullable(),
  notes: longText.nullable(),
})
export type Contribution = z.infer<typeof contribution>
export const storedContribution = contribution.extend(stamps.shape)
export type StoredContribution = z.infer<typeof storedContribution>

/** One cost of a deployment: what was planned, and what was given for it; null where not known. */
export const deploymentCost = z.object({
  id,
  what: requiredText,
  /** Which fund pays; null for the provider or somebody else. */
  fund: id.nullable(),
  currency,
  planned: minorUnits.nullable(),
  given: minorUnits.nullable(),
})
export type DeploymentCost = z.infer<typeof deploymentCost>

/** Sums of one currency; currencies are never mixed. All in the smallest unit. */
export const balance = z.object({
  currency,
  /** Pledged and not received yet. */
  pledged: z.int(),
  received: z.int(),
  planned: z.int(),
  given: z.int(),
  /** Received and not given out; below nothing where more was given than came in. */
  left: z.int(),
  /** What would be left once all pledges came in and all that is planned was given. */
  free: z.int(),
})
export type Balance = z.infer<typeof balance>

/** The sums of a fund, of a request or of anything else, by currency in the order of their codes. */
export function balancesOf(
  contributions: readonly Pick<Contribution, 'amount' | 'currency' | 'receivedOn'>[],
  costs: readonly Pick<DeploymentCost, 'currency' | 'planned' | 'given'>[],
): Balance[] {
  const codes = new Set([...contributions, ...costs].map((each) => each.currency))
  return [...codes].toSorted(compareIds).map((code) => {
    const came = contributions.filter((each) => each.currency === code)
    const went = costs.filter((each) => each.currency === code)
    const received = sum(came.map((each) => (each.receivedOn === null ? 0 : each.amount)))
    const pledged = sum(came.map((each) => (each.receivedOn === null ? each.amount : 0)))
    const given = sum(went.map((each) => each.given ?? 0))
    const planned = sum(went.map((each) => each.planned ?? 0))
    const committed = sum(went.map((each) => each.given ?? each.planned ?? 0))
    return {
      ...{ currency: code, pledged, received, planned, given },
      ...{ left: received - given, free: received + pledged - committed },
    }
  })
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, each) => total + each, 0)
}
