import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText, guarded } from './csv-text.ts'

describe('a CSV cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-2+3+cmd', "'-2+3+cmd"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['-5', '-5'],
    ['+3,5', '+3,5'],
    ['+33 1 23 45 67 89', '+33 1 23 45 67 89'],
    ['+1 (202) 555-0100', '+1 (202) 555-0100'],
    ['+1-1', "'+1-1"],
    ['+33-1-23-45', "'+33-1-23-45"],
    ['-', "'-"],
    ['a=b', 'a=b'],
    ['Benali', 'Benali'],
  ])('%j is written as %j', (text, written) => {
    expect(guarded(text)).toBe(written)
  })

  it('never begins a formula, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `=${text}`),
          fc.string().map((text) => `+${text}`),
        ),
        (text) => {
          const written = guarded(text)
          const harmless =
            /^[+-]?\d+(?:[.,]\d+)?$/.test(written) || /^\+\d[\d ().\-/]{4,30}$/.test(written)
          expect(harmless || !/^[\s\u00a0\ufeff]*[=+\-@|＝＋－＠]/u.test(written)).toBe(true)
        },
      ),
    )
  })
})

describe('a CSV file', () => {
  it('has its mark, CRLF, quotes where needed, dates as year-month-day', () => {
    expect(
      csvText({
        headers: ['Name', 'On', 'Days'],
        rows: [
          ['Müller, "A"\nB', { date: '2027-03-01' }, -5],
          [null, null, null],
        ],
      }),
    ).toBe('\ufeffName,On,Days\r\n"Müller, ""A""\nB",2027-03-01,-5\r\n,,\r\n')
  })
})
