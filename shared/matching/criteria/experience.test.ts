import { describe, expect, it } from 'vitest'
import type { Experience } from '../../domain/experience.ts'
import type { RequirementOf } from '../../domain/requirement.ts'
import {
  aCommitment,
  aContext,
  anExperience,
  explained,
  resultOf,
} from '#tests/builders/matching.ts'
import { aMust } from '#tests/builders/requests.ts'
import type { WithoutId } from '../../domain/common.ts'

const verdict = (
  experience: WithoutId<Experience>[],
  asked: Partial<RequirementOf<'experience'>['parameters']>,
) => {
  const must = aMust('experience', {
    ...{ kind: 'advisory', missions: null, countries: null, years: null },
    ...asked,
  })
  const context = aContext({ position: { requirements: [must] } })
  return resultOf(explained({ experience }, context), must.id)
}
const advice = (
  country: string | null,
  from: string | null = '2020-01-01',
  to: string | null = '2020-12-31',
) => anExperience({ kind: 'advisory', category: null, country, from, to })

describe('experience', () => {
  it('in two countries is two different ones, of the kind asked', () => {
    expect(verdict([advice('KE'), advice('TD')], { countries: 2 })).toMatchObject({
      verdict: 'met',
    })
    expect(verdict([advice('KE'), advice('KE')], { countries: 2 })).toMatchObject({
      verdict: 'notMet',
      gap: { amount: 1, unit: 'countries' },
    })
    expect(verdict([advice('KE'), anExperience({ country: 'TD' })], { countries: 2 }).verdict).toBe(
      'notMet',
    )
    expect(
      verdict([advice('KE'), anExperience({ country: 'TD' })], { kind: 'any', countries: 2 })
        .verdict,
    ).toBe('met')
  })
  it('may be hidden behind a country or a date that was not stated', () => {
    expect(verdict([advice('KE'), advice(null)], { countries: 2 }).verdict).toBe('unknown')
    expect(verdict([advice('KE', null, null)], { years: 1 }).verdict).toBe('unknown')
    expect(verdict([], { missions: 1 }).verdict).toBe('unknown')
  })
  it('counts overlapping days once', () => {
    const twice = [advice('KE'), advice('TD')]
    expect(verdict(twice, { years: 1 }).verdict).toBe('met')
    expect(verdict(twice, { years: 2 })).toMatchObject({
      verdict: 'notMet',
      gap: { unit: 'years' },
    })
  })
  it('known by its year counts as a mission and a country, not in years', () => {
    const year = (country: string, of: string) =>
      anExperience({
        ...{ country, from: `${of}-01-01`, to: `${of}-12-31` },
        ...{ fromPrecision: 'year', toPrecision: 'year' },
      })
    const two = [year('KE', '2017'), year('MW', '2019')]
    expect(verdict(two, { kind: 'observation', missions: 2, countries: 2 }).verdict).toBe('met')
    expect(verdict(two, { kind: 'observation', years: 2 })).toMatchObject({
      verdict: 'unknown',
      question: 'From when to when were your missions?',
    })
    const exact = anExperience({ from: '2020-01-01', to: '2022-12-31' })
    expect(verdict([...two, exact], { kind: 'observation', years: 2 }).verdict).toBe('met')
  })
  it('of other work is never electoral', () => {
    const lecturer = anExperience({ kind: 'other', category: null })
    const twice = [lecturer, { ...lecturer, country: 'TD' }]
    expect(verdict(twice, { kind: 'any', countries: 2 }).verdict).toBe('notMet')
    expect(verdict(twice, { kind: 'other', countries: 2 }).verdict).toBe('met')
    expect(verdict([...twice, advice('KE')], { kind: 'any', missions: 2 }).verdict).toBe('notMet')
  })
  it('served through this roster counts with its kind, country and days', () => {
    const must = aMust('experience', {
      kind: 'observation',
      missions: 2,
      countries: 2,
      years: null,
    })
    const context = aContext({ position: { requirements: [must] } })
    const served = aCommitment({ category: 'shortTermObserver', served: true })
    const second = { ...served, position: 'a third position', country: 'TD' }
    expect(resultOf(explained({}, context, [served, second]), must.id)).toMatchObject({
      verdict: 'met',
      detail: 'Kenya and Chad; 2 missions through this roster',
    })
    const analyst = { ...second, category: 'expert' } as const
    expect(resultOf(explained({}, context, [served, analyst]), must.id).verdict).toBe('met')
    const adviser = { ...analyst, kind: 'advisory' } as const
    expect(resultOf(explained({}, context, [served, adviser]), must.id).verdict).toBe('notMet')
  })
  it('counts missions', () => {
    expect(verdict([advice('KE'), advice('KE')], { missions: 2 }).verdict).toBe('met')
    expect(verdict([advice('KE')], { missions: 3 })).toMatchObject({ gap: { amount: 2 } })
  })
  it('whose kind was not stated may be what is asked: it asks, naming the mission', () => {
    const bare = anExperience({
      ...{ kind: 'unknown', category: null, mission: null, from: '2017-01-01', to: '2017-12-31' },
      ...{ fromPrecision: 'year', toPrecision: 'year' },
    })
    expect(verdict([bare], { kind: 'observation', years: 2 })).toMatchObject({
      verdict: 'unknown',
      evidence:
        'observation experience: 0 missions, 0 countries, 0 full years; 1 mission whose kind is not stated',
      question:
        'Kenya, 2017: was this observation, advice or administration, or work that is not electoral? From when to when were your missions?',
    })
    for (const kind of ['advisory', 'observation', 'other', 'any'] as const) {
      expect(verdict([bare], { kind }).verdict, kind).toBe('unknown')
      expect(verdict([bare], { kind, missions: 2 }).verdict, kind).toBe('notMet')
      expect(verdict([bare, { ...bare, country: 'TD' }], { kind, countries: 2 })).toMatchObject({
        verdict: 'unknown',
        question:
          'Kenya, 2017; Chad, 2017: was this observation, advice or administration, or work that is not electoral?',
      })
      expect(verdict([bare, bare], { kind, countries: 2 }).verdict, kind).toBe('notMet')
    }
    const known = [advice('KE'), advice('TD')]
    expect(verdict([...known, bare], { countries: 2 }).verdict).toBe('met')
    expect(verdict([advice('KE'), bare], { countries: 2 }).verdict).toBe('notMet')
    const days = { ...bare, fromPrecision: 'day', toPrecision: 'day' } as const
    expect(verdict([days], { years: 1 }).verdict).toBe('unknown')
    expect(verdict([days], { years: 2 }).verdict).toBe('notMet')
  })
  it('kept in the words of a list is named by them', () => {
    const words = anExperience({ kind: 'unknown', category: null, mission: 'Malawi 2019, polling' })
    const of = (changes: object) =>
      verdict([{ ...words, from: '2019-01-01', to: '2019-12-31', ...changes }], {}).question
    expect(of({})).toMatch(/^Malawi 2019, polling: was this/)
    expect(of({ mission: 'Polling', country: 'MW' })).toMatch(/^Polling, Malawi, 1 Jan 2019: was/)
    expect(of({ mission: null, country: null, from: null })).toMatch(/^a mission without country/)
  })
})
