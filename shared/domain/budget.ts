import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { compareIds, haveOwnIds, id, longText, requiredText, stamps } from './common.ts'
import type { DeploymentCost } from './fund.ts'
import { currency, type Currency, minorUnits } from './money.ts'
import { problemKey } from './problem-of-issue.ts'

/** What a part of the assistance is expected to cost. */
export const budgetLine = z.object({ id, what: requiredText, currency, amount: minorUnits })
export type BudgetLine = z.infer<typeof budgetLine>

/** What a request is expected to cost, line by line, before its deployments have costs of their own. */
export const budget = z.object({
  id,
  request: id,
  estimatedOn: dateOnly,
  lines: z.array(budgetLine).max(200).refine(haveOwnIds, problemKey('problems.namedTwice')),
  note: longText.nullable(),
})
export type Budget = z.infer<typeof budget>

export const storedBudget = budget.extend(stamps.shape)
export type StoredBudget = z.infer<typeof storedBudget>

/** An estimate beside what became of it, in one currency; all in its smallest unit. */
export const budgetSum = z.object({
  currency,
  estimated: z.int(),
  planned: z.int(),
  given: z.int(),
  /** What the estimate leaves once all that is planned was given; below nothing where it is exceeded. */
  left: z.int(),
})
export type BudgetSum = z.infer<typeof budgetSum>

/** Estimate and costs by currency, in the order of their codes; currencies are never mixed. */
export function budgetSums(
  lines: readonly Pick<BudgetLine, 'currency' | 'amount'>[],
  costs: readonly Pick<DeploymentCost, 'currency' | 'planned' | 'given'>[],
): BudgetSum[] {
  const codes = new Set<Currency>([...lines, ...costs].map((each) => each.currency))
  return [...codes].toSorted(compareIds).map((code) => {
    const of = costs.filter((each) => each.currency === code)
    const estimated = sum(lines.map((each) => (each.currency === code ? each.amount : 0)))
    return {
      ...{ currency: code, estimated },
      planned: sum(of.map(({ planned }) => planned ?? 0)),
      given: sum(of.map(({ given }) => given ?? 0)),
      left: estimated - sum(of.map(({ planned, given }) => given ?? planned ?? 0)),
    }
  })
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, each) => total + each, 0)
}
