import { text } from 'node:stream/consumers'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import type { ExportCell, ExportTable } from '#shared/exchange/table.ts'
import { layRows } from './long-sheet.ts'
import { bytesOf } from './make-bytes.ts'
import { openZip } from './zip-library.ts'

const odd: readonly (readonly ExportCell[])[] = [
  ['Ada & <Bo>', 3, { date: '1900-02-28' }, 'a\nb'],
  [' kept blanks ', null, { date: '1900-03-01' }, 7],
  ['=1+1', -2.5, null, { date: '2027-03-01' }],
  ['', 0, { date: '1984-05-17' }, null],
  ['#N/A', 1e6, { date: '2026-11-26' }, 'line\r\nend'],
  ['محمد', 12, { date: '1969-12-31' }, 'x\u0001y'],
]
const stamp = { title: 'People', creator: 'Test', now: '2026-11-26T09:00:00.000Z' }

function tableOf(count: number): ExportTable {
  return {
    name: 'People',
    headers: ['Name & more', 'Number', 'Day', 'Any of them'],
    widths: [30, 9, 12, 20],
    rows: Array.from({ length: count }, (_, at) => odd[at % odd.length] ?? []),
  }
}

async function sheetsOf(table: ExportTable, ahead = layRows()) {
  const sheets = [
    { table, extras: {} },
    { table: { name: 'About', headers: [], widths: [9], rows: [['Said of it']] }, extras: {} },
  ]
  const bytes = await bytesOf({ format: 'xlsx', sheets, stamp }, ahead)
  return (await readXlsx(bytes, { readStyles: true })).sheets
}

describe('a long sheet', () => {
  it('holds the cells and the look that the library gives a short one', async () => {
    const [short, long] = [await sheetsOf(tableOf(6)), await sheetsOf(tableOf(1200))]
    const [few, many] = [short[0], long[0]]
    expect(many?.rows).toHaveLength(1201)
    const plain = (rows: typeof few): unknown => rows?.rows.slice(0, 7)
    expect(plain(many)).toEqual(plain(few))
    expect(many?.rows[1200]).toEqual(few?.rows[6])
    for (let row = 0; row < 7; row += 1)
      for (let column = 0; column < 4; column += 1) {
        const place = `${row},${column}`
        const [one, other] = [few?.cells?.get(place), many?.cells?.get(place)]
        if (one?.value !== null) expect([place, other?.style]).toEqual([place, one?.style])
      }
    expect(many?.autoFilter?.range).toBe('A1:D1201')
    expect(many?.freezePane).toEqual(few?.freezePane)
    expect(many?.columns?.map(({ width }) => width)).toEqual([30, 9, 12, 20])
    expect(long[1]?.rows).toEqual(short[1]?.rows)
  })

  it('has rows that came ahead above those it is given, however few they are', async () => {
    const table = tableOf(6)
    const ahead = layRows()
    ahead.add(table.rows.slice(0, 2))
    ahead.add(table.rows.slice(2, 4))
    const [[sheet], [whole]] = [
      await sheetsOf({ ...table, rows: table.rows.slice(4) }, ahead),
      await sheetsOf(table),
    ]
    expect(sheet?.rows).toEqual(whole?.rows)
    expect(sheet?.autoFilter?.range).toBe('A1:D7')
  })

  it('is set by the kind of a column where that is empty', async () => {
    const rows = Array.from({ length: 600 }, (_, at) => [at < 500 ? { date: '2027-03-01' } : null])
    const bytes = await bytesOf({
      format: 'xlsx',
      sheets: [{ table: { name: 'Days', headers: ['Day'], widths: [12], rows }, extras: {} }],
      stamp,
    })
    const archive = await openZip(Buffer.from(bytes), 100)
    const sheet = await text(await archive.read('xl/worksheets/sheet1.xml'))
    const style = / s="(\d+)"/.exec(/<c r="A2"[^>]*>/.exec(sheet)?.[0] ?? '')?.[1]
    expect(style).toMatch(/^[1-9]/)
    expect(/<col [^>]*>/.exec(sheet)?.[0]).toContain(` style="${style}"`)
    expect(sheet).not.toContain('A600')
    expect(sheet).toContain('<autoFilter ref="A1:A601"')
  })
})
