import { describe, expect, it } from 'vitest'
import type { Offer } from '../../domain/offer.ts'
import type { ProviderCap } from '../../domain/request.ts'
import { buildColumns } from '../index.ts'
import { aCommitment, aContext, resultOf, verdictFor } from '#tests/builders/matching.ts'
import { aPerson, anOffer } from '#tests/builders/people.ts'
import { aMust } from '#tests/builders/requests.ts'
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
  describe('looks at the offers that hold for the window', () => {
    const must = aMust('offer', {})
    const context = aContext({
      request: { providerCap: { max: 1 } },
      position: { requirements: [must] },
    })
    const of = (offers: Offer[], asked = context) => {
      const member = aPerson({ offers: [anOffer(spain)] })
      const person = aPerson({ offers })
      const bound = aCommitment({ request: context.request.id, provider: spain })
      const columns = buildColumns([member, person], [{ ...bound, person: member.id }])
      const found = verdictFor(columns, person.id, asked)!
      return { group: found.group, ...resultOf(found, 'providerCap') }
    }
    const ending = anOffer(france, { validUntil: '2027-02-15' })

    it('so that one and the same provider offers and has room', () => {
      expect(of([anOffer(spain), ending])).toMatchObject({ group: 'notFit', verdict: 'notMet' })
      expect(of([anOffer(spain), anOffer(france)]).group).toBe('fit')
    })
    it('and is not bound by withdrawn ones or those for another category', () => {
      const free = { ...context, requirements: [] }
      const withdrawn = anOffer(spain, { withdrawnOn: '2027-01-15' })
      expect(of([withdrawn], free)).toMatchObject({ group: 'fit', verdict: 'met' })
      expect(of([anOffer(spain, { categories: ['longTermObserver'] })], free).verdict).toBe('met')
      expect(of([], free).verdict).toBe('met')
      expect(of([anOffer(spain, { validUntil: '2027-02-15' })], free).verdict).toBe('notMet')
    })
    it('and asks where only an offer without a category has room', () => {
      const open = anOffer(france, { categories: [] })
      expect(of([anOffer(spain), open])).toMatchObject({
        group: 'unknown',
        question: 'Does the provider offer you as expert?',
      })
      expect(of([open]).verdict).toBe('met')
    })
    it('also of those who hold a post without a settled provider', () => {
      const holding = (offers: Offer[]) => {
        const member = aPerson({ offers })
        const person = aPerson({ offers: [anOffer(spain)] })
        const bound = aCommitment({
          ...{ request: context.request.id, category: 'expert', state: 'promised' },
        })
        const columns = buildColumns([member, person], [{ ...bound, person: member.id }])
        return resultOf(verdictFor(columns, person.id, context)!, 'providerCap').verdict
      }
      expect(holding([anOffer(spain)])).toBe('notMet')
      expect(holding([anOffer(spain, { validUntil: '2027-03-01' }), anOffer(france)])).toBe('met')
      expect(holding([anOffer(spain, { withdrawnOn: '2027-01-02' })])).toBe('met')
      expect(holding([anOffer(spain, { categories: ['shortTermObserver'] })])).toBe('met')
    })
  })
  it('in per cent is rounded down, to no less than one', () => {
    expect(capOf({ percentOfPosts: 10 }, 28)).toBe(2)
    expect(capOf({ percentOfPosts: 10 }, 450)).toBe(45)
    expect(capOf({ percentOfPosts: 10 }, 4)).toBe(1)
  })
})
