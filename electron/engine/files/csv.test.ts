import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tabbedText } from '#shared/exchange/csv-text.ts'
import { mendQuotesInSteps } from './csv-quotes.ts'
import { readCsv } from './csv.ts'

const read = (text: string | Uint8Array) =>
  readCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'list.csv', null, {
    breathe: () => Promise.resolve(),
  })
const cells = async (text: string | Uint8Array) =>
  (await read(text)).sheet.rows.map((row) => row.cells)

it('a CSV file without lines is refused, with the row', async () => {
  await expect(read(`Name,Given\nDiop,A\n${'Benali '.repeat(6e5)}`)).rejects.toMatchObject({
    failure: { message: { key: 'failures.fileNoRowEnd', values: { name: 'list.csv', row: 3 } } },
  })
})

it('rows copied for a spreadsheet are read as they were, quotation marks at their beginning too', async () => {
  const rows = [
    ['Name', 'Notes', 'Given'],
    ['"Mimi" Diop', 'said "no", twice', 'عبد الرحمن'],
    ['"', 'O\'Hara "', '"never closed'],
  ]
  expect(await cells(tabbedText(rows))).toEqual(rows)
  expect(tabbedText([['a\tb\r\nc', 'd']])).toBe('a b c\td')
})

it('long cells with line breaks are read in pieces as long as they, not anew with each short piece', async () => {
  const notes = 'a line of a story\n'.repeat(15_000)
  const people = Array.from({ length: 10 }, (_, at) => `Diop ${at},"${notes}"\n`)
  let pauses = 0
  const reading = {
    breathe: (rows: number) => {
      if (rows > 0) pauses += 1
      return Promise.resolve()
    },
  }
  const bytes = new TextEncoder().encode(`Name,Notes\n${people.join('')}Keita,none\n`)
  const { sheet } = await readCsv(bytes, 'list.csv', null, reading)
  expect(sheet.rows.map(({ row, cells }) => [row, cells[0], cells[1]?.length])).toEqual([
    [1, 'Name', 5],
    ...people.map((_, at) => [at + 2, `Diop ${at}`, 19_999]),
    [12, 'Keita', 4],
  ])
  // Pieces of 64 KB would be more than forty; of a cell the first 20,000 characters are kept.
  expect(pauses).toBeLessThan(40)
})

/** Hundreds of thousands of rows, written and read. */
const manyRows = { timeout: 60_000 }

it(
  'a long CSV file of short rows is read whole, and no wider than any list',
  manyRows,
  async () => {
    const { sheet } = await read(`Name\n${'Benali\n'.repeat(2e5)}${'x,'.repeat(1e5)}\n`)
    expect(sheet.rows).toHaveLength(200_002)
    expect(sheet.rows.at(-1)?.cells).toHaveLength(400)
    expect(sheet.tooWide).toBe(true)
  },
)

it('a CSV file of more rows than any list is refused, never cut short', manyRows, async () => {
  await expect(read(`Name\n${'Benali\n'.repeat(260_000)}`)).rejects.toThrow('failures.tooManyRows')
})

describe('text that is guarded or hidden', () => {
  it.each([
    ["'0099", '0099'],
    ["'+905320000000", '+905320000000'],
    ["'t Hooft", "'t Hooft"],
    ['"=HYPERLINK(""http://roster.test"",""Ann Lee"")"', 'Ann Lee'],
    ['"=HYPERLINK(""http://roster.test"";""Lee"")"', 'Lee'],
    ['=SUM(A1:A2)', '=SUM(A1:A2)'],
    ['Hadd\u200bad', 'Haddad'],
    ['\u200fسامي\u200f', 'سامي'],
    ['\u202a+962 79 000\u202c', '+962 79 000'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('%s', async (written, text) => {
    expect(await cells(`Name,Given\n${written},x\n`)).toEqual([
      ['Name', 'Given'],
      [text, 'x'],
    ])
  })
})

describe('line ends', () => {
  it.each([
    ['CR LF below LF', 'Name,Given\nOkoro,Ada\r\nDiop,Kadi\r\n'],
    ['LF below CR LF', 'Name,Given\r\nOkoro,Ada\nDiop,Kadi\n'],
    ['CR alone, as old Macs write', 'Name,Given\rOkoro,Ada\rDiop,Kadi\r'],
    ['all three', 'Name,Given\r\nOkoro,Ada\rDiop,Kadi\n'],
    ['none after the last row', 'Name,Given\nOkoro,Ada\r\nDiop,Kadi'],
  ])('%s: every row comes in', async (_what, text) => {
    expect(await cells(text)).toEqual([
      ['Name', 'Given'],
      ['Okoro', 'Ada'],
      ['Diop', 'Kadi'],
    ])
  })

  it('within a cell in quotation marks stay in it', async () => {
    expect(await cells('Name,Note\r\nDiop,"one\r\ntwo"\r\n')).toEqual([
      ['Name', 'Note'],
      ['Diop', 'one\ntwo'],
    ])
  })
})

describe('a quotation mark', () => {
  it.each([
    ['to the end of the file', 'Name,Note\nBrandt,"three languages\nCastro,fine\n'],
    ['until another cell opens one', 'Name,Note\nBrandt,"three languages\nCastro,"fine"\n'],
    ['past marks within cells', 'Name,Note\nBrandt,"three languages\nCastro,so "fine"\n'],
    ['past an empty cell in marks', 'Name,Note\nBrandt,"three languages\nCastro,fine\n"",x\n'],
    ['behind a tab', 'Name\tNote\nBrandt\t"three languages\nCastro\tfine\n'],
  ])('that nothing closes, %s, swallows nobody and is told with its row', async (_what, text) => {
    const { sheet } = await read(text)
    expect(sheet.rows[1]?.cells).toEqual(['Brandt', '"three languages'])
    expect(sheet.rows[2]?.cells[0]).toBe('Castro')
    expect(sheet.notes).toEqual([
      { kind: 'openQuote', row: 2, column: 1, text: '"three languages' },
    ])
  })

  it.each([
    ['doubled', 'A,B\n"say ""yes"" twice",x\n', 'say "yes" twice'],
    ['alone in the middle', 'A,B\n5\' 10",x\n', `5' 10"`],
    ['not doubled', 'A,B\n"say "yes" twice",x\n', 'say "yes" twice'],
    ['after a space', 'A,B\n "Diop" ,x\n', 'Diop'],
    [
      'around lines with separators',
      'A,B\n"one, two\nthree, ""four""\nfive",x\n',
      'one, two\nthree, "four"\nfive',
    ],
  ])('%s is read as meant, without a word', async (_what, text, first) => {
    const { sheet } = await read(text)
    expect(sheet.rows[1]?.cells).toEqual([first, 'x'])
    expect(sheet.notes).toEqual([])
  })

  it('opened on every line takes no more than a moment', async () => {
    const { sheet } = await read(`Name,Note\n${'Diop,"open\n'.repeat(50_000)}`)
    expect(sheet.rows).toHaveLength(50_001)
  })

  it('never costs a row of a file written as it should be', { timeout: 30_000 }, async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é', ';') })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const quoted = rows.map((row) =>
            row.map((text) => `"x${text.replaceAll('"', '""')}z"`).join(','),
          )
          const found = await cells(`First,Family name,Note\n${quoted.join('\n')}\n`)
          expect(found.slice(1)).toEqual(rows.map((row) => row.map((text) => `x${text}z`)))
        },
      ),
      { seed: 7, numRuns: 100 },
    )
  })
})

