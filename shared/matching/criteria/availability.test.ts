import { describe, expect, it } from 'vitest'
import type { Availability } from '../../domain/availability.ts'
import type { PositionWindow } from '../../domain/position.ts'
import { say } from '../../text/index.ts'
import { aCommitment, aContext, explained, resultOf } from '#tests/builders/matching.ts'
import { aWindow } from '#tests/builders/requests.ts'
import type { WithoutId } from '../../domain/common.ts'

const period = (
  from: string | null,
  to: string | null,
  state: Availability['state'] = 'available',
  statedOn: string | null = '2027-01-10',
): WithoutId<Availability> => ({
  from,
  to,
  state,
  statedOn,
  noticeDays: null,
  source: 'the person',
})

const verdict = (
  availability: WithoutId<Availability>[],
  windows: PositionWindow[] = [aWindow({ from: '2027-03-04', to: '2027-06-30' })],
  commitments: Parameters<typeof explained>[2] = [],
) =>
  resultOf(
    explained({ availability }, aContext({ position: { windows } }), commitments),
    'availability',
  )

const sto = (minimumDays: number | null = 13) =>
  aWindow({ from: '2027-05-14', to: '2027-05-29', minimumDays })

describe('availability over the whole window', () => {
  it('needs every day, both ends included', () => {
    expect(verdict([period('2027-03-04', '2027-06-30')])).toMatchObject({
      verdict: 'met',
      evidence: 'free 4 Mar – 30 Jun 2027, all 119 days',
      detail: 'stated 10 Jan 2027 (the person)',
    })
    expect(verdict([period('2027-03-05', '2027-06-30')]).verdict).toBe('unknown')
    expect(verdict([period('2027-03-04', '2027-06-29')]).verdict).toBe('unknown')
  })
  it('says how many days are short', () => {
    const until = [period(null, '2027-06-12'), period('2027-06-13', null, 'unavailable')]
    expect(verdict(until)).toMatchObject({
      verdict: 'notMet',
      evidence: 'free 4 Mar – 12 Jun 2027, asked to 30 Jun 2027: 18 days short',
      gap: { amount: 18, unit: 'days' },
    })
  })
  it('asks about days nobody spoke of', () => {
    expect(verdict([period('2027-03-04', '2027-06-12')])).toMatchObject({
      verdict: 'unknown',
      evidence: 'free 4 Mar – 12 Jun 2027, asked to 30 Jun 2027: 18 days not stated',
      question: 'Are you available 13 – 30 Jun 2027?',
    })
    expect(verdict([])).toMatchObject({ verdict: 'unknown', evidence: 'no availability on record' })
  })
  it('asks to confirm tentative days', () => {
    const tentative = [period(null, '2027-06-12'), period('2027-06-13', null, 'tentative')]
    expect(verdict(tentative)).toMatchObject({ verdict: 'unknown' })
    expect(verdict(tentative).question).toMatch(/^Can you confirm/)
  })
  it('joins periods that touch, whatever their order', () => {
    expect(verdict([period('2027-05-01', null), period(null, '2027-04-30')]).verdict).toBe('met')
    expect(verdict([period('2027-05-02', null), period(null, '2027-04-30')]).verdict).toBe(
      'unknown',
    )
  })
  it('believes the later statement, and of equally old ones the more cautious', () => {
    const away = period('2027-04-01', '2027-04-10', 'unavailable', '2026-01-01')
    expect(verdict([period(null, null), away]).verdict).toBe('met')
    expect(verdict([period(null, null), { ...away, statedOn: '2027-01-20' }]).verdict).toBe(
      'notMet',
    )
    expect(verdict([period(null, null), { ...away, statedOn: '2027-01-10' }]).verdict).toBe(
      'notMet',
    )
  })
  it('believes the more cautious where one statement has no date', () => {
    const away = period('2027-04-01', '2027-04-10', 'unavailable', null)
    const free = period(null, null, 'available', '2027-01-20')
    for (const both of [
      [free, away],
      [away, free],
    ])
      expect(verdict(both).verdict).toBe('notMet')
    expect(verdict([free, { ...away, state: 'tentative' }]).verdict).toBe('unknown')
    const old = period('2027-04-01', '2027-04-10', 'unavailable', '2026-01-01')
    expect(verdict([{ ...free, statedOn: null }, old]).verdict).toBe('notMet')
    // An older statement that a later one answered does not come back with an undated one.
    expect(verdict([{ ...free, statedOn: null }, old, free]).verdict).toBe('met')
  })
  it('says in words that fit that days are away because of another mission', () => {
    const booked = aCommitment({ from: '2027-03-01', to: '2027-06-30' })
    const away = period('2027-03-01', '2027-06-30', 'unavailable')
    expect(verdict([away], undefined, [booked])).toMatchObject({
      verdict: 'unknown',
      evidence: 'stated as away because booked elsewhere throughout, asked 4 Mar – 30 Jun 2027',
    })
    expect(verdict([away])).toMatchObject({
      verdict: 'notMet',
      evidence: 'unavailable throughout, asked 4 Mar – 30 Jun 2027',
    })
  })
  it('warns of an old statement and of a notice that has passed, the verdict stands', () => {
    const of = (statedOn: string | null, noticeDays: number | null = null) => {
      const found = verdict([{ ...period(null, null, 'available', statedOn), noticeDays }])
      return { verdict: found.verdict, warning: found.warning && say('en', found.warning) }
    }
    expect(of('2026-02-01')).toEqual({ verdict: 'met', warning: null })
    expect(of('2026-01-31')).toEqual({
      verdict: 'met',
      warning: 'stated 31 Jan 2026, 12 months ago: ask whether it still holds',
    })
    expect(of(null).warning).toBeNull()
    expect(of('2027-01-10', 31).warning).toBeNull()
    expect(of('2027-01-10', 32).warning).toBe('asks for 32 days of notice, which has passed')
  })
  it('asks for every certain window', () => {
    const windows = [sto(null), aWindow({ from: '2027-07-01', to: '2027-07-05' })]
    expect(verdict([period(null, '2027-07-05')], windows).verdict).toBe('met')
    expect(verdict([period(null, '2027-07-04')], windows).verdict).toBe('unknown')
  })
  it('leaves a mission to the rule about double booking', () => {
    const mission = aCommitment({ from: '2027-04-01', to: '2027-04-10' })
    const away = period('2027-04-01', '2027-04-10', 'unavailable', '2027-01-20')
    expect(verdict([period(null, null)], undefined, [mission])).toMatchObject({
      verdict: 'met',
      detail: 'stated 10 Jan 2027 (the person); on another mission or promised on 10 days of these',
    })
    expect(verdict([period(null, null), away], undefined, [mission]).verdict).toBe('unknown')
  })
})

describe('a minimum of days', () => {
  it('is so many days in a row', () => {
    expect(verdict([period('2027-05-14', '2027-05-26')], [sto()]).verdict).toBe('met')
    const split = [
      period('2027-05-14', '2027-05-20'),
      period('2027-05-21', '2027-05-21', 'unavailable'),
      period('2027-05-22', '2027-05-29'),
    ]
    expect(verdict(split, [sto()])).toMatchObject({
      verdict: 'notMet',
      gap: { amount: 5, unit: 'days' },
    })
  })
  it('may be made up by tentative or unstated days, once confirmed', () => {
    expect(verdict([period('2027-05-14', '2027-05-25')], [sto()]).verdict).toBe('unknown')
  })
  it('is counted beside missions', () => {
    const mission = aCommitment({ from: '2027-05-01', to: '2027-05-16' })
    const declared = [period('2027-05-14', '2027-05-26'), period('2027-05-27', null, 'unavailable')]
    expect(verdict([period(null, null)], [sto()], [mission]).verdict).toBe('met')
    expect(verdict(declared, [sto()], [mission]).verdict).toBe('notMet')
  })
})
