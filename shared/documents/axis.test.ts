import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/index.ts'
import { barOn, ticksOf } from './axis.ts'

const year = { from: '2027-01-01', to: '2027-12-31' }

describe('an axis of days', () => {
  it('has its marks at first days of months, of years where it is long, and ten at most', () => {
    expect(ticksOf(year).map(({ date }) => date.slice(5, 7))).toEqual([
      ...['01', '03', '05', '07', '09', '11'],
    ])
    expect(ticksOf({ from: '2027-01-15', to: '2027-03-14' }).map(({ date }) => date)).toEqual([
      ...['2027-02-01', '2027-03-01'],
    ])
    const decade = ticksOf({ from: '2020-06-01', to: '2029-06-30' })
    expect(decade[0]).toMatchObject({ date: '2021-01-01', isYear: true })
    const start = fc.integer({ min: 0, max: 60_000 })
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 40_000 }), (after, days) => {
        const from = addDays('1950-01-01', after)
        const marks = ticksOf({ from, to: addDays(from, days) })
        expect(marks.length).toBeLessThanOrEqual(12)
        for (const { at, date } of marks) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(at).toBeLessThan(1)
          expect(date.endsWith('-01')).toBe(true)
        }
      }),
    )
  })

  it('draws the last day whole, cuts at its ends, and nothing of what lies outside', () => {
    expect(barOn(year, year)).toEqual({ at: 0, wide: 1 })
    expect(barOn(year, { from: '2027-12-31', to: '2028-02-01' })).toEqual({
      at: 364 / 365,
      wide: 1 / 365,
    })
    expect(barOn(year, { from: '2028-01-01', to: '2028-02-01' })).toBeNull()
    expect(barOn(year, { from: '2026-01-01', to: '2026-12-31' })).toBeNull()
  })
})