describe('a long text with quotation marks', () => {
  it('is mended in steps, and left as it is where nothing is wrong', () => {
    const text = '"a",'.repeat(25_000)
    const steps = mendQuotesInSteps(text, ',')
    let pauses = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) pauses += 1
    expect(pauses).toBe(2)
    expect(step.value).toEqual({ text, open: [] })
  })
})

describe('text that a program guarded or wrapped', () => {
  it.each([
    ['="0033123456"', '0033123456'],
    ['"=""0033123456"""', '0033123456'],
    ['="a ""b"""', 'a "b"'],
    ['="Diop, Kadi"', 'Diop, Kadi'],
    ["'=1+1", '=1+1'],
    ["'+33 1", '+33 1'],
  ])('%s is %s', async (written, meant) => {
    expect((await cells(`Name,Note\n${written},x\n`))[1]).toEqual([meant, 'x'])
  })

  it.each([
    ['comma', '"Name,Given"\n"Dufour,Anne"\n"Le Goff,""Ann, M."""\n', 'Ann, M.'],
    ['semicolon', '"Name;Given"\n"Dufour;Anne"\n"Le Goff;Ann"\n', 'Ann'],
    ['separators behind', '"Name,Given";;\n"Dufour,Anne";;\n"Le Goff,Ann";;\n', 'Ann'],
  ])('whole lines in quotation marks are unwrapped (%s)', async (_what, text, given) => {
    expect(await cells(text)).toEqual([
      ['Name', 'Given'],
      ['Dufour', 'Anne'],
      ['Le Goff', given],
    ])
  })
})

describe('the separator', () => {
  it.each([
    [';', 'Family name;Given name;Note\nDiop;Kadi;"one, two, three"\nOkoro;Ada;a, b, c\n'],
    ['|', 'Family name|Given name\nDiop, K.|Kadi\nOkoro, A.|Ada\n'],
    ['\t', 'Family name\tGiven name\nDiop; K, L\tKadi\n'],
    [',', 'Family name,Given name\nDiop,Kadi; a; b\nOkoro,Ada; c; d\n'],
    [';', '"sep=;"\nFamily name;Given name\nDiop;Kadi\n'],
  ])('%j is told by the headers it makes', async (delimiter, text) => {
    expect((await read(text)).settings.delimiter).toBe(delimiter)
  })
})

it('NUL signs among the letters are left out', async () => {
  expect(await cells(`Name,Given\nDi\0op,Kadi\0\n`)).toEqual([
    ['Name', 'Given'],
    ['Diop', 'Kadi'],
  ])
})

it('the errors of a spreadsheet that was saved as text are empty and told', async () => {
  const { sheet } = await read('Name,Given\n#NAME?,Kadi\nOkoro,#REF!\n')
  expect(sheet.rows.slice(1).map((row) => row.cells)).toEqual([['', 'Kadi'], ['Okoro']])
  expect(sheet.notes.map(({ kind, row, column }) => [kind, row, column])).toEqual([
    ['error', 2, 0],
    ['error', 3, 1],
  ])
})

it('takes twice as long for twice the text', { timeout: 60_000 }, async () => {
  const patterns = ['Diop,"open\n', 'é \u00e9é', '"a"b",', '""', ',"",x"\n', '="a",', 'a;b|c\td,']
  for (const pattern of patterns) {
    const time = async (times: number): Promise<number> => {
      const text = new TextEncoder().encode(`A,B\n${pattern.repeat(times)}`)
      const started = process.cpuUsage()
      await read(text).catch(() => undefined)
      return process.cpuUsage(started).user / 1000
    }
    // What else the process does only adds to a time: the lesser of two is nearer to the reader's own.
    const least = async (times: number): Promise<number> =>
      Math.min(await time(times), await time(times))
    const once = await least(20_000)
    const sixfold = await least(120_000)
    // Squares would be thirty-six times as long.
    expect(sixfold, JSON.stringify(pattern)).toBeLessThan(once * 13 + 100)
  }
})
