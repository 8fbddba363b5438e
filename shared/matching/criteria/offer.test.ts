import { describe, expect, it } from 'vitest'
import type { Offer } from '../../domain/offer.ts'
import { buildColumns, match } from '../index.ts'
import { aContext, explained, resultOf } from '#tests/builders/matching.ts'
import { anOffer, aPerson } from '#tests/builders/people.ts'
import { aMust } from '#tests/builders/requests.ts'

const must = aMust('offer', {})
const context = aContext({ position: { requirements: [must] } })
const provider = '00000000-0000-4000-8000-00000000000a'
const verdict = (...offers: Partial<Offer>[]) =>
  resultOf(explained({ offers: offers.map((each) => anOffer(provider, each)) }, context), must.id)

describe('an offer', () => {
  it('holds through the last day of the window, or until withdrawn', () => {
    expect(verdict({ validUntil: '2027-06-30' }).verdict).toBe('met')
    expect(verdict({ validUntil: null })).toMatchObject({
      verdict: 'met',
      evidence: 'offered as expert, valid until withdrawn',
    })
    expect(verdict({ validUntil: '2027-06-12' })).toMatchObject({
      verdict: 'notMet',
      evidence: 'offer ends 12 Jun 2027, asked to 30 Jun 2027: 18 days short',
    })
  })
  it('is none when withdrawn, for another category, or not there', () => {
    expect(verdict({ withdrawnOn: '2027-01-20' }).verdict).toBe('notMet')
    expect(verdict({ categories: ['shortTermObserver'] }).verdict).toBe('notMet')
    expect(verdict()).toMatchObject({ verdict: 'notMet', evidence: 'no offer on record' })
  })
  it('without category is unknown; any good one of several is enough', () => {
    expect(verdict({ categories: [] }).verdict).toBe('unknown')
    expect(verdict({ withdrawnOn: '2027-01-20' }, {}).verdict).toBe('met')
  })
  it('is warned of where no position asks for one, and decides between equal scores', () => {
    const open = aContext()
    const [without, offered] = [aPerson(), aPerson({ offers: [anOffer(provider)] })]
    expect(explained({}, open)).toMatchObject({ group: 'fit' })
    expect(resultOf(explained({}, open), 'offer').verdict).toBe('notMet')
    const { columns, ranked } = match(buildColumns([without, offered], []), open)
    expect([...ranked('fit')].map((row) => columns.ids[row])).toEqual([offered.id, without.id])
  })
})
