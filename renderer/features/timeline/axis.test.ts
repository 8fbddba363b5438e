import { describe, expect, it } from 'vitest'
import { place, timeAxis } from './axis.ts'

const axis = timeAxis({ from: '2027-01-15', to: '2027-03-10' }, 'months', 0)

describe('the time axis', () => {
  it('covers whole months', () => {
    expect([axis.from, axis.to]).toEqual(['2027-01-01', '2027-03-31'])
    expect(axis.width).toBeCloseTo(90 * 3.6)
  })
  it('fills the room it is given', () => {
    expect(
      timeAxis({ from: '2027-01-15', to: '2027-03-10' }, 'quarters', 1000).width,
    ).toBeGreaterThanOrEqual(1000)
  })
  it('draws the last day whole', () => {
    expect(place(axis, { from: '2027-01-01', to: '2027-01-01' })).toEqual({ x: 0, width: 3.6 })
  })
  it('cuts what reaches beyond it and leaves out what lies outside', () => {
    expect(place(axis, { from: '2026-01-01', to: '2028-01-01' })?.width).toBeCloseTo(axis.width)
    expect(place(axis, { from: '2028-01-01', to: '2028-01-02' })).toBeNull()
  })
  it('labels quarters only at the coarsest scale', () => {
    const { ticks } = timeAxis({ from: '2027-01-01', to: '2027-12-31' }, 'quarters', 0)
    expect(ticks).toHaveLength(12)
    expect(ticks.filter((tick) => tick.labelled).map((tick) => tick.date.slice(5, 7))).toEqual([
      '01',
      '04',
      '07',
      '10',
    ])
  })
})
