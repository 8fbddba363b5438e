import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText, guarded } from './csv-text.ts'

describe('a CSV cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-2+3+cmd', "'-2+3+cmd"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['a;=1+1;', "a;'=1+1;"],
    ['a; @SUM(A1)', "a;' @SUM(A1)"],
    ['a;"=1+1;', `a;'"=1+1;`],
    ['a\n=1+1', "a\n'=1+1"],
    ['a;;-cmd|calc', "a;;'-cmd|calc"],
    ['Oslo; +47 22 00 00 00; -5', 'Oslo; +47 22 00 00 00; -5'],
    ['a;b, c = d', 'a;b, c = d'],
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
          fc.tuple(fc.string(), fc.string()).map((texts) => texts.join(';=')),
        ),
        (text) => {
          const written = guarded(text)
          const isHarmless = (cell: string): boolean =>
            /^[+-]?\d+(?:[.,]\d+)?$/.test(cell) || /^\+\d[\d ().\-/]{4,30}$/.test(cell)
          const harmless = isHarmless(written)
          const cells = written.split(/[;\t\r\n]/u).map((cell) => cell.replaceAll('"', '').trim())
          const runs = cells.filter((cell) => /^[=+\-@|＝＋－＠]/u.test(cell))
          expect(runs.every(isHarmless)).toBe(true)
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
