import { describe, expect, it } from 'vitest'
import { usualMeasures } from './measures.ts'
import { retainedUntil } from './retention.ts'

const record = {
  retainUntil: null,
  confirmedOn: null,
  updatedOn: '2021-03-01',
  wasDeployed: false,
} as const

describe('how long a record is kept', () => {
  it.each([
    ['five years after its last change', {}, '2026-03-01'],
    ['ten where the person was deployed', { wasDeployed: true }, '2031-03-01'],
    ['counted from a later confirmation', { confirmedOn: '2022-06-30' }, '2027-06-30'],
    ['not from an earlier one', { confirmedOn: '2019-06-30' }, '2026-03-01'],
    ['to the day on record, sooner', { retainUntil: '2024-01-31' }, '2024-01-31'],
    ['or later', { retainUntil: '2040-01-31', wasDeployed: true }, '2040-01-31'],
    ['a leap day ends with February', { updatedOn: '2024-02-29' }, '2029-02-28'],
  ])('%s', (_what, change, until) => {
    expect(retainedUntil({ ...record, ...change }, usualMeasures)).toBe(until)
  })

  it('as long as the office says', () => {
    const measures = { keptYears: 2, keptYearsDeployed: 3 }
    expect(retainedUntil(record, measures)).toBe('2023-03-01')
    expect(retainedUntil({ ...record, wasDeployed: true }, measures)).toBe('2024-03-01')
  })
})
