import { expect, it } from 'vitest'
import { phrase } from '../text/index.ts'
import { staleStatement } from './stale-statement.ts'

it('a statement is warned of once it is older than the office lets it be', () => {
  const told = phrase('evidence.staleStatement', { date: { date: '2026-03-01' }, months: 6 })
  const of = (staleAfterMonths: number) =>
    staleStatement('2026-03-01', '2026-09-02', { staleAfterMonths })
  expect(of(5)).toEqual(told)
  expect(of(6)).toEqual(told)
  expect(of(7)).toBeNull()
  expect(staleStatement(null, '2026-09-02', { staleAfterMonths: 1 })).toBeNull()
})
