import { describe, expect, it } from 'vitest'
import { say } from '../../text/index.ts'
import { inspectSheet } from '../inspect-sheet.ts'
import { allAtOnce } from '../steps.ts'
import { layOutFile } from './lay-out-file.ts'
import { type MergedCells, plainSheet, type RawSheet, type SheetLooks } from './raw-sheet.ts'

type Cells = readonly (readonly string[])[]

/** The first reading of a sheet: what is told, what its columns hold, and its people by their fields. */
function laidOut(cells: Cells, more: Partial<RawSheet> = {}) {
  const rows = cells
    .map((row, at) => ({ row: at + 1, cells: [...row] }))
    .filter(({ cells: row }) => row.some((cell) => cell !== ''))
  const [sheet] = allAtOnce(layOutFile([plainSheet('List', rows, more)]))
  if (!sheet) throw new Error('no sheet')
  const inspected = inspectSheet(sheet.rows, { today: '2026-11-26' }, sheet)
  const columns = inspected?.columns ?? []
  return {
    notices: sheet.notices.map(({ key }) => key),
    told: sheet.notices,
    people: sheet.rows
      .filter(({ row }) => row > (inspected?.headerRow ?? 0))
      .map((row) =>
        columns.flatMap(({ column, field }) => {
          const cell = row.cells[column] ?? ''
          return field === null || cell === '' ? [] : [`${field}=${cell}`]
        }),
      ),
    lost: sheet.lost,
  }
}

const wide = (row: number, from: number, to: number): MergedCells => ({
  fromRow: row,
  toRow: row,
  fromColumn: from,
  toColumn: to,
})

describe('another table beside the list', () => {
  const head = ['Name', 'Nationality', 'E-mail']
  const people = [
    ['Silva, Marta', 'PT', 'ms@roster.test'],
    ['Berg, Ann', 'NO', 'ab@roster.test'],
  ]

  it('is not read as what its people have, and is told', () => {
    const found = laidOut([
      [...head, '', 'Country', 'Quota'],
      [...(people[0] ?? []), '', 'Portugal', '5'],
      [...(people[1] ?? []), '', 'Norway', '3'],
      ['', '', '', '', 'Chile', '2'],
      ['', '', '', '', 'Togo', '8'],
    ])
    expect(found.people).toEqual([
      ['fullName=Silva, Marta', 'nationalities=PT', 'email=ms@roster.test'],
      ['fullName=Berg, Ann', 'nationalities=NO', 'email=ab@roster.test'],
    ])
    expect(found.told.map((told) => say('en', told))).toEqual([
      'Another table stands beside the list (columns E to F: Country, Quota) and is not read. To read it too, choose the sheet row for row as written under “Sheet”.',
    ])
  })

  it('may be shorter than the list', () => {
    const more = Array.from({ length: 4 }, (_, at) => [`Diop ${'abcd'[at]}, Awa`, 'SN', ''])
    const quotas = [
      ['Portugal', '5'],
      ['Norway', '3'],
    ]
    const found = laidOut([
      [...head, '', 'Country', 'Quota'],
      ...people.map((row, at) => [...row, '', ...(quotas[at] ?? [])]),
      ...more,
    ])
    expect(found.notices).toEqual(['layout.tableBeside'])
    expect(found.people).toHaveLength(6)
  })

  it.each([
    ['a total below one of its columns', [['', '', '', '', '', '8']]],
    ['every row filled', []],
  ])('is none where columns of the people stand behind an empty one: %s', (_, last) => {
    const found = laidOut([
      [...head, '', 'Country of residence', 'Days'],
      ...people.map((row) => [...row, '', 'Chile', '4']),
      ...last,
    ])
    expect(found.people[0]).toContain('residence=Chile')
    expect(found.notices).not.toContain('layout.tableBeside')
  })
})

