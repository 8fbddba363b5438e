import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PrintedDocument } from '#shared/documents/document.ts'
import { phrase } from '#shared/text/index.ts'
import { documentBytes } from './write-document.ts'

const table = {
  kind: 'table',
  columns: [
    { header: phrase('documents.name'), width: 30 },
    { header: phrase('documents.from'), width: 12 },
    { header: phrase('documents.days'), width: 8 },
  ],
  rows: [
    ['=1+1', { date: '2027-03-04' }, 12],
    ['عائشة', null, null],
  ],
  totals: [['', null, 12]],
} as const

const document: PrintedDocument = {
  language: 'en',
  title: 'Roster & field',
  facts: [{ label: phrase('documents.aboutState'), value: { country: 'MG' } }],
  sections: [
    { heading: null, blocks: [table] },
    {
      heading: 'Norway',
      apart: true,
      blocks: [{ ...table, rows: [{ group: 'North' }, ...table.rows] }],
    },
    { heading: "'Norway'", apart: true, blocks: [{ kind: 'text', paragraphs: ['A word.'] }] },
    { heading: 'History', apart: true, blocks: [] },
    { heading: '?', apart: true, blocks: [] },
  ],
  orientation: 'landscape',
  stamp: { on: '2026-11-26', at: '2026-11-26T10:00:00Z', by: 'R&D', narrowed: [] },
  header: 'Office & Co',
}

describe('a document as a workbook', () => {
  let sheets: Awaited<ReturnType<typeof readXlsx>>['sheets']
  beforeAll(async () => {
    const bytes = await documentBytes(document)
    ;({ sheets } = await readXlsx(bytes, { readStyles: true }))
  })

  it('begins with its title and facts, then the table with its heading, cells of their kind and total', () => {
    expect(sheets[0]?.rows).toEqual([
      ['Roster & field', null, null],
      ['State: Madagascar', null, null],
      [null, null, null],
      ['Name', 'From', 'Days'],
      ['=1+1', new Date('2027-03-04T00:00:00Z'), 12],
      ['عائشة', null, null],
      [null, null, 12],
    ])
    expect([...(sheets[0]?.cells?.values() ?? [])].some(({ formula }) => formula)).toBe(false)
    expect(sheets[0]?.cells?.get('4,1')?.style?.numFmt).toBe('[$-809]d\\ mmm\\ yyyy')
  })
  it('prints on as many pages as it needs, one wide, its heading on each, numbered', () => {
    expect(sheets[0]?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$4:$4',
    })
    expect(sheets[0]?.headerFooter).toEqual({
      oddHeader: '&LOffice && Co',
      oddFooter: '&L26 Nov 2026, R&&D&RPage &P of &N',
    })
    expect(sheets[0]?.autoFilter?.range).toBe('A4:C6')
    expect(sheets[0]?.freezePane).toMatchObject({ rows: 4 })
  })
  it('sets amounts and days clear of the words in the next column', () => {
    for (const cell of ['3,2', '4,2', '6,2'])
      expect(sheets[0]?.cells?.get(cell)?.style?.alignment).toMatchObject({
        ...{ horizontal: 'right', indent: 1 },
      })
    expect(sheets[0]?.cells?.get('4,1')?.style?.alignment).toMatchObject({ horizontal: 'left' })
  })
  it('is as many pages wide as its columns need to be read, the names on each', async () => {
    const wide = {
      ...table,
      columns: table.columns.map((column, at) => ({ ...column, width: [40, 180, 200][at] ?? 0 })),
      keys: 1,
    }
    const sections = [{ heading: null, blocks: [wide] }]
    const bytes = await documentBytes({ ...document, sections })
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets
    expect(sheet?.pageSetup).toMatchObject({
      ...{ fitToWidth: 3, printTitlesColumn: '$A:$A', printTitlesRow: '$4:$4' },
    })
  })
  it('has a sheet for each part that stands apart, told apart by name, and says at the end what it is', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Roster & field',
      'Norway',
      'Norway 2',
      'History_',
      '_',
      'About',
    ])
    expect(sheets[1]?.rows.slice(0, 3)).toEqual([
      ['Norway', null, null],
      ['Name', 'From', 'Days'],
      ['North', null, null],
    ])
    expect(sheets[1]?.autoFilter).toBeUndefined()
    expect(sheets.at(-1)?.rows).toContainEqual(['Written by', 'R&D'])
  })
})
