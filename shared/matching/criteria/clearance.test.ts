import { describe, expect, it } from 'vitest'
import { aContext, explained, resultOf } from '#tests/builders/matching.ts'
import { aMust, aWindow } from '#tests/builders/requests.ts'

const must = aMust('clearance', { name: 'Security training' })
const context = aContext({ position: { requirements: [must] } })
const verdict = (
  clearances: { name: string; expiresOn: string | null; obtainedOn?: string }[],
  asked = context,
) =>
  resultOf(
    explained({ clearances: clearances.map((each) => ({ obtainedOn: null, ...each })) }, asked),
    must.id,
  )
const held = (obtainedOn: string, expiresOn: string | null) => ({
  ...{ name: 'Security training', obtainedOn, expiresOn },
})

describe('a clearance', () => {
  it('is valid through the last day of the window', () => {
    expect(verdict([{ name: 'security  TRAINING', expiresOn: '2027-06-30' }]).verdict).toBe('met')
    expect(verdict([{ name: 'Security training', expiresOn: '2027-06-29' }])).toMatchObject({
      verdict: 'notMet',
      gap: { amount: 1, unit: 'days' },
    })
  })
  it('is held from the first day of the window', () => {
    expect(verdict([held('2027-03-01', '2027-12-31')]).verdict).toBe('met')
    expect(verdict([held('2027-03-02', '2027-12-31')])).toMatchObject({
      verdict: 'notMet',
      evidence: 'Security training held from 2 Mar 2027, asked from 1 Mar 2027: 1 day short',
      gap: { amount: 1, unit: 'days' },
    })
    expect(verdict([held('2027-09-01', null)]).verdict).toBe('notMet')
    expect(verdict([held('2026-09-01', null)]).verdict).toBe('unknown')
  })
  it('may be renewed on the way, without a day between', () => {
    const renewed = held('2027-05-01', '2028-05-01')
    expect(verdict([renewed, held('2026-05-01', '2027-04-30')]).verdict).toBe('met')
    expect(verdict([held('2026-05-01', '2027-04-29'), renewed])).toMatchObject({
      verdict: 'notMet',
      gap: { amount: 1 },
    })
    expect(verdict([held('2026-05-01', null), renewed]).verdict).toBe('unknown')
  })
  it('may lapse between two windows', () => {
    const windows = [
      aWindow({ from: '2027-03-01', to: '2027-03-10' }),
      aWindow({ from: '2027-05-01', to: '2027-05-10' }),
    ]
    const twice = aContext({ position: { requirements: [must], windows } })
    const lapsed = [held('2026-04-01', '2027-03-31'), held('2027-04-20', '2028-04-20')]
    expect(verdict(lapsed, twice).verdict).toBe('met')
    expect(verdict(lapsed.slice(0, 1), twice).verdict).toBe('notMet')
  })
  it('without expiry is unknown, and so is a record without any', () => {
    expect(verdict([{ name: 'Security training', expiresOn: null }]).question).toBe(
      'Until when is your Security training valid?',
    )
    expect(verdict([]).verdict).toBe('unknown')
    expect(verdict([{ name: 'First aid', expiresOn: null }]).verdict).toBe('notMet')
  })
})
