import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber } from '../calendar/index.ts'
import { declaredRuns } from '../matching/columns/declared-days.ts'
import type { Availability, AvailabilityState } from './availability.ts'
import { type AvailabilityStroke, paintAvailability } from './paint-availability.ts'

const idOf = (number: number): string =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

function numbered(): () => string {
  let next = 100
  return () => idOf((next += 1))
}

const period = (changes: Partial<Availability> = {}): Availability => ({
  id: idOf(1),
  from: '2027-01-01',
  to: '2027-12-31',
  state: 'available',
  noticeDays: 14,
  statedOn: '2026-01-10',
  source: 'a list',
  ...changes,
})

const stroke = (changes: Partial<AvailabilityStroke> = {}): AvailabilityStroke => ({
  from: '2027-03-01',
  to: '2027-03-31',
  state: 'unavailable',
  noticeDays: null,
  statedOn: '2026-11-26',
  source: null,
  ...changes,
})

const days = ({ from, to, state }: Availability): string => `${from} ${to} ${state}`

describe('painting availability', () => {
  it('splits a period where it is painted over, and keeps the row that was there', () => {
    const painted = paintAvailability([period()], [stroke()], numbered())
    expect(painted.map(days)).toEqual([
      '2027-01-01 2027-02-28 available',
      '2027-03-01 2027-03-31 unavailable',
      '2027-04-01 2027-12-31 available',
    ])
    expect(painted[0]?.id).toBe(idOf(1))
    expect(new Set(painted.map(({ id }) => id)).size).toBe(3)
    expect(painted[2]).toMatchObject({ noticeDays: 14, source: 'a list', statedOn: '2026-01-10' })
  })

  it('takes out of an open period the days that are not stated any more', () => {
    const open = period({ from: null, to: null })
    expect(paintAvailability([open], [stroke({ state: null })], numbered()).map(days)).toEqual([
      'null 2027-02-28 available',
      '2027-04-01 null available',
    ])
  })

  it('grows a period that says the same instead of laying another beside it', () => {
    const once = paintAvailability([], [stroke()], numbered())
    const twice = paintAvailability(
      once,
      [stroke({ from: '2027-04-01', to: '2027-04-10' }), stroke({ from: '2027-02-20' })],
      numbered(),
    )
    expect(twice.map(days)).toEqual(['2027-02-20 2027-04-10 unavailable'])
  })

  it('says of every painted day what was painted last, and of others what was said before', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((add) => addDays('2027-01-01', add))
    const span = fc
      .tuple(day, day)
      .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }))
    const state = fc.constantFrom<AvailabilityState>('available', 'tentative', 'unavailable')
    const strokes = fc.array(
      fc.tuple(span, fc.option(state)).map(([each, of]) => stroke({ ...each, state: of })),
      { maxLength: 6 },
    )
    const periods = fc.array(
      fc.tuple(span, state).map(([each, of]) => period({ ...each, state: of })),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(periods, strokes, day, (before, painted, on) => {
        const after = paintAvailability(before, painted, numbered())
        const last = painted.findLast(({ from, to }) => from <= on && on <= to)
        const expected = last === undefined ? stateOn(before, on) : last.state
        expect(stateOn(after, on)).toBe(expected)
      }),
      { numRuns: 60 },
    )
  })
})

const states = ['available', 'tentative', 'unavailable'] as const

function stateOn(periods: readonly Availability[], on: string): string | null {
  const day = dayNumber(on)
  const run = declaredRuns(periods).find(({ from, to }) => from <= day && day <= to)
  return run === undefined ? null : (states[run.state] ?? null)
}
