import { describe, expect, it } from 'vitest'
import type { Experience } from '../../domain/experience.ts'
import {
  aCommitment,
  aContext,
  anExperience,
  explained,
  resultOf,
} from '#tests/builders/matching.ts'
import { aMust } from '#tests/builders/requests.ts'
import type { WithoutId } from '../../domain/common.ts'

const must = aMust('progression', { missions: 2 })
const context = aContext({ position: { requirements: [must] } })
const verdict = (experience: WithoutId<Experience>[]) =>
  resultOf(explained({ experience }, context), must.id).verdict

describe('two short-term missions before a long-term one', () => {
  it('are counted', () => {
    expect(verdict([anExperience(), anExperience()])).toBe('met')
    expect(verdict([anExperience()])).toBe('notMet')
  })
  it('are behind who was a long-term observer', () =>
    expect(verdict([anExperience({ category: 'longTermObserver' })])).toBe('met'))
  it('are counted when served through this roster, not while planned, and once', () => {
    const served = aCommitment({ category: 'shortTermObserver', served: true })
    const other = { ...served, position: 'a third position', country: 'TD' }
    const of = (commitments: (typeof served)[], experience: WithoutId<Experience>[] = []) =>
      resultOf(explained({ experience }, context, commitments), must.id)
    expect(of([served, other])).toMatchObject({
      verdict: 'met',
      detail: '2 missions through this roster',
    })
    expect(of([served]).verdict).toBe('notMet')
    expect(of([served, { ...other, served: false }]).verdict).toBe('notMet')
    expect(of([{ ...served, served: false }]).verdict).toBe('unknown')
    const typed = anExperience({ from: '2027-03-02', to: '2027-03-20' })
    expect(of([served], [typed]).verdict).toBe('notMet')
    expect(of([served], [typed, anExperience()]).verdict).toBe('met')
    expect(of([{ ...served, position: context.position.id }, other]).verdict).toBe('notMet')
  })
  it('may be among observation of unstated category', () => {
    expect(verdict([anExperience(), anExperience({ category: null })])).toBe('unknown')
    expect(verdict([])).toBe('unknown')
  })
  it('may be among missions of which neither kind nor category was stated', () => {
    const bare = anExperience({ kind: 'unknown', category: null, mission: null })
    expect(verdict([anExperience(), bare])).toBe('unknown')
    expect(resultOf(explained({ experience: [bare] }, context), must.id)).toMatchObject({
      verdict: 'unknown',
      question:
        'Kenya, 1 Jan 2024: was this short-term observation, long-term observation, or something else?',
    })
    expect(verdict([anExperience(), anExperience(), bare])).toBe('met')
    expect(verdict([{ ...bare, kind: 'other' }])).toBe('notMet')
  })
})
