import { describe, expect, it } from 'vitest'
import type { Experience } from '../../domain/experience.ts'
import {
  aCommitment,
  aContext,
  anExperience,
  explained,
  resultOf,
} from '#tests/builders/matching.ts'
import { aMust, aWindow } from '#tests/builders/requests.ts'
import type { WithoutId } from '../../domain/common.ts'

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
    const of = (changes: Partial<WithoutId<Experience>>) =>
      resultOf(
        explained(
          { experience: [anExperience({ from: '2027-01-01', to: '2027-03-20', ...changes })] },
          context,
        ),
        must.id,
      ).verdict
    expect(of({ kind: 'other', category: 'expert' })).toBe('notMet')
    expect(of({ kind: 'observation', category: null })).toBe('notMet')
    expect(of({ kind: 'advisory', category: null })).toBe('notMet')
    expect(of({ kind: 'other', category: null })).toBe('met')
  })
  it('asks for an end that was not stated, unless another mission settles it', () => {
    const open = anExperience({ from: '2027-02-01', to: null })
    expect(resultOf(explained({ experience: [open] }, context), must.id)).toMatchObject({
      verdict: 'unknown',
      evidence: '1 mission on record whose end is not known',
      question: 'When did your last mission end, or when will it?',
    })
    const of = (...experience: WithoutId<Experience>[]) =>
      resultOf(explained({ experience }, context), must.id).verdict
    expect(of(anExperience({ from: null, to: null }))).toBe('unknown')
    expect(of(open, anExperience({ from: '2027-03-01', to: '2027-03-26' }))).toBe('notMet')
    expect(of(open, anExperience({ from: '2024-03-01', to: '2024-03-26' }))).toBe('unknown')
    expect(of(anExperience({ from: '2027-07-01', to: null }))).toBe('met')
    expect(of(anExperience({ kind: 'other', category: null, to: null }))).toBe('met')
  })
  it('asks for the date of a mission known by its year or month, where it could matter', () => {
    const known = (from: string, to: string, precision: 'month' | 'year') =>
      anExperience({ from, to, fromPrecision: precision, toPrecision: precision })
    const of = (...experience: WithoutId<Experience>[]) =>
      resultOf(explained({ experience }, context), must.id)
    const [lately, longAgo] = [
      known('2027-01-01', '2027-12-31', 'year'),
      known('2019-01-01', '2019-12-31', 'year'),
    ]
    expect(of(lately)).toMatchObject({
      verdict: 'unknown',
      question: 'When did your last mission end, or when will it?',
    })
    expect(of(known('2027-03-01', '2027-03-31', 'month')).verdict).toBe('unknown')
    expect(of(longAgo)).toMatchObject({
      verdict: 'met',
      evidence: 'last mission ended by 31 Dec 2019, at least 2,642 days of rest',
    })
    expect(of(longAgo, anExperience({ from: '2027-03-01', to: '2027-03-26' })).verdict).toBe(
      'notMet',
    )
  })
  it('says of a mission through this roster that it was one', () => {
    expect(after('2027-03-13').detail).toBe('through this roster')
    const typed = anExperience({ from: '2027-03-01', to: '2027-03-13' })
    expect(resultOf(explained({ experience: [typed] }, context), must.id).detail).toBeNull()
  })
  it('is no matter where there was no mission', () => {
    expect(resultOf(explained({}, context), must.id).verdict).toBe('met')
  })
  it('asks whether work of no stated kind was a mission, where it could matter', () => {
    const bare = anExperience({
      ...{ kind: 'unknown', category: null, mission: null },
      ...{ from: '2027-01-01', to: '2027-03-20' },
    })
    const of = (...experience: WithoutId<Experience>[]) =>
      resultOf(explained({ experience }, context), must.id)
    expect(of(bare)).toMatchObject({
      verdict: 'unknown',
      evidence: '1 mission whose kind is not stated',
      question:
        'Kenya, 1 Jan 2027: was this observation, advice or administration, or work that is not electoral?',
    })
    expect(of({ ...bare, to: '2027-03-12' }).verdict).toBe('met')
    expect(of({ ...bare, category: 'expert' }).verdict).toBe('notMet')
    expect(of(bare, anExperience({ from: '2027-03-01', to: '2027-03-26' })).verdict).toBe('notMet')
    expect(of({ ...bare, to: null })).toMatchObject({
      verdict: 'unknown',
      evidence: '1 mission on record whose end is not known',
      detail: '1 mission whose kind is not stated',
    })
  })
})
