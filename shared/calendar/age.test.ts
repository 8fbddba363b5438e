import { expect, it } from 'vitest'
import { ageOf } from './age.ts'

it.each([
  ['2027-02-01', 'days', 0],
  ['2027-01-02', 'days', 30],
  ['2027-01-01', 'months', 1],
  ['2025-03-01', 'months', 23],
  ['2025-02-01', 'years', 2],
  ['2027-02-03', 'days', -2],
] as const)('tells how old %s is', (date, unit, amount) => {
  expect(ageOf(date, '2027-02-01')).toEqual({ unit, amount })
})
