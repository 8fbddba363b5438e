import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, fromDayNumber } from './date-only.ts'
import {
  contains,
  containsDate,
  firstDay,
  type Interval,
  intersect,
  lastDay,
  lengthInDays,
  overlaps,
  subtract,
} from './interval.ts'
import { coverage, intersectAll, mergeIntervals } from './interval-list.ts'

fc.configureGlobal({ seed: 52_129 })

const FIRST = 20_000
const LAST = 20_060

const anyClosed = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 0, max: 20 }))
  .map(([from, days]) => ({ from: fromDayNumber(from), to: fromDayNumber(from + days) }))

const anyInterval: fc.Arbitrary<Interval> = fc
  .tuple(anyClosed, fc.constantFrom('closed', 'closed', 'closed', 'start', 'end', 'both'))
  .map(([period, open]) => ({
    from: open === 'start' || open === 'both' ? null : period.from,
    to: open === 'end' || open === 'both' ? null : period.to,
  }))

const anyList = fc.array(anyInterval, { maxLength: 6 })

// The slow but obvious model: the set of days in a stretch wide enough to show open ends.
const daysOf = (periods: readonly Interval[]): number[] => {
  const days: number[] = []
  for (let day = FIRST - 30; day <= LAST + 60; day += 1) {
    if (periods.some((period) => containsDate(period, fromDayNumber(day)))) days.push(day)
  }
  return days
}

describe('an interval', () => {
  it.each([
    ['2019-01-24', '2019-04-05', 72],
    ['2019-04-14', '2019-06-04', 52],
    ['2019-05-14', '2019-05-29', 16],
    ['2021-11-04', '2021-12-10', 37],
    ['2021-11-28', '2021-12-08', 11],
    ['2023-11-17', '2023-12-30', 44],
    ['2023-12-12', '2023-12-23', 12],
  ])('counts both ends: %s to %s is %i days, as the European Union published', (from, to, days) => {
    expect(lengthInDays({ from, to })).toBe(days)
  })

  it('is one day long on the same day, and endless when open', () => {
    expect(lengthInDays({ from: '2027-03-04', to: '2027-03-04' })).toBe(1)
    expect(lengthInDays({ from: '2027-03-04', to: null })).toBe(Infinity)
    expect(lengthInDays({ from: null, to: null })).toBe(Infinity)
  })

  it('overlaps on a shared end day, no more on the next', () => {
    const a = { from: '2027-03-01', to: '2027-03-10' }
    const startingAt = (from: string): Interval => ({ from, to: '2027-03-20' })
    expect(overlaps(a, startingAt('2027-03-10'))).toBe(true)
    expect(overlaps(a, startingAt('2027-03-11'))).toBe(false)
  })

  it('agrees with sets of days in every operation on two', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const inA = daysOf([a])
        const inB = new Set(daysOf([b]))
        const both = inA.filter((day) => inB.has(day))
        const common = intersect(a, b)
        expect(daysOf(common ? [common] : [])).toEqual(both)
        expect(overlaps(a, b)).toBe(common !== null)
        expect(daysOf(subtract(a, b))).toEqual(inA.filter((day) => !inB.has(day)))
        expect(contains(a, b)).toBe(common !== null && lengthsMatch(common, b))
        expect(overlaps(a, b)).toBe(overlaps(b, a))
      }),
    )
  })

  it('puts subtraction and intersection together to the whole again', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const common = intersect(a, b)
        expect(mergeIntervals([...subtract(a, b), ...(common ? [common] : [])])).toEqual([a])
      }),
    )
  })
})

const lengthsMatch = (common: Interval, b: Interval): boolean =>
  common.from === b.from && common.to === b.to

describe('a list of intervals', () => {
  it('merges to the same days, apart, in order, whatever the order given', () => {
    fc.assert(
      fc.property(anyList, (periods) => {
        const merged = mergeIntervals(periods)
        expect(daysOf(merged)).toEqual(daysOf(periods))
        expect(mergeIntervals(periods.toReversed())).toEqual(merged)
        expect(mergeIntervals(merged)).toEqual(merged)
        for (const [index, next] of merged.slice(1).entries()) {
          expect(lastDay(merged[index]!) + 1).toBeLessThan(firstDay(next))
        }
      }),
    )
  })

  it('intersects as sets of days do', () => {
    fc.assert(
      fc.property(anyList, anyList, (a, b) => {
        const inB = new Set(daysOf(b))
        expect(daysOf(intersectAll(a, b))).toEqual(daysOf(a).filter((day) => inB.has(day)))
      }),
    )
  })

  it('covers a window by the days it has, and names the first run it lacks', () => {
    fc.assert(
      fc.property(anyClosed, anyList, (window, periods) => {
        const report = coverage(window, periods)
        const have = new Set(daysOf(periods))
        const missing = daysOf([window]).filter((day) => !have.has(day))
        expect(report.missing).toBe(missing.length)
        expect(report.covered + report.missing).toBe(report.asked)
        expect(report.complete).toBe(missing.length === 0)
        expect(report.firstGap?.from).toBe(
          missing[0] === undefined ? undefined : fromDayNumber(missing[0]),
        )
        expect(report.longestRun).toBeLessThanOrEqual(report.covered)
      }),
    )
  })

  it('says by how much an availability falls short', () => {
    const window = { from: '2027-03-01', to: '2027-06-30' }
    expect(coverage(window, [{ from: '2027-03-04', to: '2027-06-12' }])).toEqual({
      asked: 122,
      covered: 101,
      missing: 21,
      complete: false,
      firstGap: { from: '2027-03-01', to: '2027-03-03' },
      longestRun: 101,
    })
    const halves = [
      { from: '2027-01-01', to: '2027-04-30' },
      { from: addDays('2027-04-30', 1), to: null },
    ]
    expect(coverage(window, halves).complete).toBe(true)
  })
})
