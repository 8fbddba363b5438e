import { writeOds } from 'hucre/ods'
import { describe, expect, it } from 'vitest'
import { say } from '#shared/text/index.ts'
import { aFile, aZip, workbookParts, type ZipPart } from '#tests/fixtures/files.ts'
import { readListFile } from './read-file.ts'
import { readWorkbook } from './workbook.ts'

const reading = { breathe: () => Promise.resolve() }
const read = (bytes: Uint8Array | string) => readListFile(aFile('list.bin', bytes), null, reading)

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships'

interface Part {
  readonly formats?: readonly string[]
  readonly shared?: string
  readonly from1904?: boolean
}

/** A workbook of one sheet, its cells as XML, with display formats (style 1 is the first of them). */
function aSheet(rows: string, { formats = [], shared, from1904 = false }: Part = {}): Uint8Array {
  const text = (name: string, content: string): ZipPart => ({ name, content: Buffer.from(content) })
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts>${formats
    .map(
      (code, at) =>
        `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
    )
    .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
    .map((_, at) => `<xf numFmtId="${200 + at}"/>`)
    .join('')}</cellXfs></styleSheet>`
  return aZip([
    ...workbookParts(`<worksheet xmlns="${MAIN}">${rows}</worksheet>`).filter(
      ({ name }) => !name.startsWith('xl/_rels') && name !== 'xl/workbook.xml',
    ),
    text(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    text(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE_RELS}"><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELS}/styles" Target="/xl/styles.xml"/><Relationship Id="rId3" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    text('xl/styles.xml', styles),
    ...(shared === undefined
      ? []
      : [text('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${shared}</sst>`)]),
  ])
}

/** Text cells of a row, one under each letter. */
const texts = (row: number, cells: readonly string[], more = ''): string =>
  `<row r="${row}"${more}>${cells
    .map((cell, at) =>
      cell === ''
        ? ''
        : `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${cell}</t></is></c>`,
    )
    .join('')}</row>`

const sheetData = (...rows: readonly string[]): string => `<sheetData>${rows.join('')}</sheetData>`
const notices = (file: Awaited<ReturnType<typeof read>>) =>
  file.sheets[0]?.notices.map(({ key }) => key)

describe('a number is read as its display format means it', () => {
  it.each([
    ['00000', '123', '00123'],
    ['000-00-0000', '78051120', '078-05-1120'],
    ['"+"0', '33123456789', '+33123456789'],
    ['\\+00\\ 00\\ 000', '3312345', '+33 12 345'],
    ['0%', '0.85', '85%'],
    ['#,##0', '1234', '1234'],
    ['0.00', '12.5', '12.5'],
    ['[$€-407] #,##0.00', '12.5', '12.5'],
    ['0.00E+00', '390612345678', '390612345678'],
    ['General', '0.1', '0.1'],
    ['dd/mm/yyyy', '46082', '2026-03-01'],
    ['[$-409]d\\ mmmm\\ yyyy;@', '46082', '2026-03-01'],
    ['mmm\\-yy', '46082', '2026-03'],
    ['yyyy', '46082', '2026'],
    ['d/m', '46082', '2026-03-01'],
    ['h:mm', '0.5', '12:00:00'],
    ['dd/mm/yyyy hh:mm', '46082.604166667', '2026-03-01 14:30:00'],
    ['"Day" 0', '3', 'Day 3'],
  ])('%s: %s is %s', async (format, value, shown) => {
    const file = await read(
      aSheet(sheetData(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`), {
        formats: [format],
      }),
    )
    expect(file.sheets[0]?.rows[0]?.cells).toEqual([shown])
  })

  it('counting days from 1904 where the workbook says so', async () => {
    const file = await read(
      aSheet(sheetData('<row r="1"><c r="A1" s="1"><v>44620</v></c></row>'), {
        formats: ['yyyy-mm-dd'],
        from1904: true,
      }),
    )
    expect(file.sheets[0]?.rows[0]?.cells).toEqual(['2026-03-01'])
  })
})

describe('what a cell cannot say is told', () => {
  it('an error is empty', async () => {
    const file = await read(
      aSheet(
        sheetData(
          texts(1, ['Family name', 'Given name']),
          '<row r="2"><c r="A2" t="e"><f>NAMES()</f><v>#NAME?</v></c><c r="B2" t="str"><v>Hugo</v></c></row>',
        ),
      ),
    )
    expect(file.sheets[0]?.rows[1]?.cells).toEqual(['', 'Hugo'])
    expect(notices(file)).toEqual(['layout.errorCells'])
  })

  it('a number of more than 15 digits has lost some', async () => {
    const file = await read(
      aSheet(
        sheetData(
          texts(1, ['Family name', 'Passport number']),
          '<row r="2"><c r="A2" t="str"><v>Galli</v></c><c r="B2"><v>1.2345678901234568E+16</v></c></row>',
        ),
      ),
    )
    expect(file.sheets[0]?.rows[1]?.cells).toEqual(['Galli', '12345678901234568'])
    expect(notices(file)).toEqual(['layout.longNumbers'])
  })
})

it('reads shared texts of several runs, without their phonetic guides, and escaped signs', async () => {
  const file = await read(
    aSheet(
      sheetData(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c t="s"><v>9</v></c></row>',
      ),
      {
        shared:
          '<si><r><t>Family </t></r><r><rPr><b/></rPr><t>name</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
      },
    ),
  )
  expect(file.sheets[0]?.rows[0]?.cells).toEqual(['Family name', '東京'])
})

describe('rows', () => {
  const hidden = (filter: string): Uint8Array =>
    aSheet(
      `${sheetData(
        texts(1, ['Family name', 'Given name']),
        texts(2, ['Diop', 'Kadi']),
        texts(3, ['Okoro', 'Ada'], ' hidden="1"'),
      )}${filter}`,
    )

  it.each([
    ['hidden', '', 'layout.hiddenRows'],
    [
      'filtered away',
      '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="Diop"/></filters></filterColumn></autoFilter>',
      'layout.filteredRows',
    ],
  ])('that are %s are left out, told, and can be read too', async (_what, filter, key) => {
    const file = await read(hidden(filter))
    expect(file.sheets.map(({ rows, aside }) => [rows.length, aside])).toEqual([
      [2, false],
      [3, true],
    ])
    expect(notices(file)).toEqual([key])
    expect(file.sheets[1]?.label).toMatchObject({ key: 'layout.withHidden', values: { count: 1 } })
  })

  it('without numbers, or out of order, find their place', async () => {
    const file = await read(
      aSheet(
        sheetData(
          '<row><c t="str"><v>Family name</v></c></row>',
          texts(5, ['Okoro']),
          texts(3, ['Diop']),
        ),
      ),
    )
    expect(file.sheets[0]?.rows.map(({ row }) => row)).toEqual([1, 3, 5])
  })
})

describe('columns that are hidden', () => {
  const rows = (hidden: string): string =>
    `<cols>${hidden}</cols>${sheetData(
      texts(1, ['Family name', 'Passport number', 'E-mail']),
      texts(2, ['Diop', 'A123', 'kadi@roster.test']),
      texts(3, ['Okoro', '', 'ada@roster.test']),
    )}`
  const told = async (bytes: Uint8Array): Promise<string[]> =>
    (await read(bytes)).sheets.flatMap(({ notices: of }) => of.map((notice) => say('en', notice)))

  it('are read and told, with their headers, in every format', async () => {
    const one =
      'Column B (“Passport number”) is hidden in the file and read all the same. Leave out what was not meant for you.'
    expect(await told(aSheet(rows('<col min="2" max="2" hidden="1"/>')))).toEqual([one])
    expect(await told(aSheet(rows('<col min="2" max="2" width="0"/>')))).toEqual([one])
    const head = ['Family name', 'Passport number', 'E-mail']
    const cell = (text: string): string =>
      `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
    const inDocument = (cells: readonly string[]): string =>
      `<table:table-row>${cells.map(cell).join('')}</table:table-row>`
    expect(
      await told(
        Buffer.from(
          `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="o" xmlns:table="t" xmlns:text="x" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="A"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="9"/>${inDocument(head)}${inDocument(['Diop', 'A123', 'kadi@roster.test'])}</table:table></office:spreadsheet></office:body></office:document>`,
        ),
      ),
    ).toEqual([one])
    const inXml = (cells: readonly string[]): string =>
      `<Row>${cells.map((text) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`).join('')}</Row>`
    expect(
      await told(
        Buffer.from(
          `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="List"><Table><Column/><Column ss:Hidden="1"/>${inXml(head)}${inXml(['Diop', 'A123', 'kadi@roster.test'])}</Table></Worksheet></Workbook>`,
        ),
      ),
    ).toEqual([one])
  })

  it('are told together, and not where they hold nothing', async () => {
    expect(await told(aSheet(rows('<col min="2" max="16384" hidden="1"/>')))).toEqual([
      'Columns B (“Passport number”) and C (“E-mail”) are hidden in the file and read all the same. Leave out what was not meant for you.',
    ])
    expect(await told(aSheet(rows('<col min="4" max="16384" hidden="1"/>')))).toEqual([])
    expect(await told(aSheet(rows('<col min="2" max="2"/>')))).toEqual([])
  })
})

it('a merged cell holds its value in every row it covers', async () => {
  const file = await read(
    aSheet(
      `${sheetData(
        texts(1, ['Provider', 'Family name', 'Given name']),
        texts(2, ['Norway', 'Jansson', 'Eli']),
        texts(3, ['', 'Kvam', 'Siv']),
        texts(5, ['', 'Lie', 'Odd']),
        texts(6, ['', 'Moe', 'Ida']),
      )}<mergeCells><mergeCell ref="A2:A5"/></mergeCells>`,
    ),
  )
  expect(file.sheets[0]?.rows.slice(1).map(({ row, cells }) => [row, cells[0]])).toEqual([
    [2, 'Norway'],
    [3, 'Norway'],
    [5, 'Norway'],
    [6, ''],
  ])
})

it('prefixes of namespaces do not matter, as some writers have them', async () => {
  const file = await read(
    aZip(
      workbookParts(
        `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Name</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      ),
    ),
  )
  expect(file.sheets[0]?.rows[0]?.cells).toEqual(['Name'])
})

describe('an OpenDocument spreadsheet', () => {
  const content = (table: string): Uint8Array =>
    aZip([
      {
        name: 'mimetype',
        content: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'),
      },
      {
        name: 'content.xml',
        content: Buffer.from(
          `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:calcext="c"><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`,
        ),
      },
    ])
  const cell = (text: string, attributes = 'office:value-type="string"'): string =>
    `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`

  it('that a library wrote is read', async () => {
    const bytes = await writeOds({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Family name', 'Days'],
            ['Diop', 12],
            ['Okoro', null],
          ],
        },
      ],
    })
    expect((await read(bytes)).sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['Family name', 'Days'],
      ['Diop', '12'],
      ['Okoro'],
    ])
  })

  it('keeps what a number shows, merged cells, repeated cells, errors and line breaks', async () => {
    const file = await read(
      content(
        `<table:table table:name="A"><table:table-row>${cell('Provider')}${cell('Family name')}${cell('Code')}${cell('Telephone')}${cell('Note')}</table:table-row>
        <table:table-row><table:table-cell office:value-type="string" table:number-rows-spanned="2"><text:p>Norway</text:p></table:table-cell>${cell('Kvam')}${cell('00123', 'office:value-type="float" office:value="123"')}${cell('1 234', 'office:value-type="float" office:value="1234"')}<table:table-cell office:value-type="string"><office:annotation><text:p>aside</text:p></office:annotation><text:p>one<text:line-break/>two</text:p><text:p>three<text:s text:c="2"/>four</text:p></table:table-cell></table:table-row>
        <table:table-row><table:covered-table-cell/>${cell('Lie')}${cell('#REF!', 'table:formula="of:=[.#REF!]" office:value-type="string" calcext:value-type="error"')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>
        <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
      ),
    )
    expect(file.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      ['Provider', 'Family name', 'Code', 'Telephone', 'Note'],
      ['Norway', 'Kvam', '00123', '1234', 'one\ntwo\nthree  four'],
      ['Norway', 'Lie'],
    ])
    expect(notices(file)).toEqual(['layout.errorCells'])
  })

  it('with rows filtered away says so, and leaves its hidden sheets aside', async () => {
    const file = await read(
      content(
        `<table:table table:name="A"><table:table-row>${cell('Family name')}${cell('Given name')}</table:table-row><table:table-row>${cell('Diop')}${cell('K')}</table:table-row><table:table-row table:visibility="filter">${cell('Okoro')}${cell('A')}</table:table-row></table:table>`,
      ),
    )
    expect(notices(file)).toEqual(['layout.filteredRows'])
    expect(file.sheets[0]?.rows).toHaveLength(2)
  })
})

it('an OpenDocument spreadsheet that is one XML document is read', async () => {
  const file = await read(
    '<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="o" xmlns:table="t" xmlns:text="x" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>Family name</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>Pérez</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>',
  )
  expect(file.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([['Family name'], ['Pérez']])
})

it('the XML of Excel 2003 is read as a workbook', async () => {
  const file = await read(
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="List"><Table><Row><Cell><Data ss:Type="String">Family name</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Birth date</Data></Cell></Row><Row ss:Index="4"><Cell><Data ss:Type="String">Pérez</Data></Cell><Cell ss:Index="3"><Data ss:Type="DateTime">1980-05-17T00:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>`,
  )
  expect(file.sheets[0]?.rows).toEqual([
    { row: 1, cells: ['Family name', '', 'Birth date'] },
    { row: 4, cells: ['Pérez', '', '1980-05-17'] },
  ])
})

it('the tables of a page that is called a workbook are read', async () => {
  const file = await read(
    '<html><head><meta charset="utf-8"><style>td{color:red}</style></head><body><table border=1><tr><th>Provider<th>Family name</th><th>Given&nbsp;name</th></tr><tr><td rowspan=2>Norway<td>Kvam&eacute;<td>Siv<br>Ida</tr><tr><td>Lie<td>Odd</table><p>end',
  )
  expect(file.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
    ['Provider', 'Family name', 'Given name'],
    ['Norway', 'Kvamé', 'Siv\nIda'],
    ['Norway', 'Lie', 'Odd'],
  ])
})

describe('what is made to do harm', () => {
  it('20,000 rows that reach the last column of a sheet are read in a moment', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) =>
        `<row r="${at + 1}"><c r="A${at + 1}" t="str"><v>Name ${at}</v></c><c r="XFD${at + 1}" s="1"/></row>`,
    )
    const started = process.cpuUsage()
    const file = await read(aSheet(sheetData(...rows), { formats: ['0'] }))
    expect(file.sheets[0]?.rows).toHaveLength(20_000)
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(3)
  })

  it.each([
    ['tags within tags within tags', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`],
    ['a tag without an end', `<row ${'a="" '.repeat(3e6)}`],
    ['an end without a beginning', '<sheetData></row></sheetData>'],
    ['text that stops', '<sheetData><row r="1"><c r="A1" t="str"><v>Di'],
  ])('%s: refused in words', async (_what, rows) => {
    await expect(read(aZip(workbookParts(`<worksheet>${rows}</worksheet>`)))).rejects.toMatchObject(
      {
        failure: { code: expect.stringMatching(/unreadable|tooLarge/) as string },
      },
    )
  })

  it('entities that grow are not followed', async () => {
    const sheet = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>${'&b;'.repeat(10)}</v></c></row></sheetData></worksheet>`
    const file = await read(aZip(workbookParts(sheet)))
    expect(file.sheets[0]?.rows[0]?.cells[0]).toBe('&b;'.repeat(10))
  })

  it('thousands of sheets that are one part are refused before any is read', async () => {
    const parts = workbookParts('<worksheet/>').filter(({ name }) => name !== 'xl/workbook.xml')
    const sheets = Array.from(
      { length: 5000 },
      (_, at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId1"/>`,
    )
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets>${sheets.join('')}</sheets></workbook>`
    await expect(
      read(aZip([...parts, { name: 'xl/workbook.xml', content: Buffer.from(workbook) }])),
    ).rejects.toThrow('failures.tooManyParts')
  })

  it('merged cells over everything, many times over, end', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) =>
      texts(at + 1, [`Diop ${at}`, 'Kadi', at === 0 ? 'x' : '']),
    )
    const merges = '<mergeCell ref="C1:C1048576"/>'.repeat(20_000)
    const file = await read(aSheet(`${sheetData(...rows)}<mergeCells>${merges}</mergeCells>`))
    expect(file.sheets[0]?.rows).toHaveLength(2000)
  })

  it('takes twice as long for twice the rows', { timeout: 60_000 }, async () => {
    const time = async (count: number): Promise<number> => {
      const bytes = aSheet(
        sheetData(
          ...Array.from({ length: count }, (_, at) => texts(at + 1, ['Diop', 'Kadi', 'a&amp;b'])),
        ),
      )
      const started = process.cpuUsage()
      await read(bytes)
      return process.cpuUsage(started).user / 1000
    }
    await time(1000)
    const once = await time(10_000)
    expect(await time(40_000)).toBeLessThan(once * 8 + 200)
  })
})

it('grounds with a colour, text struck through and comments are read with their cells', async () => {
  const text = (name: string, content: string): ZipPart => ({ name, content: Buffer.from(content) })
  const cell = (at: string, style: number, value = ''): string =>
    `<c r="${at}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`
  const file = aZip([
    ...workbookParts(
      `<worksheet xmlns="${MAIN}">${sheetData(
        `<row r="1">${cell('A1', 0, 'Family name')}${cell('B1', 0, 'Jan 2027')}</row>`,
        `<row r="2">${cell('A2', 2, 'Berg')}${cell('B2', 1)}${cell('C2', 3, 'x')}${cell('D2', 4)}${cell('E2', 5)}</row>`,
      )}</worksheet>`,
    ).filter(({ name }) => name !== 'xl/_rels/workbook.xml.rels'),
    text(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE_RELS}"><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    text(
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><fonts><font/><font><strike/></font></fonts><fills><fill><patternFill/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF92D050"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="0"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.15"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/><xf fontId="1"/><xf fillId="2"/><xf fillId="3"/><xf fillId="4"/></cellXfs></styleSheet>`,
    ),
    text(
      'xl/worksheets/_rels/sheet1.xml.rels',
      // Named many times over, a part is read once.
      `<Relationships xmlns="${PACKAGE_RELS}">${`<Relationship Id="rId1" Type="${RELS}/comments" Target="../comments1.xml"/>`.repeat(5000)}</Relationships>`,
    ),
    text(
      'xl/comments1.xml',
      `<comments xmlns="${MAIN}"><commentList><comment ref="A2"><text><r><t>Ann: </t></r><r><t>not before May</t></r></text></comment></commentList></comments>`,
    ),
  ])
  const workbook = await readWorkbook(file, 'list.xlsx', reading)
  if (workbook === 'xlsb') throw new Error('not a workbook of this kind')
  expect(workbook.sheets[0]?.looks).toEqual({
    colours: [
      { row: 2, column: 1, colour: 'rgb:92d050' },
      { row: 2, column: 4, colour: 'theme:0:-0.15' },
    ],
    struck: [{ row: 2, column: 0 }],
    comments: [{ row: 2, column: 0, text: 'Ann: not before May' }],
  })
})
