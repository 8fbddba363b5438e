import { say } from '#shared/text/index.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { ExpectedFailure, type Failure } from '#shared/contract/failure.ts'
import { aFile, aWorkbook, aZip, utf16, windows1252, workbookParts } from '#tests/fixtures/files.ts'
import type { CsvSettings } from './csv.ts'
import { readListFile } from './read-file.ts'

const reading = { breathe: () => Promise.resolve() }
const made = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../../tests/fixtures/files', name))

const read = (name: string, bytes: Uint8Array | string, csv: CsvSettings | null = null) =>
  readListFile(aFile(name, bytes), csv, reading)

const failure = async (name: string, bytes: Uint8Array | string): Promise<Failure> => {
  try {
    await read(name, bytes)
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.failure
    throw error
  }
  throw new Error('was expected to fail')
}

describe('a file that is no list', () => {
  it.each([
    ['empty.xlsx', '', 'unreadable', 'is empty'],
    ['blank.csv', ' \r\n ', 'unreadable', 'holds no text'],
    ['list.xlsx', '%PDF-1.7\n%âãÏÓ', 'unreadable', 'is a PDF document'],
    [
      'list.xls',
      '<html><body><p>Not found</p></body></html>',
      'unreadable',
      'is a web page without a table',
    ],
    ['list.csv', '{\\rtf1\\ansi Name}', 'unreadable', 'is a rich-text document'],
    ['list.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'unreadable', 'is a picture'],
    ['list.csv', Buffer.from([1, 0, 2, 0, 0, 0, 3, 9]), 'unreadable', 'of an unknown kind'],
    [
      'list.zip',
      aZip([{ name: 'list.csv', content: Buffer.from('Name') }]),
      'unreadable',
      'is a zip archive',
    ],
    [
      'list.docx',
      aZip([{ name: 'word/document.xml', content: Buffer.from('<w/>') }]),
      'unreadable',
      'is a Word document',
    ],
    [
      'list.odt',
      aZip([
        { name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.text') },
        { name: 'content.xml', content: Buffer.from('<office:document-content/>') },
      ]),
      'unreadable',
      'is an OpenDocument text',
    ],
    [
      'list.numbers',
      aZip([{ name: 'Index/Document.iwa', content: Buffer.from('x') }]),
      'unreadable',
      'of Apple Numbers',
    ],
    ['people.json', '[{"name": "Lindqvist", "email": "a@b.test"}]', 'unreadable', 'is JSON'],
    ['people.json', '{"people": [', 'unreadable', 'is JSON (data of a program), but damaged'],
    ['list.csv', 'age-encryption.org/v1\n-> scrypt abc 18\n', 'unreadable', 'is a sealed'],
    ['list.xml', '<?xml version="1.0"?><people><p/></people>', 'unreadable', 'is an XML document'],
    ['list.csv', 'BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n', 'unreadable', 'without anybody'],
    ['list.slk', 'ID;PWXL;N;E\nC;Y1;X1;K"Name"\n', 'unreadable', 'SYLK'],
    [
      'list.mht',
      'MIME-Version: 1.0\nContent-Type: multipart/related\n',
      'unreadable',
      'web page (.mht)',
    ],
    ['list.eml', 'From: a@b.test\nSubject: list\n\nSee below\n', 'unreadable', 'an e-mail message'],
    [
      'cut.xlsx',
      made('libreoffice-french.xlsx').subarray(0, 3000),
      'unreadable',
      'damaged or cut-off',
    ],
    [
      'bomb.xlsx',
      aZip(workbookParts(Buffer.alloc(40_000_000, 32))),
      'tooLarge',
      'would unpack to far more than its size',
    ],
    [
      'liar.xlsx',
      aZip(workbookParts(Buffer.alloc(40_000_000, 32), 1000)),
      'unreadable',
      'one of its parts cannot be read',
    ],
    [
      'many.xlsx',
      aZip(
        Array.from({ length: 2001 }, (_, at) => ({ name: `p${at}`, content: Buffer.from('x') })),
      ),
      'tooLarge',
      'more parts',
    ],
  ])('%s: says what it is and what to do', async (name, bytes, code, words) => {
    const found = await failure(name, bytes)
    expect(found.code).toBe(code)
    expect(say('en', found.message)).toContain(words)
    expect(say('en', found.message)).toContain(name)
    expect(say('en', found.next).length).toBeGreaterThan(20)
  })

  it('tells a workbook with a password', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [['Name']] }],
      encryption: { password: 'x', spinCount: 10 },
    })
    expect(await failure('list.xlsx', bytes)).toMatchObject({
      code: 'unreadable',
      message: { key: 'failures.fileProtected' },
    })
  })

  it('tells a file that is gone', async () => {
    await expect(
      readListFile(
        { token: '', path: '/nowhere/list.csv', name: 'list.csv', mode: 'read' },
        null,
        reading,
      ),
    ).rejects.toMatchObject({
      failure: { code: 'unreadable' },
    })
  })
})

