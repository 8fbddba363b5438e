import { describe, expect, it } from 'vitest'
import { formatKnownDate, formatKnownPeriod } from './format.ts'
import { daysOfKnown, mayBeSameDate } from './precision.ts'
import { readKnownDate } from './read-date.ts'

const day = (date: string) => ({ date, precision: 'day' as const })
const month = (date: string) => ({ date, precision: 'month' as const })
const year = (date: string) => ({ date, precision: 'year' as const })

describe('a date that is known by halves', () => {
  it('may be any day of its month or year', () => {
    expect(daysOfKnown(day('2016-02-03'))).toEqual({ from: '2016-02-03', to: '2016-02-03' })
    expect(daysOfKnown(month('2016-02-01'))).toEqual({ from: '2016-02-01', to: '2016-02-29' })
    expect(daysOfKnown(year('2016-12-31'))).toEqual({ from: '2016-01-01', to: '2016-12-31' })
  })

  it('agrees with what is known further, and with nothing else', () => {
    expect(mayBeSameDate(year('1984-01-01'), day('1984-05-17'))).toBe(true)
    expect(mayBeSameDate(day('1984-05-17'), month('1984-05-01'))).toBe(true)
    expect(mayBeSameDate(month('1984-06-01'), day('1984-05-17'))).toBe(false)
    expect(mayBeSameDate(day('1984-01-01'), day('1984-05-17'))).toBe(false)
  })

  it('is read as far as it is written', () => {
    for (const text of ['Mar 2017', 'mars 2017', 'marzo de 2017', '03/2017', '2017-03', '3.2017'])
      expect(readKnownDate(text), text).toEqual(month('2017-03-01'))
    expect(readKnownDate(' 2017 ')).toEqual(year('2017-01-01'))
    expect(readKnownDate('4 Mar 2017')).toEqual(day('2017-03-04'))
    expect(readKnownDate('03/04/2017', 'mdy')).toEqual(day('2017-03-04'))
  })

  it('is not read where it could be two days, or none', () => {
    for (const text of ['03/04/2017', '13/2017', 'Kenya 2017', '201', '1717', '31/02/2017', ''])
      expect(readKnownDate(text), text).toBeNull()
  })

  it('is written as far as it is known', () => {
    expect(formatKnownDate(day('2017-03-04'))).toBe('4 Mar 2017')
    expect(formatKnownDate(month('2017-03-01'))).toBe('Mar 2017')
    expect(formatKnownDate(month('2017-03-01'), 'fr')).toBe('mars 2017')
    expect(formatKnownDate(year('2017-01-01'))).toBe('2017')
  })

  it('is an end of a period that is written as far as it is known', () => {
    const period = (
      from: { date: string; precision: 'day' | 'month' | 'year' } | null,
      to: { date: string; precision: 'day' | 'month' | 'year' } | null,
    ): string =>
      formatKnownPeriod({
        from: from?.date ?? null,
        fromPrecision: from?.precision ?? 'day',
        to: to?.date ?? null,
        toPrecision: to?.precision ?? 'day',
      })
    expect(period(year('2017-01-01'), year('2017-12-31'))).toBe('2017')
    expect(period(year('2017-01-01'), year('2019-12-31'))).toBe('2017 – 2019')
    expect(period(month('2017-03-01'), month('2017-04-30'))).toMatch(
      /^Mar.Apr 2017$|^Mar – Apr 2017$/,
    )
    expect(period(month('2017-03-01'), month('2017-03-31'))).toBe('Mar 2017')
    expect(period(year('2017-01-01'), day('2019-03-04'))).toBe('2017 – 4 Mar 2019')
    expect(period(year('2017-01-01'), null)).toBe('2017 – …')
    expect(period(null, null)).toBe('… – …')
    expect(period(day('2017-03-04'), day('2017-03-06'))).toMatch(/Mar 2017$/)
  })
})
