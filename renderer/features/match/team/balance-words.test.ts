import { describe, expect, it } from 'vitest'
import type { TeamBalance } from '#shared/team/balance.ts'
import { balanceWords, womenPercent } from './balance-words.ts'

const balance: TeamBalance = {
  posts: 6,
  filled: 3,
  score: 240,
  women: 1,
  nationalities: 3,
  largestNationality: { country: 'UG', people: 1 },
  providers: 1,
  regions: [],
}

describe('the balance of a team in words', () => {
  it('stands beside its goals', () => {
    expect(balanceWords(balance, { womenPercent: 40, maxPerNationality: 2 })).toBe(
      'women 33 % (goal 40) · 1 provider · 3 nationalities · most from Uganda: 1 (limit 2)',
    )
  })
  it('counts women among posts filled, not posts asked', () => {
    expect(womenPercent({ women: 1, filled: 2 })).toBe(50)
  })
  it('says that nobody is chosen', () => {
    const empty = { ...balance, filled: 0, women: 0 }
    expect(balanceWords(empty, { womenPercent: 40, maxPerNationality: null })).toBe(
      'nobody chosen yet',
    )
  })
})
