import { describe, expect, it } from 'vitest'
import { aContext, explained, resultOf } from '#tests/builders/matching.ts'
import { aMust } from '#tests/builders/requests.ts'

const must = aMust('freshness', { months: 6 })
const context = aContext({ today: '2027-02-01', position: { requirements: [must] } })
const verdict = (confirmedOn: string | null) =>
  resultOf(explained({ confirmedOn }, context), must.id)

describe('a record', () => {
  it('is fresh within so many months', () => {
    expect(verdict('2026-08-01').verdict).toBe('met')
    expect(verdict('2026-07-31')).toMatchObject({
      verdict: 'notMet',
      evidence: 'confirmed 31 Jul 2026, 6 months ago; asked within 6 months',
      gap: { amount: 1, unit: 'months' },
    })
  })
  it('that was never confirmed is unknown', () => expect(verdict(null).verdict).toBe('unknown'))
})