describe('lists side by side', () => {
  const head = ['Name', 'Nationality', 'Email', '', 'Name', 'Nationality', 'Email']
  const rows = [
    ['Marta Silva', 'PT', 'ms@roster.test', '', 'Jan Kowalski', 'PL', 'jk@roster.test'],
    ['Bo Jensen', 'DK', 'bj@roster.test'],
  ]

  it('are read one below the other, each under what stands over it', () => {
    const found = laidOut([['LTO', '', '', '', 'STO'], head, ...rows], {
      merges: [wide(1, 0, 2), wide(1, 4, 6)],
      notes: [{ kind: 'error', row: 4, column: 6, text: '#N/A' }],
    })
    expect(found.notices[0]).toBe('layout.sideBySide')
    expect(found.people).toEqual([
      ['fullName=Marta Silva', 'nationalities=PT', 'email=ms@roster.test', 'categories=LTO'],
      ['fullName=Bo Jensen', 'nationalities=DK', 'email=bj@roster.test', 'categories=LTO'],
      ['fullName=Jan Kowalski', 'nationalities=PL', 'email=jk@roster.test', 'categories=STO'],
    ])
    expect(found.lost).toEqual([{ kind: 'error', row: 8, column: 2, text: '#N/A' }])
  })

  it('share the columns before the first of them', () => {
    const found = laidOut([
      ['Provider', 'Name', 'Email', 'Name', 'Email'],
      ['Norway', 'Ola Berg', 'ola@roster.test', 'Kari Lie', 'kari@roster.test'],
    ])
    expect(found.people).toEqual([
      ['provider=Norway', 'fullName=Ola Berg', 'email=ola@roster.test'],
      ['provider=Norway', 'fullName=Kari Lie', 'email=kari@roster.test'],
    ])
  })

  it.each<[string, Cells]>([
    [
      'of whom the second is an emergency contact',
      [
        ['Observer', '', 'Emergency contact', ''],
        ['Name', 'Phone', 'Name', 'Phone'],
        ['Ola Berg', '+47 22', 'Kari Berg', '+47 33'],
      ],
    ],
    [
      'that name missions, not people',
      [
        ['Name', 'Country', 'Year', 'Country', 'Year'],
        ['Ola Berg', 'Kenya', '2022', 'Nepal', '2023'],
      ],
    ],
  ])('%s, stay one person a row', (_what, cells) => {
    const found = laidOut(cells)
    expect(found.people).toHaveLength(1)
    expect(found.notices).not.toContain('layout.sideBySide')
  })

  it('cards of the same labels below each other are a person each', () => {
    const card = (name: string, mail: string): string[][] => [
      ['Apellidos', name],
      ['Nombre', 'Ana'],
      ['Correo electrónico', mail],
      [],
    ]
    const found = laidOut([
      ...card('Gómez', 'g@roster.test'),
      ...card('Paredes', 'p@roster.test'),
      ...card('Castro', 'c@roster.test'),
    ])
    expect(found.notices).toEqual(['layout.lyingList', 'layout.cards'])
    expect(found.people).toEqual([
      ['familyName=Gómez', 'givenName=Ana', 'email=g@roster.test'],
      ['familyName=Paredes', 'givenName=Ana', 'email=p@roster.test'],
      ['familyName=Castro', 'givenName=Ana', 'email=c@roster.test'],
    ])
  })
})

it('lists below each other with ever other headers are no lists of one kind, and make no wide one', () => {
  const lists = Array.from({ length: 450 }, (_, at) => [
    ['Name', 'Email', `Question ${at}`],
    [`Silva, Marta ${at}`, `m${at}@roster.test`, 'yes'],
  ]).flat()
  const found = laidOut(lists)
  expect(found.notices).not.toContain('layout.headersAnew')
  expect(Math.max(...found.people.map(({ length }) => length))).toBeLessThan(5)
})

it('a second list below, with its columns in another order, is put under the first headers', () => {
  const found = laidOut([
    ['LONG-TERM OBSERVERS'],
    ['Name', 'Residence', 'Email', 'Languages'],
    ['Silva, Marta', 'Portugal', 'ms@roster.test', 'EN'],
    [],
    ['SHORT-TERM OBSERVERS'],
    ['Name', 'E-mail', 'Residence', 'Sex'],
    ['Kowalski, Jan', 'jk@roster.test', 'Poland', 'M'],
    ['Rossi, Ada', 'ar@roster.test', 'Italy', 'F'],
  ])
  expect(found.notices).toContain('layout.headersAnew')
  const [first, ...others] = found.people
  expect(first).toEqual([
    'fullName=Silva, Marta',
    'residence=Portugal',
    'email=ms@roster.test',
    'languages=EN',
    'categories=LONG-TERM OBSERVERS',
  ])
  expect(others).toEqual([
    [
      'fullName=Kowalski, Jan',
      'residence=Poland',
      'email=jk@roster.test',
      'sex=M',
      'categories=SHORT-TERM OBSERVERS',
    ],
    [
      'fullName=Rossi, Ada',
      'residence=Italy',
      'email=ar@roster.test',
      'sex=F',
      'categories=SHORT-TERM OBSERVERS',
    ],
  ])
})

