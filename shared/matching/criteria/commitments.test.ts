import { describe, expect, it } from 'vitest'
import { aCommitment, aContext, explained, resultOf } from '#tests/builders/matching.ts'
import { aWindow } from '#tests/builders/requests.ts'

const window = aWindow({ from: '2027-03-12', to: '2027-03-27' })
const context = aContext({ position: { windows: [window] } })
const verdict = (changes: Parameters<typeof aCommitment>[0], against = context) =>
  resultOf(explained({}, against, [aCommitment(changes)]), 'commitments')

describe('double booking', () => {
  it.each([
    ['ends the day before', '2027-03-01', '2027-03-11', 'met'],
    ['ends on the first day', '2027-03-01', '2027-03-12', 'notMet'],
    ['lies within', '2027-03-15', '2027-03-16', 'notMet'],
    ['contains the window', '2027-01-01', '2027-12-31', 'notMet'],
    ['begins on the last day', '2027-03-27', '2027-04-01', 'notMet'],
    ['begins the day after', '2027-03-28', '2027-04-01', 'met'],
  ])('a mission that %s', (_, from, to, expected) => {
    expect(verdict({ from, to }).verdict).toBe(expected)
  })
  it('says with what, and for how long', () => {
    expect(verdict({ from: '2027-03-01', to: '2027-03-13' })).toMatchObject({
      evidence: 'deployed as LTO, Kenya, 1 – 13 Mar 2027: 2 days double',
      gap: { amount: 2, unit: 'days' },
    })
    expect(verdict({ from: '2027-03-01', to: '2027-03-13', planned: true }).evidence).toBe(
      'planned as LTO, Kenya, 1 – 13 Mar 2027: 2 days double',
    )
  })
  it('counts promises, but not those of the position itself', () => {
    expect(verdict({ state: 'promised' }).verdict).toBe('notMet')
    expect(verdict({ position: context.position.id }).verdict).toBe('met')
  })
  it('is unknown where the promise hangs on a second round', () => {
    expect(verdict({ state: 'promised', contingent: true }).verdict).toBe('unknown')
  })
  it('leaves room where enough days in a row stay free', () => {
    const minimum = aContext({ position: { windows: [{ ...window, minimumDays: 13 }] } })
    expect(verdict({ to: '2027-03-14' }, minimum).verdict).toBe('met')
    expect(verdict({ to: '2027-03-15' }, minimum).verdict).toBe('notMet')
  })
})
