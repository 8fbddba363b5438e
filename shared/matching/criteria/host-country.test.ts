import { describe, expect, it } from 'vitest'
import { aContext, explained, resultOf } from '#tests/builders/matching.ts'

const context = aContext({ request: { state: 'MG' } })
const verdict = (nationalities: string[]) =>
  resultOf(explained({ nationalities }, context), 'hostCountry')

describe('nationals of the host country', () => {
  it('are never sent there, whichever of their nationalities it is', () => {
    expect(verdict(['MG']).verdict).toBe('notMet')
    expect(verdict(['FR', 'MG'])).toMatchObject({
      verdict: 'notMet',
      evidence: 'French and Malagasy: a national of the host country',
    })
  })
  it('are not confused with those nobody knows the nationality of', () => {
    expect(verdict([])).toMatchObject({
      verdict: 'unknown',
      question: 'Which nationalities do you hold?',
    })
  })
  it('leave room for everybody else, residents included', () => {
    const result = resultOf(
      explained({ nationalities: ['FR'], residence: 'MG' }, context),
      'hostCountry',
    )
    expect(result).toMatchObject({
      verdict: 'met',
      evidence: 'French, not a national of Madagascar',
      detail: 'resident in Madagascar',
    })
  })
})