describe('a workbook', () => {
  it.each(['xlsx', 'ods', 'xls'])(
    'made by LibreOffice as %s: dates as dates, formulas as the value they had',
    async (kind) => {
      const file = await read('list.bin', made(`libreoffice-french.${kind}`))
      expect(file.kind).toBe('xlsx')
      expect(file.sheets).toHaveLength(1)
      expect(file.sheets[0]?.rows).toEqual([
        { row: 1, cells: ['Liste des observateurs proposés'] },
        {
          row: 3,
          cells: [
            'Nom',
            'Prénom',
            'Né(e) le',
            'Nationalité',
            'Langues',
            'Disponible du',
            'Disponible au',
            'Jours',
          ],
        },
        {
          row: 4,
          cells: [
            'Benali',
            'Nadia',
            '1980-12-31',
            'Maroc / Belgique',
            'Français C2; anglais courant',
            '2027-03-01',
            '2027-06-30',
            '122',
          ],
        },
        {
          row: 5,
          cells: [
            'Diop',
            'Aïssatou',
            '1975-02-28',
            'Sénégal',
            'Français langue maternelle; wolof',
            '2027-04-15',
            '2027-12-31',
            '261',
          ],
        },
      ])
    },
  )

  it('never evaluates a formula: without a stored value there is none', async () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1"><f>1+1</f></c><c r="C1" t="str"><f>CMD()</f><v>was</v></c></row></sheetData></worksheet>'
    const file = await read('list.xlsx', aZip(workbookParts(sheet)))
    expect(file.sheets[0]?.rows).toEqual([{ row: 1, cells: ['Name', '', 'was'] }])
    expect(file.sheets[0]?.notices).toMatchObject([{ key: 'layout.formulasWithoutValue' }])
  })

  it('does not follow an external entity', async () => {
    const sheet =
      '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/hostname">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a&x;b</t></is></c></row></sheetData></worksheet>'
    const file = await read('list.xlsx', aZip(workbookParts(sheet)))
    expect(file.sheets[0]?.rows[0]?.cells[0]).toBe('a&x;b')
  })

  it('keeps the time of a cell only where there is one, to the second', async () => {
    const bytes = await aWorkbook([
      [new Date('2027-03-01T00:00:00Z'), new Date('2027-03-01T14:30:00.4Z'), 12.5, true],
    ])
    expect((await read('list.xlsx', bytes)).sheets[0]?.rows[0]?.cells).toEqual([
      '2027-03-01',
      '2027-03-01 14:30:00',
      '12.5',
      'TRUE',
    ])
  })

  it('leaves hidden sheets out', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'A', rows: [['Name']] },
        { name: 'B', rows: [['x']], hidden: true },
      ],
    })
    expect((await read('list.xlsx', bytes)).sheets.map(({ name }) => name)).toEqual(['A'])
  })

  it('lets others work while it reads 20,000 rows', { timeout: 60_000 }, async () => {
    const bytes = await aWorkbook(
      Array.from({ length: 20_000 }, (_, at) => [
        `Family ${at}`,
        `Given ${at}`,
        at,
        'French C1; English B2',
      ]),
    )
    let breaths = 0
    const file = await readListFile(aFile('big.xlsx', bytes), null, {
      breathe: () => {
        breaths += 1
        return Promise.resolve()
      },
    })
    expect(file.sheets[0]?.rows).toHaveLength(20_000)
    expect(breaths).toBeGreaterThan(1)
  })

  it('stops when told to', { timeout: 30_000 }, async () => {
    const bytes = await aWorkbook(Array.from({ length: 20_000 }, (_, at) => [`Family ${at}`, at]))
    const stop = readListFile(aFile('big.xlsx', bytes), null, {
      breathe: () => Promise.reject(new Error('stopped')),
    })
    await expect(stop).rejects.toThrow('stopped')
  })
})

