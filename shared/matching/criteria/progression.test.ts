import { describe, expect, it } from 'vitest'
import type { Experience } from '../../domain/experience.ts'
import { aContext, anExperience, explained, resultOf } from '#tests/builders/matching.ts'
import { aMust } from '#tests/builders/requests.ts'

const must = aMust('progression', { missions: 2 })
const context = aContext({ position: { requirements: [must] } })
const verdict = (experience: Experience[]) =>
  resultOf(explained({ experience }, context), must.id).verdict

describe('two short-term missions before a long-term one', () => {
  it('are counted', () => {
    expect(verdict([anExperience(), anExperience()])).toBe('met')
    expect(verdict([anExperience()])).toBe('notMet')
  })
  it('are behind who was a long-term observer', () =>
    expect(verdict([anExperience({ category: 'longTermObserver' })])).toBe('met'))
  it('may be among observation of unstated category', () => {
    expect(verdict([anExperience(), anExperience({ category: null })])).toBe('unknown')
    expect(verdict([])).toBe('unknown')
  })
})
