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
    const sent = aCommitment({ category: 'expert', from: '2026-01-01', to: '2026-02-01' })
    expect(resultOf(explained({}, observer, [sent]), 'conflict').verdict).toBe('notMet')
  })
  it('is not confused with serving the mission in question as its legal analyst', () => {
    const chosen = aCommitment({ category: 'expert', request: observer.request.id })
    expect(resultOf(explained({}, observer, [chosen]), 'conflict').verdict).not.toBe('notMet')
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
})
