import { describe, expect, it } from 'vitest'
import { electionCountdown } from './countdown.ts'

const dates = { electionOn: '2027-04-15', secondRoundOn: '2027-05-13' }

describe('the election countdown', () => {
  it.each([
    ['2026-11-23', { kind: 'ahead', days: 143 }],
    ['2027-04-15', { kind: 'today' }],
    ['2027-04-16', { kind: 'secondRound', days: 27 }],
    ['2027-05-13', { kind: 'today' }],
    ['2027-05-14', { kind: 'past', days: 1 }],
  ])('on %s', (today, expected) => {
    expect(electionCountdown(dates, today)).toEqual(expected)
  })
  it('says nothing where no election is dated', () => {
    expect(electionCountdown({ electionOn: null, secondRoundOn: null }, '2027-01-01')).toEqual({
      kind: 'none',
    })
  })
})
