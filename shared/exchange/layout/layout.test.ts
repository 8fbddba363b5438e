import { describe, expect, it } from 'vitest'
import { inspectSheet } from '../inspect-sheet.ts'
import { allAtOnce } from '../steps.ts'
import { layOutFile as layOutInSteps } from './lay-out-file.ts'
import { type MergedCells, plainSheet, type RawSheet } from './raw-sheet.ts'

type Cells = readonly (readonly string[])[]

const layOutFile = (sheets: readonly RawSheet[]) => allAtOnce(layOutInSteps(sheets))

const sheetOf = (cells: Cells, more: Partial<RawSheet> = {}): RawSheet =>
  plainSheet(
    more.name ?? 'List',
    cells
      .map((row, at) => ({ row: at + 1, cells: [...row] }))
      .filter(({ cells: row }) => row.some((cell) => cell !== '')),
    more,
  )

/** A sheet laid out, as the wizard reads it: its notices, headers with their fields, and people. */
function laidOut(cells: Cells, merges: readonly MergedCells[] = []) {
  const [sheet] = layOutFile([sheetOf(cells, { merges })])
  if (!sheet) throw new Error('no sheet')
  const inspected = inspectSheet(sheet.rows, { today: '2026-11-26' }, sheet)
  const headerRow = inspected?.headerRow ?? 0
  return {
    notices: sheet.notices.map(({ key }) => key),
    fields: (inspected?.columns ?? []).map(({ field }) => field),
    headerRow,
    people: sheet.rows.filter(({ row }) => row > headerRow),
  }
}

const merged = (
  fromRow: number,
  fromColumn: number,
  toRow: number,
  toColumn: number,
): MergedCells => ({ fromRow, fromColumn, toRow, toColumn })

const spoken = ['level:en:spoken', 'level:en:read', 'level:fr:spoken', 'level:fr:read']

describe('headers over two rows', () => {
  const below = ['Bergman', 'Ulf', 'C1', 'C2', 'B2', 'B1']

  it.each<[string, Cells, readonly MergedCells[], number]>([
    [
      'under merged labels',
      [
        ['Family name', 'Given name', 'English', '', 'French', ''],
        ['', '', 'Speaking', 'Reading', 'Speaking', 'Reading'],
        below,
      ],
      [merged(1, 2, 1, 3), merged(1, 4, 1, 5)],
      2,
    ],
    [
      'with names merged down over both',
      [
        ['Family name', 'Given name', 'English', '', 'French', ''],
        ['', '', 'Speaking', 'Reading', 'Speaking', 'Reading'],
        below,
      ],
      [merged(1, 0, 2, 0), merged(1, 1, 2, 1), merged(1, 2, 1, 3), merged(1, 4, 1, 5)],
      2,
    ],
    [
      'below a title and an empty row',
      [
        ['List of observers proposed by Sweden'],
        [],
        ['Family name', 'Given name', 'English', '', 'French', ''],
        ['', '', 'Speaking', 'Reading', 'Speaking', 'Reading'],
        below,
      ],
      [merged(1, 0, 1, 5), merged(3, 2, 3, 3), merged(3, 4, 3, 5)],
      4,
    ],
    [
      'in a text file, which knows no merged cells',
      [
        ['Family name', 'Given name', 'English', '', 'French', ''],
        ['', '', 'Speaking', 'Reading', 'Speaking', 'Reading'],
        below,
      ],
      [],
      2,
    ],
  ])('%s are read together', (_what, cells, merges, row) => {
    const found = laidOut(cells, merges)
    expect(found.fields).toEqual(['familyName', 'givenName', ...spoken])
    expect(found.headerRow).toBe(row)
    expect(found.people.map(({ cells: person }) => person[0])).toEqual(['Bergman'])
    expect(found.notices).toEqual(['layout.joinedHeaders'])
  })

  it('dates of employment under one label are no availability', () => {
    const found = laidOut(
      [
        ['Family name', 'Given name', 'Employment', ''],
        ['', '', 'From', 'To'],
        ['Bergman', 'Ulf', '2003-01-01', '2009-12-31'],
      ],
      [merged(1, 2, 1, 3)],
    )
    expect(found.fields).not.toContain('availableFrom')
    expect(found.people.map(({ cells }) => cells[0])).toContain('Bergman')
  })

  it('general labels above good headers change nothing about them', () => {
    const found = laidOut(
      [
        ['Personal data', '', 'Contact', ''],
        ['Family name', 'Given name', 'E-mail', 'Telephone'],
        ['Bergman', 'Ulf', 'ulf@roster.test', '+46 8 111 222'],
      ],
      [merged(1, 0, 1, 1), merged(1, 2, 1, 3)],
    )
    expect(found.fields).toEqual(['familyName', 'givenName', 'email', 'phone'])
    expect(found.people).toHaveLength(1)
  })

  it('a first person with empty cells is no second row of headers', () => {
    const found = laidOut([
      ['Family name', 'Given name', 'English', 'French'],
      ['', 'Ulf', 'C1', 'B2'],
      ['Castro', 'Luis', 'B2', 'C1'],
    ])
    expect(found.people).toHaveLength(2)
    expect(found.notices).toEqual([])
  })
})

