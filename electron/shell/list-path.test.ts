import { describe, expect, it } from 'vitest'
import { listPath, readHandedOver } from './list-path.ts'

describe('a list named by the operating system', () => {
  it.each([
    ['/home/ann/offers.xlsx', '/home/ann/offers.xlsx'],
    ['offers.CSV', '/work/offers.CSV'],
    ['../Liste d’experts 2026.ods', '/Liste d’experts 2026.ods'],
    ['file:///home/ann/two%20words.tsv', '/home/ann/two words.tsv'],
    ['file://localhost/home/ann/card.vcf', '/home/ann/card.vcf'],
    ['/home/ann/Senegal.scrutin-share', '/home/ann/Senegal.scrutin-share'],
  ])('%s', (name, path) => {
    expect(listPath(name, '/work')).toBe(path)
  })

  it.each([
    '',
    '.',
    'out/main/main.js',
    '/home/ann/letter.docx',
    '/home/ann/xlsx',
    '/home/ann/.csv',
    'https://example.org/offers.csv',
    'file://server/share/offers.csv',
    'file:///a%2Fb.csv',
    'file:///a%00.csv',
    '/a\0.csv',
    '\\\\.\\pipe\\offers.csv',
    '//?/offers.csv',
    `/${'a'.repeat(5000)}.csv`,
  ])('is not %s', (name) => {
    expect(listPath(name, '/work')).toBeNull()
  })
})

describe('what a second start hands over', () => {
  it('is looked at as if it came from a stranger', () => {
    expect(readHandedOver({ lists: ['/a.csv', 'b.csv', '/etc/passwd', '/c/../d.csv'] })).toEqual([
      '/a.csv',
    ])
  })

  it.each([undefined, null, [], {}, { lists: '/a.csv' }, { lists: [7] }])('is not %j', (data) => {
    expect(readHandedOver(data)).toEqual([])
  })
})
