import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromDayNumber } from './date-only.ts'
import { decideOrder } from './decide-order.ts'
import { fromExcelSerial } from './excel-serial.ts'
import { readDate } from './read-date.ts'

fc.configureGlobal({ seed: 52_129 })

describe('reading a date', () => {
  it.each([
    ['04/03/2027', 'dmy', '2027-03-04'],
    ['04/03/2027', 'mdy', '2027-04-03'],
    ['4.3.27', 'dmy', '2027-03-04'],
    ['12-31-1968', 'mdy', '1968-12-31'],
    ['27/03/04', 'ymd', '2027-03-04'],
    ['2027/3/4', 'dmy', '2027-03-04'],
    ['2027-03-04', 'mdy', '2027-03-04'],
    ['2027-03-04T00:00:00.000Z', 'dmy', '2027-03-04'],
    [' 4 March 2027 ', 'mdy', '2027-03-04'],
    ['March 4th, 2027', 'dmy', '2027-03-04'],
    ['4-Mar-27', 'dmy', '2027-03-04'],
    ['1er août 2026', 'dmy', '2026-08-01'],
    ['4 de marzo de 2027', 'dmy', '2027-03-04'],
    ['4 févr. 2027', 'dmy', '2027-02-04'],
  ] as const)('%j in order %s is %s', (text, order, date) => {
    expect(readDate(text, order)).toBe(date)
  })

  it.each([
    '31.02.2025',
    '2025-02-31',
    '29/02/2027',
    '13/13/2025',
    '4 Foo 2027',
    'soon',
    '',
    '1/2',
  ])('%j is no date in any order', (text) => {
    expect((['dmy', 'mdy', 'ymd'] as const).map((order) => readDate(text, order))).toEqual([
      null,
      null,
      null,
    ])
  })

  it('does not guess between June and July, or January and June', () => {
    expect(readDate('4 ju 2027', 'dmy')).toBeNull()
    expect(readDate('4 mar 2027', 'dmy')).toBe('2027-03-04')
    expect(readDate('4 jui 2027', 'dmy')).toBeNull()
  })
})

describe('the order of a column', () => {
  it('is decided by the one date that allows no other', () => {
    expect(decideOrder(['03/04/2027', '', '25/12/2026', '01/02/2027'])).toEqual({
      order: 'dmy',
      why: 'only-reading',
      evidence: { index: 2, text: '25/12/2026' },
    })
    expect(decideOrder(['12/25/2026', '03/04/2027'])).toMatchObject({ order: 'mdy' })
  })

  it('is ambiguous where every date reads either way', () => {
    expect(decideOrder(['03/04/2027', '05/06/2027'])).toEqual({
      order: 'ambiguous',
      why: 'both-fit',
      candidates: ['dmy', 'mdy'],
      evidence: null,
    })
  })

  it('is ambiguous where two dates contradict each other, and says where', () => {
    expect(decideOrder(['25/12/2026', '12/25/2026'])).toMatchObject({
      order: 'ambiguous',
      why: 'contradiction',
      evidence: { index: 1 },
    })
  })

  it('does not let an impossible date decide', () => {
    expect(decideOrder(['31.02.2025', '03.04.2027'])).toMatchObject({ why: 'both-fit' })
  })

  it('does not matter where the year comes first or the month is in letters', () => {
    expect(decideOrder(['2027-03-04', '4 Mar 2027', 'n/a'])).toMatchObject({
      why: 'no-dates-in-digits',
    })
  })

  it('reads back every column with a day past the twelfth', () => {
    const day = fc.integer({ min: 0, max: 25_000 }).map(fromDayNumber)
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1 }),
        fc.constantFrom('dmy', 'mdy'),
        (dates, order) => {
          const telling = [...dates, '2026-12-25']
          const texts = telling.map((date) => {
            const [year, month, day] = date.split('-')
            return order === 'dmy' ? `${day}/${month}/${year}` : `${month}/${day}/${year}`
          })
          expect(decideOrder(texts).order).toBe(order)
          expect(texts.map((text) => readDate(text, order))).toEqual(telling)
        },
      ),
    )
  })
})

describe('a serial number of a spreadsheet', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [46_450.75, '2027-03-04'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serial, date) => {
    expect(fromExcelSerial(serial)).toBe(date)
  })

  it.each([0, 60, -3, 2_958_466, NaN, Infinity])('%d is no date', (serial) => {
    expect(fromExcelSerial(serial)).toBeNull()
  })
})
