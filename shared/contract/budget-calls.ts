import { z } from 'zod'
import { budget, budgetSum, storedBudget } from '../domain/budget.ts'
import { id } from '../domain/common.ts'
import { mutation, query } from './define.ts'

const changed = ['deployment', 'history', 'app'] as const
const version = z.int().positive()

export const budgetCalls = {
  /**
   * What a request is expected to cost, null where nobody estimated it, and that beside the costs of its
   * deployments (cancelled ones count what was given), by currency in the order of their codes.
   */
  'budget.ofRequest': query(
    'deployment',
    z.object({ request: id }),
    z.object({ budget: storedBudget.nullable(), sums: z.array(budgetSum) }),
  ),
  /**
   * Creates (version null) or changes the budget of a request. Fails with `notFound` where its request is not
   * on the roster, with `conflict` when somebody changed it since or the request has one, and with `refused`
   * where it would move to another request.
   */
  'budget.save': mutation(changed, z.object({ budget, version: version.nullable() }), storedBudget),
  /** Removes a budget. Fails with `notFound` and `conflict`. */
  'budget.remove': mutation(changed, z.object({ id, version }), z.object({ removed: id })),
}
