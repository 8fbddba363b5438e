import { describe, expect, it } from 'vitest'
import { deadlineInstant, formatDeadline } from './deadline.ts'
import { formatDate, formatMonths, formatPeriod } from './format.ts'

describe('a date for people', () => {
  it.each([
    ['en-GB', '4 Mar 2027'],
    ['en', '4 Mar 2027'],
    ['en-US', 'Mar 4, 2027'],
    ['fr', '4 mars 2027'],
    ['es', '4 mar 2027'],
  ])('in %s reads %s', (locale, text) => {
    expect(formatDate('2027-03-04', locale)).toBe(text)
  })

  it.each(['bg', 'cs', 'lt', 'de', 'pt', 'ru', 'sk', 'zh', 'ar', 'fa', 'th'])(
    'is never ambiguous in %s: swapping day and month changes more than the digits',
    (locale) => {
      const words = (date: string): string => formatDate(date, locale).replace(/\p{N}/gu, '')
      const numeric = /(?:^|\D)0?4[./-]\s?0?3[./-]/u
      expect(formatDate('2027-03-04', locale)).not.toMatch(numeric)
      expect(locale === 'zh' || words('2027-03-04') !== words('2027-04-03')).toBe(true)
    },
  )

  it('shows whole months as months, and days where there are any', () => {
    expect(formatMonths({ from: '2027-02-01', to: '2027-07-31' })).toBe('Feb – Jul 2027')
    expect(formatMonths({ from: '2026-12-01', to: '2027-02-28' })).toBe('Dec 2026 – Feb 2027')
    expect(formatMonths({ from: '2027-02-01', to: '2027-07-30' })).toBe('1 Feb – 30 Jul 2027')
  })

  it('shows a period once for what both ends share', () => {
    expect(formatPeriod({ from: '2027-03-01', to: '2027-06-30' })).toBe('1 Mar – 30 Jun 2027')
    expect(formatPeriod({ from: '2026-12-20', to: '2027-01-05' })).toBe('20 Dec 2026 – 5 Jan 2027')
    expect(formatPeriod({ from: '2027-03-04', to: '2027-03-04' })).toBe('4 Mar 2027')
  })

  it('leaves out the year that is understood', () => {
    const period = { from: '2027-03-04', to: '2027-06-12' }
    expect(formatPeriod(period, { impliedYear: 2027 })).toBe('4 Mar – 12 Jun')
    expect(formatPeriod(period, { impliedYear: 2026 })).toBe('4 Mar – 12 Jun 2027')
  })

  it('shows an open end', () => {
    expect(formatPeriod({ from: '2027-03-04', to: null })).toBe('4 Mar 2027 – …')
    expect(formatPeriod({ from: null, to: '2027-03-04' })).toBe('… – 4 Mar 2027')
    expect(formatPeriod({ from: null, to: null })).toBe('… – …')
  })
})

describe('a deadline', () => {
  const due = { local: '2027-03-04T24:00', zone: 'Europe/Brussels' }

  it('at 24:00 is the end of that day', () => {
    expect(deadlineInstant(due).toISOString()).toBe('2027-03-04T23:00:00.000Z')
  })

  it('follows the zone through its clock changes', () => {
    const at = (local: string): string =>
      deadlineInstant({ local, zone: 'Europe/Brussels' }).toISOString()
    expect(at('2027-03-28T01:30')).toBe('2027-03-28T00:30:00.000Z')
    expect(at('2027-03-28T12:00')).toBe('2027-03-28T10:00:00.000Z')
    expect(at('2027-10-31T12:00')).toBe('2027-10-31T11:00:00.000Z')
  })

  it('without a zone waits for the last place on earth', () => {
    expect(deadlineInstant({ local: '2027-03-04T12:00', zone: null }).toISOString()).toBe(
      '2027-03-05T00:00:00.000Z',
    )
  })

  it('is shown as it was stated', () => {
    expect(formatDeadline(due)).toBe('4 Mar 2027, 24:00 (Europe/Brussels)')
  })
})
