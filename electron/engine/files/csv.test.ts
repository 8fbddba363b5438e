import { describe, expect, it } from 'vitest'
import { readCsv } from './csv.ts'

const read = (text: string) =>
  readCsv(new TextEncoder().encode(text), 'list.csv', null, { breathe: () => Promise.resolve() })

describe('a CSV file without an end of its row', () => {
  it.each([
    [
      'a quotation mark that is never closed',
      `Name,Given\nDiop,A\n"${'Benali,Nadia\n'.repeat(3e5)}`,
    ],
    ['no lines', `Name,Given\nDiop,A\n${'Benali '.repeat(6e5)}`],
  ])('is refused for %s, with the row', async (_what, text) => {
    await expect(read(text)).rejects.toMatchObject({
      failure: { message: { key: 'failures.fileNoRowEnd', values: { name: 'list.csv', row: 3 } } },
    })
  })
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
  },
)

it('a CSV file of more rows than any list is refused, never cut short', manyRows, async () => {
  await expect(read(`Name\n${'Benali\n'.repeat(260_000)}`)).rejects.toThrow('failures.tooManyRows')
})
