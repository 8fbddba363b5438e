import { describe, expect, it } from 'vitest'
import {
  aCommitment,
  aContext,
  anExperience,
  explained,
  resultOf,
} from '#tests/builders/matching.ts'
import { aMust, aWindow } from '#tests/builders/requests.ts'

const must = aMust('rest', { days: 14 })
const context = aContext({
  position: { windows: [aWindow({ from: '2027-03-27', to: '2027-06-30' })], requirements: [must] },
})
const after = (to: string) =>
  resultOf(explained({}, context, [aCommitment({ from: '2027-02-01', to })]), must.id)

describe('rest since the last mission', () => {
  it('counts the days in between', () => {
    expect(after('2027-03-12').verdict).toBe('met')
    expect(after('2027-03-13')).toMatchObject({
      verdict: 'notMet',
      evidence: 'last mission ends 13 Mar 2027; rest to 27 Mar 2027: 1 day short',
      gap: { amount: 1, unit: 'days' },
    })
  })
  it('counts missions on record elsewhere, not other posts', () => {
    const of = (category: 'expert' | null) =>
      resultOf(
        explained(
          { experience: [anExperience({ category, from: '2027-01-01', to: '2027-03-20' })] },
          context,
        ),
        must.id,
      ).verdict
    expect(of('expert')).toBe('notMet')
    expect(of(null)).toBe('met')
  })
  it('is no matter where there was no mission', () => {
    expect(resultOf(explained({}, context), must.id).verdict).toBe('met')
  })
})