describe('a CSV file', () => {
  const rows = [
    { row: 1, cells: ['Nom', 'Prénom'] },
    { row: 3, cells: ['Müller; Söhne', 'Aïssatou'] },
  ]
  const text = 'Nom;Prénom\r\n\r\n"Müller; Söhne";Aïssatou\r\n'

  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['Windows-1252', windows1252(text), 'windows-1252'],
    ['UTF-16 with its mark', utf16(text), 'utf-16le'],
    ['UTF-16 without', utf16(text).subarray(2), 'utf-16le'],
  ])('in %s with semicolons', async (_, bytes, encoding) => {
    const file = await read('list.csv', bytes)
    expect(file).toMatchObject({ kind: 'csv', csv: { encoding, delimiter: ';' } })
    expect(file.sheets[0]?.rows).toEqual(rows)
  })

  it.each([
    [',', 'Name,Given\nBenali,Nadia\n'],
    ['\t', 'Name\tGiven\nBenali\tNadia\n'],
    ['|', 'Name|Given\nBenali|Nadia\n'],
    [';', 'sep=;\r\nName;Given\r\nBenali;Nadia\r\n'],
  ])('finds the delimiter %j', async (delimiter, content) => {
    const file = await read('list.csv', content)
    expect(file.csv?.delimiter).toBe(delimiter)
    expect(file.sheets[0]?.rows.at(-1)?.cells).toEqual(['Benali', 'Nadia'])
  })

  it('follows the user where told', async () => {
    const file = await read('list.csv', 'a;b,c\n', { encoding: 'windows-1252', delimiter: ',' })
    expect(file.sheets[0]?.rows[0]?.cells).toEqual(['a;b', 'c'])
  })

  it('named as a workbook is read all the same, and told', async () => {
    const file = await read('list.xlsx', 'Name,Given\nBenali,Nadia\n')
    expect(file.kind).toBe('csv')
    expect(file.warnings).toHaveLength(1)
  })

  it('takes the guard off a cell again and drops control characters', async () => {
    const file = await read('list.csv', "a,b\n'=1+1,x\u0007y\n")
    expect(file.sheets[0]?.rows[1]?.cells).toEqual(['=1+1', 'xy'])
  })

  it('reads in pieces and keeps every row', async () => {
    const content = Array.from({ length: 20_000 }, (_, at) => `Family ${at};"Given\n${at}";x`).join(
      '\r\n',
    )
    const file = await read('list.csv', content)
    expect(file.sheets[0]?.rows).toHaveLength(20_000)
    expect(file.sheets[0]?.rows.at(-1)).toEqual({
      row: 20_000,
      cells: ['Family 19999', 'Given\n19999', 'x'],
    })
  })
})

it('a row of a table that is struck through in a mail is told', async () => {
  const rows =
    '<tr><td>Name</td><td>E-mail</td></tr><tr><td>Ann Lee</td><td>a@roster.test</td></tr>'
  const struck =
    '<tr><td><s>Bob Ray</s></td><td style="text-decoration: line-through">b@roster.test</td></tr>'
  const file = await read('list.xls', `<html><body><table>${rows}${struck}</table></body></html>`)
  const told = file.sheets.flatMap(({ notices }) => notices.map((notice) => say('en', notice)))
  expect(told).toEqual([
    'Row 3 is struck through in the file: see whether this person should come in.',
  ])
})