describe('no headers at all', () => {
  it.each<[string, Cells, readonly string[]]>([
    [
      'family and given name, e-mail, birth date',
      [
        ['Bergman', 'Ulf', 'ulf@roster.test', '1980-05-17'],
        ['Castro', 'Luis', 'luis@roster.test', '1975-11-02'],
        ['Diop', 'Kadi', 'kadi@roster.test', '1990-01-30'],
      ],
      ['familyName', 'givenName', 'email', 'birthDate'],
    ],
    [
      'whole names, country, sex, telephone',
      [
        ['Ulf Bergman', 'Sweden', 'M', '+46 8 111 222 33'],
        ['Luis Castro', 'Peru', 'M', '+51 1 222 333 44'],
        ['Kadi Diop', 'Senegal', 'F', '+221 33 444 555'],
      ],
      ['fullName', 'nationalities', 'sex', 'phone'],
    ],
  ])('%s: told, and proposed by values', (_what, cells, fields) => {
    const found = laidOut(cells)
    expect(found.headerRow).toBe(0)
    expect(found.people).toHaveLength(3)
    expect(found.fields).toEqual(fields)
    expect(found.notices).toEqual(['layout.noHeaders'])
  })
})

describe('rows that are no people', () => {
  const head = ['Name', 'Organisation', 'E-mail', 'Sex']
  const aas = ['Tove Aas', 'Civic Watch', 'aas@roster.test', 'F']
  const berg = ['Ivar Berg', 'Fair Vote', 'berg@roster.test', 'M']

  it.each<[string, Cells, string]>([
    ['tags', [head, ['#contact+name', '#org', '#contact+email', '#meta+sex'], aas], 'tagRows'],
    ['tags in part', [head, ['#contact +name', '', '#contact +email'], aas], 'tagRows'],
    ['numbers of columns', [head, ['1', '2', '3', '4'], aas], 'numberRows'],
    ['numbers in brackets', [head, ['(1)', '(2)', '(3)', '(4)'], aas], 'numberRows'],
    ['letters of columns', [head, ['a', 'b', 'c', 'd'], aas], 'numberRows'],
    [
      'how to fill them in',
      [head, ['(surname first)', '(full name)', 'e.g. a@b.org', '(M/F)'], aas],
      'hintRows',
    ],
    ['the headers again', [head, aas, head], 'repeatedHeaders'],
    [
      'the headers again, in capitals',
      [head, aas, head.map((text) => text.toUpperCase())],
      'repeatedHeaders',
    ],
    ['a total', [head, aas, ['Total', '', '', '1']], 'totalRows'],
    ['a total in French', [head, aas, ['Total général :', '1']], 'totalRows'],
    ['a total in Russian', [head, aas, ['Итого', '', '1']], 'totalRows'],
    ['a page number', [head, aas, berg, berg, ['Page 1 of 3']], 'otherLines'],
    [
      'a footnote',
      [head, aas, berg, berg, ['* as of 1 November, subject to change']],
      'otherLines',
    ],
  ])('%s are left out and told', (_what, cells, key) => {
    const found = laidOut(cells)
    expect(found.people.map(({ cells: person }) => person[0])).toContain('Tove Aas')
    expect(found.people.every(({ cells: person }) => /Aas|Berg/.test(person[0] ?? ''))).toBe(true)
    expect(found.notices).toEqual([`layout.${key}`])
  })

  it('people whose names begin like totals stay', () => {
    const found = laidOut([head, ['Total Energie', 'x', 'a@b.test', 'F'], ['Sum Lee', '', '', 'M']])
    expect(found.people).toHaveLength(2)
    expect(found.notices).toEqual([])
  })

  it('a person of whom only the name is known stays', () => {
    const found = laidOut([head, aas, berg, ['Grace Mwangi'], berg])
    expect(found.people).toHaveLength(4)
  })
})

