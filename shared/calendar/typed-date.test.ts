import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDayNumber } from './date-only.ts'
import { formatDate, formatKnownDate } from './format.ts'
import { daysOfKnown } from './precision.ts'
import { readTypedDate, type TypedDateContext } from './typed-date.ts'

fc.configureGlobal({ seed: 52_129 })

const context: TypedDateContext = { year: 2027 }
const day = (date: string) => ({ kind: 'read', date: { date, precision: 'day' } })

describe('a date as it is typed', () => {
  it.each([
    ['3 Feb', '2027-02-03'],
    ['3 février', '2027-02-03'],
    ['3 févr.', '2027-02-03'],
    ['3 fév', '2027-02-03'],
    ['3 fe\u0301v 2027', '2027-02-03'],
    ['Feb 3', '2027-02-03'],
    ['Feb 3rd', '2027-02-03'],
    ['3feb', '2027-02-03'],
    ['3 February 2027', '2027-02-03'],
    ['Feb 3, 2028', '2028-02-03'],
    ['1er août', '2027-08-01'],
    ['2027-02-03', '2027-02-03'],
    ['2027/2/3', '2027-02-03'],
    ['3.2.27', '2027-02-03'],
    ['3.2.', '2027-02-03'],
    ['03.02', '2027-02-03'],
    ['  3   Feb  ', '2027-02-03'],
    ['25/12', '2027-12-25'],
    ['12/25', '2027-12-25'],
    ['03/03', '2027-03-03'],
    ['68-12-31', '1968-12-31'],
    ['29 Feb 2028', '2028-02-29'],
  ])('%j is read as %s', (text, date) => {
    expect(readTypedDate(text, context)).toEqual(day(date))
  })

  it('has two readings in figures, the one with the day first before the other', () => {
    const both = (one: string, other: string) => ({
      kind: 'unclear',
      dates: [
        { date: one, precision: 'day' },
        { date: other, precision: 'day' },
      ],
    })
    expect(readTypedDate('03/04/1980', context)).toEqual(both('1980-04-03', '1980-03-04'))
    expect(readTypedDate('3-4-80', context)).toEqual(both('1980-04-03', '1980-03-04'))
    expect(readTypedDate('03/02', context)).toEqual(both('2027-02-03', '2027-03-02'))
  })

  it('that the calendar does not have is told with the last day of its month', () => {
    for (const text of ['31 Feb 1980', '31/02/1980', '30.2.80', '1980-02-31', 'Feb 31 1980'])
      expect(readTypedDate(text, context)).toEqual({ kind: 'noSuchDay', last: '1980-02-29' })
    expect(readTypedDate('31 June', context)).toEqual({ kind: 'noSuchDay', last: '2027-06-30' })
  })

  it('needs a year where none is understood', () => {
    for (const text of ['3 Feb', '03/02', '3.2.', 'Feb 3'])
      expect(readTypedDate(text, { ...context, year: null })).toEqual({ kind: 'noYear' })
  })

  it.each([
    'soon',
    '13/13/2027',
    '3 Foo',
    '3',
    '0203',
    '3 Feb 0207',
    '32 Jan',
    '3/2/1',
    '4 ju 2027',
  ])('%j is not read', (text) => {
    expect(readTypedDate(text, context).kind).toBe('unreadable')
  })

  it('is nothing where nothing is typed', () => {
    expect(readTypedDate(' \u00a0', context)).toEqual({ kind: 'blank' })
  })

  it('may be a month or a year only where that is enough', () => {
    const year = { date: '2017-01-01', precision: 'year' }
    const coarse = { ...context, coarsest: 'year' } as const
    expect(readTypedDate('2017', coarse)).toEqual({ kind: 'read', date: year })
    expect(readTypedDate('2017', { ...coarse, end: 'last' })).toEqual({
      kind: 'read',
      date: { date: '2017-12-31', precision: 'year' },
    })
    for (const text of ['Feb 2017', '02/2017', 'févr. 2017', '2017-02'])
      expect(readTypedDate(text, { ...coarse, end: 'last' })).toEqual({
        kind: 'read',
        date: { date: '2017-02-28', precision: 'month' },
      })
    expect(readTypedDate('2017', { ...coarse, coarsest: 'month' }).kind).toBe('unreadable')
    expect(readTypedDate('2017', context).kind).toBe('unreadable')
    expect(readTypedDate('Feb 2017', context).kind).toBe('unreadable')
  })

  const anyDay = fc.integer({ min: -25_000, max: 47_481 }).map(fromDayNumber)
  const anyLocale = fc.constantFrom('en-GB', 'fr')

  it('is read again as it is written, in English and French', () => {
    fc.assert(
      fc.property(anyDay, anyLocale, (date, locale) => {
        expect(readTypedDate(formatDate(date, locale), context)).toEqual(day(date))
      }),
    )
  })

  it('is read again as far as it is known', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyLocale,
        fc.constantFrom('day', 'month', 'year'),
        fc.constantFrom('first', 'last'),
        (some, locale, precision, end) => {
          const { from, to } = daysOfKnown({ date: some, precision })
          const known = { date: end === 'first' ? from : to, precision }
          const text = formatKnownDate(known, locale)
          expect(readTypedDate(text, { ...context, coarsest: 'year', end })).toEqual({
            kind: 'read',
            date: known,
          })
        },
      ),
    )
  })

  it('never fails, and never gives a day that does not exist', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const read = readTypedDate(text, { ...context, coarsest: 'year' })
        if (read.kind === 'read') expect(day(read.date.date)).toBeDefined()
      }),
    )
  })
})