describe('what explains a list', () => {
  const head = ['Nom', 'Prénom', 'Organisme', 'janvier 2027']
  const person = ['Martin', 'Paul', 'OIF', 'D']

  it.each<[string, Cells]>([
    ['a key below its heading', [[], ['Légende'], ['D', 'Disponible'], ['I', 'Indisponible']]],
    ['a line with what a sign stands for', [['X = disponible']]],
    ['a footnote behind its sign', [['(*) à confirmer par le ministère']]],
    ['a footnote behind a number', [['¹ sous réserve']]],
    ['several signs in one cell', [['D - disponible; I - indisponible']]],
    ['where it was signed', [['Fait à Dakar, le 3 novembre 2026'], ['Le Directeur']]],
  ])('%s is nobody, and is told', (_what, below) => {
    const found = laidOut([head, person, person, ...below])
    expect(found.people).toHaveLength(2)
    expect(found.notices).toContain('layout.otherLines')
  })

  it('a group in capitals heads those below it, and a total of women and men is nobody', () => {
    const found = laidOut([
      ['Nom', 'Prénom', 'Sexe', 'Courriel'],
      ['EXPERTS JURIDIQUES', '', '', ''],
      ['Ndiaye', 'Fatou', 'F', 'fn@roster.test'],
      ['EXPERTE', 'Marie', 'F', 'me@roster.test'],
      ['Total', '', '1H/2F', ''],
    ])
    expect(found.people.map(([first]) => first)).toEqual([
      'familyName=Ndiaye',
      'familyName=EXPERTE',
    ])
    expect(found.notices).toEqual(['layout.headings', 'layout.totalRows'])
  })

  it('a year over months alone is the year of each', () => {
    const found = laidOut(
      [
        ['', '', '2027', '', ''],
        ['Nome', 'Apelido', 'Jan', 'Fev', 'Mar'],
        ['Rita', 'Sousa', 'D', 'D', 'I'],
      ],
      { merges: [wide(1, 2, 4)] },
    )
    expect(found.people[0]).toEqual([
      'givenName=Rita',
      'familyName=Sousa',
      'availableIn:2027-01-01:2027-01-31=D',
      'availableIn:2027-02-01:2027-02-28=D',
      'availableIn:2027-03-01:2027-03-31=I',
    ])
  })

  it('a row with a passport number alone is somebody without a name, not a heading', () => {
    const found = laidOut([
      ['Family name', 'Given name', 'Passport number', 'Email'],
      ['Ek', 'Nils', 'SE1', 'nils@roster.test'],
      ['', '', 'SE445566', ''],
      ['Berg', 'Ola', 'NO2', 'ola@roster.test'],
    ])
    expect(found.people[1]).toEqual(['passportNumber=SE445566'])
    expect(found.notices).toEqual([])
  })
})

describe('what a sheet says by its looks', () => {
  const [green, red, yellow] = ['rgb:92d050', 'rgb:ff0000', 'rgb:ffff00']
  const looks = (more: Partial<SheetLooks>): Partial<RawSheet> => ({
    looks: { colours: [], struck: [], comments: [], ...more },
  })
  const at = (row: number, column: number, colour: string) => ({ row, column, colour })
  const head = ['Surname', 'First name', 'Jan 2027', 'Feb 2027']

  it('empty cells of a grid hold what the key says of their colour', () => {
    const found = laidOut(
      [
        ['Key:', 'Available', 'Not available', ''],
        head,
        ['Andersen', 'Mette', '', ''],
        ['Bauer', 'Lukas', '', ''],
      ],
      looks({
        colours: [
          ...[at(1, 1, green), at(1, 2, red)],
          ...[at(3, 2, green), at(3, 3, red), at(4, 2, red), at(4, 3, yellow)],
        ],
      }),
    )
    expect(found.notices).toEqual(['layout.coloursRead'])
    expect(found.people).toEqual([
      [
        'familyName=Andersen',
        'givenName=Mette',
        'availableIn:2027-01-01:2027-01-31=Available',
        'availableIn:2027-02-01:2027-02-28=Not available',
      ],
      ['familyName=Bauer', 'givenName=Lukas', 'availableIn:2027-01-01:2027-01-31=Not available'],
    ])
  })

  it('colours that nothing explains are told with their cells', () => {
    const found = laidOut(
      [head, ['Andersen', 'Mette', '', ''], ['Bauer', 'Lukas', '', '']],
      looks({ colours: [at(2, 2, green), at(2, 3, red), at(3, 2, red)] }),
    )
    expect(found.told).toMatchObject([{ key: 'layout.coloursUnread', values: { count: 3 } }])
  })

  it('a coloured row has what the key says among its notes; one without a key is told', () => {
    const people = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => [name, 'Ann', 'x', 'x'])
    const whole = (row: number, colour: string) =>
      [0, 1, 2, 3].map((column) => at(row, column, colour))
    const found = laidOut(
      [head, ...people, [], ['Yellow = leaves the roster']],
      looks({ colours: [...whole(3, yellow), ...whole(5, red), at(11, 0, yellow)] }),
    )
    expect(found.notices).toEqual(['layout.colouredRows', 'layout.colouredRowsUnread'])
    expect(found.people[1]).toContain('notes=leaves the roster')
    expect(found.people).toHaveLength(8)
  })

  it('comments go to the notes under the header of their cell; rows struck through are told', () => {
    const found = laidOut(
      [head, ['Andersen', 'Mette', 'x', ''], ['Bauer', 'Lukas', '', 'x']],
      looks({
        comments: [{ row: 2, column: 2, text: 'not before\nthe 15th' }],
        struck: [0, 1, 3].map((column) => ({ row: 3, column })),
      }),
    )
    expect(found.people[0]).toContain('notes=Jan 2027: not before the 15th')
    expect(found.told).toMatchObject([
      { key: 'layout.comments', values: { count: 1, column: 'E' } },
      { key: 'layout.struckRows', values: { count: 1 } },
    ])
  })
})