describe('headings between people', () => {
  const head = ['Family name', 'Given name', 'E-mail']
  const noel = ['Noel', 'Guy', 'noel@roster.test']
  const ochoa = ['Ochoa', 'Ines', 'ochoa@roster.test']

  it.each<[string, Cells, string, readonly (string | undefined)[]]>([
    ['States', [head, ['CANADA'], noel, ['PERU'], ochoa], 'provider', ['CANADA', 'PERU']],
    [
      'States in French',
      [head, ['Canada :'], noel, ['Pérou'], ochoa],
      'provider',
      ['Canada', 'Pérou'],
    ],
    [
      'a regional body',
      [head, noel, ['African Union'], ochoa],
      'provider',
      [undefined, 'African Union'],
    ],
    [
      'categories',
      [head, ['Long-term observers'], noel, ['Short-term observers (STO)'], ochoa],
      'categories',
      ['Long-term observers', 'Short-term observers (STO)'],
    ],
  ])('%s say it of the people below', (_what, cells, field, said) => {
    const found = laidOut(cells)
    const column = found.fields.indexOf(field)
    expect(found.people.map(({ cells: person }) => person[0])).toEqual(['Noel', 'Ochoa'])
    expect(found.people.map(({ cells: person }) => person[column])).toEqual(said)
    expect(found.notices).toEqual(['layout.headingsMean'])
  })

  it('that are the short name of who sends them are none of the people; another lone name is told', () => {
    const found = laidOut([head, ['NORDEM'], noel, noel, ['ZIF'], ochoa, ['Suharto']])
    expect(found.people.map(({ cells }) => [cells[0], cells[3]])).toEqual([
      ['Noel', 'NORDEM'],
      ['Noel', 'NORDEM'],
      ['Ochoa', 'ZIF'],
      ['Suharto', 'ZIF'],
    ])
    expect(found.notices).toEqual(['layout.headings', 'layout.namesAlone'])
    const shouted = laidOut([
      head,
      ['NOEL', ...noel.slice(1)],
      ['OCHOA'],
      ['ABEL', 'Ann', 'a@b.test'],
    ])
    expect(shouted.people).toHaveLength(3)
    expect(shouted.notices).toEqual(['layout.namesAlone'])
  })

  it('are no addresses and numbers: who has nothing else is refused as a person, not passed over', () => {
    const found = laidOut([head, noel, ['', '', 'who@b.test'], ['', '', '+47 22 33 44 55'], ochoa])
    expect(found.people.map(({ cells }) => cells[2])).toEqual(
      expect.arrayContaining(['who@b.test', '+47 22 33 44 55']),
    )
    expect(found.people).toHaveLength(4)
  })

  it('fill the column of the list itself where it is empty', () => {
    const found = laidOut([[...head, 'Provider'], ['CANADA'], noel, [...ochoa, 'Ghana']])
    expect(found.people.map(({ cells }) => cells[3])).toEqual(['CANADA', 'Ghana'])
  })

  it('of another kind, merged over the list, are told and stand beside the people', () => {
    const found = laidOut(
      [head, ['Group A'], noel, ['Group B'], ochoa],
      [merged(2, 0, 2, 2), merged(4, 0, 4, 2)],
    )
    expect(found.people.map(({ cells }) => cells)).toEqual([
      [...noel, 'Group A'],
      [...ochoa, 'Group B'],
    ])
    expect(found.notices).toEqual(['layout.headings'])
  })
})

