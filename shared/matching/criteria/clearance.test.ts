import { describe, expect, it } from 'vitest'
import { aContext, explained, resultOf } from '#tests/builders/matching.ts'
import { aMust } from '#tests/builders/requests.ts'

const must = aMust('clearance', { name: 'Security training' })
const context = aContext({ position: { requirements: [must] } })
const verdict = (clearances: { name: string; expiresOn: string | null }[]) =>
  resultOf(
    explained({ clearances: clearances.map((each) => ({ ...each, obtainedOn: null })) }, context),
    must.id,
  )

describe('a clearance', () => {
  it('is valid through the last day of the window', () => {
    expect(verdict([{ name: 'security  TRAINING', expiresOn: '2027-06-30' }]).verdict).toBe('met')
    expect(verdict([{ name: 'Security training', expiresOn: '2027-06-29' }])).toMatchObject({
      verdict: 'notMet',
      gap: { amount: 1, unit: 'days' },
    })
  })
  it('without expiry is unknown, and so is a record without any', () => {
    expect(verdict([{ name: 'Security training', expiresOn: null }]).question).toBe(
      'Until when is your Security training valid?',
    )
    expect(verdict([]).verdict).toBe('unknown')
    expect(verdict([{ name: 'First aid', expiresOn: null }]).verdict).toBe('notMet')
  })
})
