import { z } from 'zod'
import { id, requiredText, shortText } from '../domain/common.ts'
import { deploymentRow } from '../domain/deployment-row.ts'
import { evaluation, shownEvaluation } from '../domain/evaluation.ts'
import {
  balance,
  contribution,
  deploymentCost,
  fund,
  storedContribution,
  storedFund,
} from '../domain/fund.ts'
import { mutation, query } from './define.ts'

const changed = ['deployment', 'history', 'app'] as const
const version = z.int().positive().nullable()

export const fundRow = storedFund.extend({
  /** By currency, in the order of their codes. */
  balances: z.array(balance),
  contributions: z.int(),
})
export type FundRow = z.infer<typeof fundRow>

export const contributionRow = storedContribution.extend({
  /** Who gives, in words. */
  from: shortText,
  fundName: shortText,
  requestTitle: shortText.nullable(),
  positionTitle: shortText.nullable(),
})
export type ContributionRow = z.infer<typeof contributionRow>

export const fundCalls = {
  /** Every fund with its sums, by name. */
  'fund.list': query('deployment', z.object({}), z.array(fundRow)),
  /** Creates (version null) or changes a fund. Fails with `conflict`. */
  'fund.save': mutation(changed, z.object({ fund, version }), storedFund),
  /** Removes a fund that nothing was paid into or from. Fails with `refused`, `notFound` and `conflict`. */
  'fund.remove': mutation(
    changed,
    z.object({ id, version: z.int().positive() }),
    z.object({ removed: id }),
  ),
  /** Contributions to a fund, of a provider, for a request, or all (all null), the newest pledge first. */
  'contribution.list': query(
    'deployment',
    z.object({
      fund: id.nullable(),
      provider: id.nullable().default(null),
      request: id.nullable().default(null),
    }),
    z.array(contributionRow),
  ),
  /**
   * Creates (version null) or changes a contribution. Fails with `invalid` where nobody gives it, where it
   * was received before it was pledged, or where the position is not of the request, and with `conflict`.
   */
  'contribution.save': mutation(changed, z.object({ contribution, version }), storedContribution),
  /** Removes a contribution that was written down by mistake. Fails with `notFound` and `conflict`. */
  'contribution.remove': mutation(
    changed,
    z.object({ id, version: z.int().positive() }),
    z.object({ removed: id }),
  ),
  /**
   * How a request is paid for: what was given for it alone, and the costs of its deployments (cancelled ones
   * count what was given), by fund (null for what no fund pays) and currency.
   */
  'funding.ofRequest': query(
    'deployment',
    z.object({ request: id }),
    z.array(
      z.object({ fund: id.nullable(), name: shortText.nullable(), balances: z.array(balance) }),
    ),
  ),
  /** Writes the costs of some deployments, the same for each, in place of those they have. */
  'deployment.setCosts': mutation(
    changed,
    z.object({
      deployments: z.array(id).min(1).max(2000),
      costs: z.array(deploymentCost).max(100),
    }),
    z.object({ changed: z.int() }),
  ),

  /**
   * Evaluations of a deployment, of a person or all (both null), the newest first, as this user may see
   * them. Of more than one deployment only when and by whom they were written; what they say is asked for.
   */
  'evaluation.list': query(
    'deployment',
    z.object({ deployment: id.nullable(), person: id.nullable() }),
    z.array(shownEvaluation),
  ),
  /**
   * What the evaluations of a person say, as far as this user may read them, the newest first. Who asked and
   * what for is kept in the history of the person for good. Fails with `notFound`.
   */
  'evaluation.ask': mutation(
    ['history'],
    z.object({ person: id, reason: requiredText }),
    z.object({ evaluations: z.array(shownEvaluation) }),
  ),
  /**
   * Creates (version null) or changes an evaluation of a deployment that was served. Fails with `refused`
   * where it was not served or this user is not among its readers, with `invalid` where the person was
   * told before it was written or on a day to come, and with `conflict`.
   */
  'evaluation.save': mutation(
    ['deployment', 'person', 'history', 'app'],
    z.object({ evaluation, version }),
    shownEvaluation,
  ),
  /**
   * Removes an evaluation. Fails with `refused` where this user is not among its readers, with `notFound` and
   * `conflict`.
   */
  'evaluation.remove': mutation(
    ['deployment', 'person', 'history', 'app'],
    z.object({ id, version: z.int().positive() }),
    z.object({ removed: id }),
  ),
  /**
   * Deployments that were served, ended within the last year and have no evaluation, the longest ended
   * first; and adverse evaluations of which the person was not told.
   */
  'evaluation.due': query(
    'deployment',
    z.object({}),
    z.object({ unwritten: z.array(deploymentRow), untold: z.array(deploymentRow) }),
  ),
}
