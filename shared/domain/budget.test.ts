import { expect, it } from 'vitest'
import { budgetSums } from './budget.ts'

it('an estimate stands beside its costs by currency, and what is given goes before what was planned', () => {
  const lines = [
    { currency: 'USD', amount: 100_000 },
    { currency: 'USD', amount: 20_000 },
    { currency: 'EUR', amount: 5_000 },
  ]
  const costs = [
    { currency: 'USD', planned: 60_000, given: 70_000 },
    { currency: 'USD', planned: 60_000, given: null },
    { currency: 'JPY', planned: null, given: 900 },
  ]
  expect(budgetSums(lines, costs)).toEqual([
    { currency: 'EUR', estimated: 5_000, planned: 0, given: 0, left: 5_000 },
    { currency: 'JPY', estimated: 0, planned: 0, given: 900, left: -900 },
    { currency: 'USD', estimated: 120_000, planned: 120_000, given: 70_000, left: -10_000 },
  ])
  expect(budgetSums([], [])).toEqual([])
})