describe('a list on its side', () => {
  it.each<[string, Cells]>([
    [
      'labels in the first column',
      [
        ['Family name', 'Rivas', 'Sousa'],
        ['Given name', 'Paz', 'Rui'],
        ['E-mail', 'rivas@roster.test', 'sousa@roster.test'],
        ['Sex', 'F', 'M'],
      ],
    ],
    [
      'labels behind numbers, below a title',
      [
        ['Our observers'],
        ['1', 'Family name', 'Rivas', 'Sousa'],
        ['2', 'Given name', 'Paz', 'Rui'],
        ['3', 'E-mail', 'rivas@roster.test', 'sousa@roster.test'],
        ['4', 'Sex', 'F', 'M'],
      ],
    ],
  ])('%s, is put upright and told', (_what, cells) => {
    const found = laidOut(cells)
    expect(found.notices).toEqual(['layout.lyingList'])
    expect(found.people).toHaveLength(2)
    expect(found.fields).toEqual(
      expect.arrayContaining(['familyName', 'givenName', 'email', 'sex']),
    )
    expect(found.people[0]?.cells).toEqual(expect.arrayContaining(['Rivas', 'Paz']))
  })

  it('a form of one person is one person', () => {
    const found = laidOut([
      ['Family name', 'Rivas'],
      ['Given name', 'Paz'],
      ['E-mail', 'rivas@roster.test'],
      ['Nationality', 'Peru'],
    ])
    expect(found.people.map(({ cells }) => cells)).toEqual([
      ['Rivas', 'Paz', 'rivas@roster.test', 'Peru'],
    ])
  })
})

