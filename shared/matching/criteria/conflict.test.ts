import { describe, expect, it } from 'vitest'
import {
  aCommitment,
  aContext,
  anExperience,
  explained,
  resultOf,
} from '#tests/builders/matching.ts'
import { aMust } from '#tests/builders/requests.ts'

const observer = aContext({
  request: { state: 'KE' },
  position: { category: 'shortTermObserver' },
})
const adviser = {
  categories: ['shortTermObserver'] as const,
  experience: [anExperience({ kind: 'advisory' })],
}

describe('who advised the election of a country', () => {
  it('is warned of when observing it, with the mission, but not excluded', () => {
    const found = explained({ ...adviser, categories: ['shortTermObserver'] }, observer)
    expect(found.group).toBe('fit')
    expect(resultOf(found, 'conflict')).toMatchObject({
      verdict: 'notMet',
      evidence: 'advised Kenya until 20 Jan 2024',
      detail: 'Mission; from 1 Jan 2024',
    })
  })
  it('is known from deployments of this roster too', () => {
    const sent = aCommitment({
      kind: 'advisory',
      category: 'expert',
      from: '2026-01-01',
      to: '2026-02-01',
    })
    expect(resultOf(explained({}, observer, [sent]), 'conflict').verdict).toBe('notMet')
  })
  it('is not confused with serving the mission in question as its legal analyst', () => {
    const chosen = aCommitment({ category: 'expert', request: observer.request.id })
    expect(resultOf(explained({}, observer, [chosen]), 'conflict').verdict).not.toBe('notMet')
  })
  it('is not confused with having analysed it in an observation mission', () => {
    const mission = { category: 'expert', kind: 'observation', served: true } as const
    const analyst = aCommitment({ ...mission, from: '2026-01-01', to: '2026-02-01' })
    expect(resultOf(explained({}, observer, [analyst]), 'conflict')).toMatchObject({
      verdict: 'met',
    })
  })
  it('is no matter in the position that is asked about', () => {
    const must = aMust('conflict', {})
    const asked = aContext({ request: { state: 'KE' }, position: { requirements: [must] } })
    const own = aCommitment({ kind: 'advisory', position: asked.position.id, served: true })
    expect(resultOf(explained({}, asked, [own]), must.id).verdict).toBe('unknown')
  })
  it('may be hidden behind a country that was not stated', () => {
    const somewhere = anExperience({ kind: 'advisory', country: null })
    expect(resultOf(explained({ experience: [somewhere] }, observer), 'conflict')).toMatchObject({
      verdict: 'unknown',
      evidence: 'advisory experience on record, country not stated',
      question: 'Have you ever advised on an election in Kenya?',
    })
    const known = [somewhere, anExperience({ kind: 'advisory' })]
    expect(resultOf(explained({ experience: known }, observer), 'conflict').verdict).toBe('notMet')
    const elsewhere = [anExperience({ kind: 'other', country: null })]
    expect(resultOf(explained({ experience: elsewhere }, observer), 'conflict').verdict).toBe('met')
  })
  it('is warned of for the analysts of an observation mission too', () => {
    const analyst = aContext({ request: { state: 'KE', assistance: ['observation'] } })
    const found = explained({ experience: adviser.experience }, analyst)
    expect(resultOf(found, 'conflict').verdict).toBe('notMet')
  })
  it('is not confused with having observed it', () => {
    expect(
      resultOf(explained({ experience: [anExperience()] }, observer), 'conflict').verdict,
    ).toBe('met')
  })
  it('excludes where a call asks so, and is no matter for experts', () => {
    const must = aMust('conflict', {})
    const strict = aContext({
      request: { state: 'KE' },
      position: { category: 'shortTermObserver', requirements: [must] },
    })
    expect(explained({ ...adviser, categories: ['shortTermObserver'] }, strict).group).toBe(
      'notFit',
    )
    const expert = explained({}, aContext())
    expect(expert.results.some(({ key }) => key === 'conflict')).toBe(false)
  })
  it('may be hidden behind a mission whose kind was not stated', () => {
    const bare = anExperience({ kind: 'unknown', category: null, mission: null })
    const of = (...experience: ReturnType<typeof anExperience>[]) =>
      resultOf(explained({ experience }, observer), 'conflict')
    expect(of(bare)).toMatchObject({
      verdict: 'unknown',
      evidence: 'a mission on record, not stated whether it was advice: Kenya, 1 Jan 2024',
      question:
        'Kenya, 1 Jan 2024: was this observation, advice or administration, or work that is not electoral?',
    })
    expect(of({ ...bare, country: null }).verdict).toBe('unknown')
    expect(of({ ...bare, country: 'TD' }).verdict).toBe('met')
    expect(of(bare, anExperience({ kind: 'advisory' })).verdict).toBe('notMet')
  })
})
