import { describe, expect, it } from 'vitest'
import type { ProviderCap } from '../../domain/request.ts'
import { buildColumns } from '../index.ts'
import { aCommitment, aContext, resultOf, verdictFor } from '#tests/builders/matching.ts'
import { aPerson, anOffer } from '#tests/builders/people.ts'
import { capOf } from './provider-cap.ts'

const [spain, france] = [
  '00000000-0000-4000-8000-00000000000a',
  '00000000-0000-4000-8000-00000000000b',
] as const

const verdict = (cap: ProviderCap, sent: number, providers: string[], posts = 28) => {
  const context = aContext({ request: { providerCap: cap }, requestPosts: posts })
  const team = Array.from({ length: sent }, () => aPerson({ offers: [anOffer(spain)] }))
  const asked = aPerson({ offers: providers.map((each) => anOffer(each)) })
  const bound = team.map(({ id }) => ({
    ...aCommitment({ request: context.request.id, provider: spain }),
    person: id,
  }))
  const columns = buildColumns([...team, asked], bound)
  const found = (person: string) => resultOf(verdictFor(columns, person, context)!, 'providerCap')
  return { asked: found(asked.id), member: team[0] && found(team[0].id) }
}

describe('the cap of a provider', () => {
  it('is reached with the number the call allows', () => {
    expect(verdict({ max: 3 }, 2, [spain]).asked.verdict).toBe('met')
    expect(verdict({ max: 3 }, 3, [spain]).asked).toMatchObject({
      verdict: 'notMet',
      evidence: 'the provider fills 3 of 3 posts it may fill',
      gap: { amount: 1, unit: 'posts' },
    })
  })
  it('is no matter for who is counted already, or offered by another provider too', () => {
    expect(verdict({ max: 1 }, 1, [spain]).member?.verdict).toBe('met')
    expect(verdict({ max: 1 }, 1, [spain, france]).asked.verdict).toBe('met')
    expect(verdict({ max: 1 }, 1, []).asked.verdict).toBe('met')
  })
  it('in per cent is rounded down, to no less than one', () => {
    expect(capOf({ percentOfPosts: 10 }, 28)).toBe(2)
    expect(capOf({ percentOfPosts: 10 }, 450)).toBe(45)
    expect(capOf({ percentOfPosts: 10 }, 4)).toBe(1)
  })
})
