import { budgetSums, type StoredBudget } from '#shared/domain/budget.ts'
import type { Id } from '#shared/domain/common.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import {
  changeBudget,
  findBudget,
  findBudgetOf,
  insertBudget,
  removeBudget,
} from '../../store/repositories/budgets.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound, expectNew, expectVersion, refused } from '../../store/repositories/stored.ts'
import { listCosts } from './funds.ts'

/** What requests are expected to cost. */
export const budgetHandlers = {
  'budget.ofRequest': ({ request }, call) => {
    const budget = findBudgetOf(call, request)
    return { budget, sums: budgetSums(budget?.lines ?? [], listCosts(call, request)) }
  },

  'budget.save': ({ budget, version }, call) => {
    const { title } = expectFound(findRequest(call, budget.request), 'request')
    if (version === null) {
      expectNew(findBudget(call, budget.id) ?? findBudgetOf(call, budget.request), 'budget')
      insertBudget(call, budget)
    } else {
      const stored = expectCurrent(call, budget.id, version)
      if (stored.request !== budget.request) throw refused('budgetElsewhere')
      changeBudget(call, stored, budget)
    }
    call.describe(phrase('changes.budgetChanged', { title }))
    return expectFound(findBudget(call, budget.id), 'budget')
  },

  'budget.remove': ({ id, version }, call) => {
    const stored = expectCurrent(call, id, version)
    const { title } = expectFound(findRequest(call, stored.request), 'request')
    removeBudget(call, stored)
    call.describe(phrase('changes.budgetRemoved', { title }))
    return { removed: id }
  },
} satisfies Handlers<'budget.ofRequest' | 'budget.save' | 'budget.remove'>

function expectCurrent(call: CallContext, id: Id, version: number): StoredBudget {
  const stored = expectFound(findBudget(call, id), 'budget')
  expectVersion(call, 'budget', stored, version)
  return stored
}