describe('several sheets', () => {
  const head = ['Family name', 'Given name', 'E-mail']
  const list = (name: string, cells: Cells, more: Partial<RawSheet> = {}): RawSheet =>
    sheetOf(cells, { name, ...more })

  it('with the same headers are proposed as one, and each alone', () => {
    const sheets = layOutFile([
      list('LTO', [head, ['Pavic', 'Ana', 'pavic@roster.test']]),
      list('STO', [
        ['E-mail', 'Given name', 'Family name'],
        ['quist@roster.test', 'Ole', 'Quist'],
      ]),
      list('Notes', [['Sent on 1 November']]),
    ])
    expect(sheets.map(({ name }) => name)).toEqual(['LTO + STO', 'LTO', 'STO', 'Notes'])
    expect(sheets[0]?.rows).toEqual([
      { row: 1, cells: head },
      { row: 2, cells: ['Pavic', 'Ana', 'pavic@roster.test', 'LTO'] },
      { row: 4, cells: ['Quist', 'Ole', 'quist@roster.test', 'STO'] },
    ])
    expect(sheets[0]?.stated.get(3)).toBe('categories')
    expect(sheets[0]?.notices.map(({ key }) => key)).toEqual(['layout.readTogether'])
  })

  it('of one State each say who offers their people', () => {
    const sheets = layOutFile([
      list('Norway', [head, ['Hansen', 'Ola', 'ola@roster.test']]),
      list('Canada', [
        ['Family Name', 'Given name', 'Email'],
        ['Tremblay', 'Luc', 'luc@roster.test'],
      ]),
    ])
    expect(sheets[0]?.name).toBe('Norway + Canada')
    expect(sheets[0]?.stated.get(3)).toBe('provider')
    const withProvider = [...head, 'Provider']
    const stated = layOutFile([
      list('Norway', [withProvider, ['Hansen', 'Ola', 'ola@roster.test', 'NORDEM']]),
      list('Canada', [withProvider, ['Tremblay', 'Luc', 'luc@roster.test', 'CANADEM']]),
    ])
    expect([...(stated[0]?.stated.values() ?? [])]).toEqual([])
  })

  it('with other headers are told of on each that holds people', () => {
    const sheets = layOutFile([
      list('Experts', [head, ['Pavic', 'Ana', 'pavic@roster.test']]),
      list('Observers', [
        ['Name', 'Nationality', 'Sex'],
        ['Ole Quist', 'Norway', 'M'],
      ]),
    ])
    expect(sheets.map(({ notices }) => notices.map(({ key }) => key))).toEqual([
      ['layout.otherSheets'],
      ['layout.otherSheets'],
    ])
  })

  it('that are hidden are told of where they hold people, and stand aside', () => {
    const sheets = layOutFile([
      list('A', [head, ['Pavic', 'Ana', 'pavic@roster.test']]),
      list('B', [head, ['Quist', 'Ole', 'quist@roster.test']], { hidden: true }),
      list('Choices', [['yes'], ['no']], { hidden: true }),
    ])
    expect(sheets.map(({ name, aside }) => [name, aside])).toEqual([
      ['A', false],
      ['B', true],
    ])
    expect(sheets[0]?.notices.map(({ key }) => key)).toEqual(['layout.otherSheets'])
  })
})

describe('numbers a spreadsheet shortened', () => {
  it.each(['3.36123E+11', '3,36123E+11', '1.2E+12', '3.36123e+11', '4E+11'])(
    '%s is told with its cell',
    (number) => {
      const [sheet] = layOutFile([
        sheetOf([
          ['Family name', 'Telephone'],
          ['Galli', number],
          ['Horvat', '385912345678'],
        ]),
      ])
      expect(sheet?.notices.map(({ key, values }) => [key, values?.count])).toEqual([
        ['layout.powers', 1],
      ])
    },
  )
})

it('a sheet that was changed can be read as it was written', () => {
  const cells = [
    ['Family name', 'Given name', 'E-mail'],
    ['#name', '#given', '#email'],
    ['Noel', 'Guy', 'noel@roster.test'],
  ]
  const sheets = layOutFile([sheetOf(cells)])
  expect(sheets.map(({ name, aside }) => [name, aside])).toEqual([
    ['List', false],
    ['List (=)', true],
  ])
  expect(sheets[1]?.rows.map((row) => row.cells)).toEqual(cells)
})

it('a long list of long cells is laid out in a moment', () => {
  const rows = Array.from({ length: 2000 }, (_, at) => [
    `Person ${at}`,
    'a & '.repeat(2500),
    '('.repeat(5000),
    '#'.repeat(5000),
    ' '.repeat(50) + 'x',
  ])
  const started = process.cpuUsage()
  laidOut([['Family name', 'Skills', 'Languages', 'Notes', 'E-mail'], ...rows])
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(3)
})

it('who made the list stands below the people and is none, and is told', () => {
  const { people, notices } = laidOut([
    ['Name', 'Organisation', 'Country'],
    ['Maria Lopez', 'CNE', 'Mexico'],
    ['José Pérez', 'TSE', 'Bolivia'],
    ['Prepared by: A. Smith', '', ''],
    ['Date :', '12/03/2026', ''],
    ['Établi par : B. Martin', 'Paris', ''],
  ])
  expect(people.map(({ row }) => row)).toEqual([2, 3])
  expect(notices).toHaveLength(1)
})
