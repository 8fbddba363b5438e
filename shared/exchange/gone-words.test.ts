import { describe, expect, it } from 'vitest'
import { readColumns } from './read-row.ts'
import { openSaidGone } from './gone-words.ts'

describe('a cell that says somebody is dead or not to be called', () => {
  const headers = ['Family name', 'Status', 'Remarks']
  const columns = readColumns(
    [
      { column: 0, header: 'Family name', field: 'familyName' },
      { column: 2, header: 'Remarks', field: 'notes' },
    ].map((column) => ({ ...column, dateOrder: null, scale: null })),
  )
  const told = (...cells: string[]): string[] =>
    openSaidGone(headers, columns)(7, cells).map(({ field }) => field)

  it.each([
    ['Deceased', ''],
    ['Décédée', ''],
    ['DO NOT CONTACT', ''],
    ['умер', ''],
  ])('is told in a column that nothing takes: "%s"', (status, remarks) => {
    expect(told('Berg', status, remarks)).toEqual(['Status'])
  })

  it('is told where a header says it and the cell is marked', () => {
    const marked = openSaidGone(['Family name', 'Do not deploy'], columns)
    expect(marked(7, ['Berg', 'X'])).toMatchObject([
      { field: 'Do not deploy', message: { values: { text: 'Do not deploy' } } },
    ])
    expect(marked(8, ['Berg', 'no'])).toEqual([])
  })

  it('is told among the remarks, and names, sentences and other words are not taken for it', () => {
    expect(told('Berg', 'Active', 'verstorben')).toEqual(['Remarks'])
    expect(told('Dead', 'Active', 'Father deceased in 2020')).toEqual([])
  })
})
