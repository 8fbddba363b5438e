import { describe, expect, it } from 'vitest'
import { type Phrase, phrase, say } from '../text/index.ts'
import { foldText } from '../catalogue/index.ts'
import { inspectSheet } from './inspect-sheet.ts'
import { readColumns, readRow, type ReadRow, type RowContext } from './read-row.ts'
import { skillFinder } from './read-skills.ts'
import { collectUnknownWords } from './unknown-words.ts'
import { aliasKey, openAliases } from './value-aliases.ts'

const context: RowContext = {
  today: '2026-11-24',
  source: 'list.xlsx',
  findSkill: skillFinder(new Map([['drones', 'drones']]), foldText),
  meaningOfM: 'male',
  nameOrder: 'givenFirst',
}

/** Reads a list as the app would: headers recognised, then each row. */
const readListIn = (
  known: Partial<RowContext>,
  headers: string[],
  ...rows: string[][]
): ReadRow[] => {
  const sheet = [headers, ...rows].map((cells, at) => ({ row: at + 1, cells }))
  const columns = readColumns(inspectSheet(sheet, context)!.columns)
  return sheet
    .slice(1)
    .map(({ row, cells }) => readRow(row, cells, columns, { ...context, ...known }))
}

const readList = (headers: string[], ...rows: string[][]): ReadRow[] =>
  readListIn({}, headers, ...rows)

const readOne = (fields: Record<string, string>, known: Partial<RowContext> = {}): ReadRow =>
  readListIn(
    known,
    ['Family name', ...Object.keys(fields)],
    ['Benali', ...Object.values(fields)],
  )[0]!

/** What is told of a cell whose words went to the notes. */
const left = (why: Phrase): Phrase => phrase('lists.leftToNotes', { why })

describe('a row of a list', () => {
  it.each([
    ['Name in native script', 'Second name in native script'],
    ['Nom en écriture native', 'Deuxième nom en écriture d’origine'],
    ['Nombre en escritura original', 'Segundo nombre en escritura original'],
    ['Name in Arabic', 'Name in Tifinagh'],
  ])('reads a name in two scripts: %s, %s', (first, second) => {
    const { draft } = readOne({ [first]: 'نادية بنعلي', [second]: 'ⵏⴰⴷⵢⴰ' })
    expect(draft).toMatchObject({ nativeName: 'نادية بنعلي', secondNativeName: 'ⵏⴰⴷⵢⴰ' })
  })

  it.each(['Tags', 'Labels', 'Étiquettes', 'Etiquetas'])('reads tags under "%s"', (header) => {
    const long = 'a list that goes on and on and on until nobody would read it any more'
    const { draft, problems } = readOne({
      [header]: `long list 2027; Desk A, desk a | * myContacts ::: trained; ${long}`,
    })
    expect(draft?.tags).toEqual(['long list 2027', 'Desk A', 'trained'])
    expect(problems).toMatchObject([{ message: { key: 'lists.leftToNotes' } }])
    expect(draft?.notes).toBe(`${header}: ${long}`)
  })

  it('reads a person of a French list', () => {
    const [read] = readList(
      [
        'Nom',
        'Prénom',
        'Sexe',
        'Né(e) le',
        'Nationalités',
        'Langues',
        'Disponible du',
        'Disponible au',
        'Courriel',
        'Proposé par',
      ],
      [
        'Benali',
        'Nadia',
        'Femme',
        '31/12/1980',
        'marocaine / française',
        'Français C2; anglais courant',
        '1er mars 2027',
        '30 juin 2027',
        'nadia@example.org',
        'Norvège',
      ],
    )
    expect(read).toMatchObject({
      row: 2,
      name: 'Benali, Nadia',
      problems: [],
      draft: {
        familyName: 'Benali',
        givenName: 'Nadia',
        sex: 'female',
        birthDate: '1980-12-31',
        nationalities: ['MA', 'FR'],
        languages: [
          { language: 'fr', spoken: 6, converted: false, scale: 'cefr' },
          { language: 'en', spoken: 5, converted: true, scale: 'label', received: 'courant' },
        ],
        availability: [
          { from: '2027-03-01', to: '2027-06-30', state: 'available', source: 'list.xlsx' },
        ],
        email: 'nadia@example.org',
        offer: { provider: 'Norvège' },
      },
    })
  })

  it('leaves a date that the calendar does not have, says how to write it, and keeps it', () => {
    expect(readOne({ 'Date of birth': '31.02.2025' })).toMatchObject({
      draft: { familyName: 'Benali', birthDate: null, notes: 'Date of birth: 31.02.2025' },
      problems: [
        {
          row: 2,
          field: 'Date of birth',
          message: left(phrase('lists.notADate', { text: '31.02.2025', example: '2025-02-28' })),
        },
      ],
    })
  })

  it('leaves a level no scale knows and names the scales', () => {
    const read = readOne({ 'French level': 'Z9', Languages: 'English Z8; Spanish none' })
    const message = left(phrase('lists.levelUnknown', { text: 'Z9' }))
    expect(read.problems[0]).toEqual({ field: 'French level', message, row: 2 })
    expect(say('en', message)).toMatch(/^level “Z9” is not known; use A1-C2, UN I-IV/)
    // What is named is known, however well.
    expect(read.draft).toMatchObject({
      languages: [{ language: 'en', spoken: null }],
      notes: 'French level: Z9\nLanguages: English Z8',
    })
  })

  it('leaves a bare number as level unless the header names its scale', () => {
    expect(readOne({ French: '3' }).problems[0]?.message).toEqual(
      left(phrase('lists.levelOfNoScale', { text: '3' })),
    )
    expect(readOne({ 'French (EU 1-3)': '3' }).draft?.languages).toMatchObject([
      { language: 'fr', spoken: 5, scale: 'euEom', received: '3', converted: true },
    ])
  })

  it('rejects a row without a name', () => {
    const [read] = readList(['Family name', 'E-mail'], ['', 'x@example.org'])
    expect(read).toMatchObject({
      name: '',
      draft: null,
      problems: [{ field: 'Family name', message: phrase('lists.nameEmpty') }],
    })
  })

  it('takes a vacant place for nobody, and says so', () => {
    for (const place of ['Vacant', 'N/D', 'TBD', 'To be nominated', 'N.N.']) {
      const [read] = readList(['Name', 'Position'], [place, 'LTO'])
      expect(read, place).toMatchObject({
        draft: null,
        problems: [{ field: 'Name', message: phrase('lists.placeVacant', { text: place }) }],
      })
    }
  })

  it('shows a name without what is said beside it', () => {
    const [read] = readListIn(
      { tellsCells: true },
      ['Family name', 'Given name'],
      ['WITHDRAWN: Korhonen', 'Liisa'],
    )
    expect(read?.cells[0]).toMatchObject({
      value: phrase('lists.valueRead', { value: 'Korhonen' }),
      change: 'partly',
    })
  })

  it('reads a whole name in its parts, and keeps every word of it', () => {
    const [read] = readListIn(
      { tellsCells: true },
      ['Full name', 'Title', 'Nationality'],
      ['Dr. Mia Torres Holm, PhD (née Dahl)', 'Ms', 'Spain'],
    )
    expect(read?.draft).toMatchObject({
      familyName: 'Torres Holm',
      givenName: 'Mia',
      title: 'Ms Dr. PhD',
      formerName: 'Dahl',
      notes: null,
    })
  })

  it.each([
    ['immediately', '2027-06-30', null, '2027-06-30'],
    ['sofort', '', null, null],
    ['imediatamente', '30/06/2027', null, '2027-06-30'],
    ['2027-03-04', 'until further notice', '2027-03-04', null],
    ['2027-03-04', 'jusqu’à nouvel ordre', '2027-03-04', null],
  ])('leaves an end open that is no day: %s – %s', (first, last, from, to) => {
    const read = readOne({ 'Available from': first, 'Available to': last })
    expect(read.draft?.availability).toMatchObject([{ from, to, state: 'available' }])
    expect(read.problems).toEqual([])
  })

  it.each([
    ['Full name', 'Ann Marie Berg', 'Berg', 'Ann Marie'],
    ['Full name', 'Berg, Ann', 'Berg', 'Ann'],
    ['الاسم الكامل', 'أحمد محمد', 'الهاشمي', 'أحمد محمد'],
  ])(
    'takes the given name from a whole name beside a family name: %s, %s, %s',
    (header, whole, familyName, givenName) => {
      const [read] = readList([header, 'Family name'], [whole, familyName])
      expect(read?.draft).toMatchObject({ familyName, givenName })
    },
  )

  it('takes the days of a mission as they are, and a month for no kind of observer', () => {
    const { draft } = readOne({ Experience: 'Moldova 10/09/2024 - 30/10/2024; Kenya Aug-Oct 2025' })
    expect(draft?.experience).toMatchObject([
      { country: 'MD', from: '2024-09-10', to: '2024-10-30', category: null, kind: 'unknown' },
      { country: 'KE', from: '2025-08-01', to: '2025-10-31', function: null, kind: 'unknown' },
    ])
  })

  it('writes telephone numbers in digits that can be dialled', () => {
    expect(readOne({ Telephone: '٠٠٩٦٢٧٩١٢٣٤٥٦٧' }).draft?.phone).toBe('00962791234567')
  })

  it('takes the only name of somebody for the family name, and says so', () => {
    const [read] = readList(['Family name', 'Given name'], ['', 'Suharto'])
    expect(read).toMatchObject({
      draft: { familyName: 'Suharto', givenName: null },
      problems: [{ message: { key: 'lists.onlyGivenName' } }],
    })
  })

  it('takes no given name for a family name that a spreadsheet’s error hides', () => {
    const isLost = (row: number, column: number): boolean => row === 2 && column === 0
    const [read] = readListIn({ isLost }, ['Family name', 'Given name'], ['', 'Hugo'])
    expect(read?.draft).toBeNull()
    expect(read?.problems).toMatchObject([{ message: { key: 'lists.nameLost' } }])
  })

  it('misses the name in whichever column holds names', () => {
    const [read] = readList(['Name in native script', 'E-mail'], ['', 'x@example.org'])
    expect(read?.problems).toMatchObject([{ field: 'Name in native script' }])
  })

  it('does not reject for an empty optional value, nor for "n/a"', () => {
    const read = readOne({ 'Date of birth': '', French: 'n/a', Sex: '-', Nationality: '' })
    expect(read.problems).toEqual([])
    expect(read.draft).toMatchObject({
      birthDate: null,
      languages: [],
      sex: null,
      nationalities: [],
    })
  })

  it('tells unknown countries, sexes and categories', () => {
    const read = readOne({ Nationality: 'Atlantis / Mali', Sex: 'q', Category: 'Wizard; LTO' })
    expect(read.problems.map(({ message }) => message)).toEqual([
      left(phrase('lists.countryUnknown', { text: 'Atlantis' })),
      left(phrase('lists.sexUnknown', { text: 'q' })),
      left(phrase('lists.categoryUnknown', { text: 'Wizard' })),
    ])
    expect(read.draft).toMatchObject({
      nationalities: ['ML'],
      sex: null,
      categories: ['longTermObserver'],
      notes: 'Nationality: Atlantis\nSex: q\nCategory: Wizard',
    })
  })

  it('refuses nobody for a cell it can do without', () => {
    const fields = {
      Title: 'x'.repeat(400),
      Residence: 'Nowhere at all',
      'Available from': 'when it rains',
      Availability: 'in due course',
      'Availability status': 'in due course',
      'Days of notice': 'some',
      'Kind of provider': 'club',
      'Consent on': 'sure',
      'Offer valid until': '??/13/2027',
      'Skill 1': 'Polling',
      'Skill 1 level': 'wondrous',
      'Skill 1 years': 'many',
      Clearances: 'HEAT 99/99/2027',
    }
    const { draft, problems } = readOne(fields)
    expect(draft?.familyName).toBe('Benali')
    const { 'Skill 1': read, ...unread } = fields
    expect(draft?.skills).toMatchObject([{ skill: read.toLowerCase(), level: null }])
    expect(new Set(problems.map(({ field }) => field))).toEqual(new Set(Object.keys(unread)))
    for (const [header, text] of Object.entries(unread))
      expect(draft?.notes, header).toContain(`${header}: ${text}`)
  })

  it('takes no passport number whose digits a spreadsheet has lost', () => {
    const { draft, problems } = readOne({ 'Passport number': '1,23457E+11', Phone: '3.36123E+11' })
    expect(draft).toMatchObject({ passportNumber: null, phone: null, notes: 'Phone: 3.36123E+11' })
    expect(problems.map(({ message }) => message)).toEqual([
      phrase('lists.leftOut', { why: phrase('lists.digitsLost', { text: '1,23457E+11' }) }),
      left(phrase('lists.digitsLost', { text: '3.36123E+11' })),
    ])
  })

  it('takes consent without its day, and tells that it is missing', () => {
    for (const yes of ['Yes', 'oui', 'sí', 'да', 'x']) {
      const { draft, problems } = readOne({ Consent: yes })
      expect(draft, yes).toMatchObject({ consentOn: null, notes: `Consent: ${yes}` })
      expect(problems.map(({ message }) => message.key)).toEqual(['lists.consentWithoutDay'])
    }
    expect(readOne({ Consent: 'No' }).problems[0]?.message.key).toBe('lists.consentRefused')
    expect(readOne({ Consent: '2026-05-01' }).draft?.consentOn).toBe('2026-05-01')
  })

  it('reads months where a period begins or ends, and the month in which something expires', () => {
    const { draft } = readOne({
      'Available from': 'March 2027',
      'Available to': '06/2027',
      'Passport expiry date': '12/2030',
    })
    expect(draft).toMatchObject({
      availability: [{ from: '2027-03-01', to: '2027-06-30' }],
      passportExpiresOn: '2030-12-31',
    })
  })

  it('keeps what it cannot read of a passport in no notes', () => {
    const { draft, problems } = readOne({
      'Passport issued by': 'Atlantis',
      'Passport expiry date': 'soon',
    })
    expect(draft?.notes).toBeNull()
    expect(problems.map(({ message }) => message)).toEqual([
      phrase('lists.leftOut', { why: phrase('lists.countryUnknown', { text: 'Atlantis' }) }),
      phrase('lists.leftOut', {
        why: phrase('lists.notADate', { text: 'soon', example: '2025-02-28' }),
      }),
    ])
  })

  it('reads words as the office has chosen, in every row, and leaves those it leaves', () => {
    const aliases = openAliases([
      { kind: 'country', word: aliasKey('Allemange'), meaning: 'DE' },
      { kind: 'country', word: aliasKey('Sin dato'), meaning: null },
      { kind: 'language', word: 'klingon', meaning: 'sw' },
      { kind: 'level', word: aliasKey('***'), meaning: '5' },
      { kind: 'skill', word: 'basket weaving', meaning: 'polling' },
      { kind: 'skillLevel', word: 'wizard', meaning: '4' },
      { kind: 'category', word: 'team leader', meaning: 'expert' },
      { kind: 'sex', word: '2', meaning: 'female' },
      // What no catalogue has any more counts as no choice.
      { kind: 'sex', word: '9', meaning: 'bird' },
    ])
    const { draft, problems } = readOne(
      {
        Nationality: 'ALLEMANGE; Mali',
        Residence: 'sin dato',
        Languages: 'Klingon',
        French: '***',
        Skills: 'Basket weaving',
        'Skill 1': 'Electoral law',
        'Skill 1 level': 'wizard',
        Category: 'Team leader',
        Sex: '2',
      },
      { aliases },
    )
    expect(draft).toMatchObject({
      nationalities: ['DE', 'ML'],
      residence: null,
      languages: [{ language: 'sw' }, { language: 'fr', spoken: 5, received: '***' }],
      skills: [{ skill: 'polling' }, { skill: 'electoral-law', level: 4 }],
      categories: ['expert'],
      sex: 'female',
      notes: 'Residence: sin dato',
    })
    expect(problems).toEqual([])
    expect(readOne({ Sex: '9' }, { aliases }).problems).toHaveLength(1)
  })

  it('gathers the words nobody knew, once each, with what they may stand for', () => {
    const unknownWords = collectUnknownWords()
    const rows = [
      ['Benali', 'Germanny; Atlantis', 'Frensh', 'Pistol shooting', 'q'],
      ['Diop', 'germanny', 'french', 'Drone flying', 'female'],
      ['Kaya', 'Germanny / Germanny', '', 'pistol shooting', ''],
    ]
    readListIn(
      { unknownWords },
      ['Family name', 'Nationality', 'Languages', 'Skills', 'Sex'],
      ...rows,
    )
    expect(
      unknownWords.list([{ kind: 'skill', id: 'drone-flight', name: 'Drone flight' }]),
    ).toEqual([
      { kind: 'country', word: 'Germanny', rows: 3, suggestions: ['DE'] },
      { kind: 'skill', word: 'Pistol shooting', rows: 2, suggestions: [] },
      { kind: 'country', word: 'Atlantis', rows: 1, suggestions: [] },
      {
        kind: 'language',
        word: 'Frensh',
        rows: 1,
        suggestions: expect.arrayContaining(['fr']) as unknown,
      },
      { kind: 'sex', word: 'q', rows: 1, suggestions: [] },
      { kind: 'skill', word: 'Drone flying', rows: 1, suggestions: ['drone-flight'] },
    ])
  })

  it('says what it understood of each cell, where that differs and where words were left', () => {
    const { cells } = readOne(
      {
        'Given name': 'Nadia',
        'Date of birth': '17/05/84',
        Nationality: 'marocaine',
        Residence: 'Mali',
        Languages: 'anglais courant; Klingon',
        Sex: 'q',
        Notes: '',
      },
      { tellsCells: true },
    )
    expect(
      cells.map(({ column, value, change }) => [column, value && say('en', value), change]),
    ).toEqual([
      [0, 'Benali', 'asWritten'],
      [1, 'Nadia', 'asWritten'],
      [2, '17 May 1984', 'read'],
      [3, 'Morocco', 'read'],
      [4, 'Mali', 'asWritten'],
      [5, 'English C1', 'partly'],
      [6, null, 'left'],
    ])
    expect(readOne({ Sex: 'f' }).cells).toEqual([])
  })

  it('keeps skills and languages that the catalogue lacks in the notes', () => {
    const read = readOne({
      Skills: 'Voter registration (expert, 8 years); Basket weaving; Drones',
      Languages: 'French C1; Klingon B2',
    })
    expect(read.draft).toMatchObject({
      skills: [{ skill: 'voter-registration', level: 4, years: 8 }, { skill: 'drones' }],
      languages: [{ language: 'fr', spoken: 5 }],
      notes: 'Skills: Basket weaving\nLanguages: Klingon B2',
    })
    expect(read.problems.map(({ message }) => message)).toEqual([
      phrase('lists.skillUnknown', { text: 'Basket weaving' }),
      phrase('lists.languageUnknown', { text: 'Klingon B2' }),
    ])
  })

  it('puts numbered languages, skills and periods together', () => {
    const [read] = readList(
      [
        'Family name',
        'Language 1',
        'Level',
        'Language 2',
        'Level',
        'Skill 1',
        'Skill 1 level',
        'Skill 1 years',
        'Available from',
        'Available to',
        'Available from 2',
        'Available to 2',
        'Availability status',
        'Days of notice',
      ],
      [
        'Benali',
        'French',
        'UN III',
        'English',
        '',
        'Electoral law',
        '3',
        '12',
        '2027-01-01',
        '2027-03-31',
        '2027-09-01',
        '',
        'tentative',
        '14',
      ],
    )
    expect(read?.draft).toMatchObject({
      languages: [
        { language: 'fr', spoken: 4, scale: 'un', received: 'UN III', converted: true },
        { language: 'en', spoken: null, scale: null },
      ],
      skills: [{ skill: 'electoral-law', level: 3, years: 12 }],
      availability: [
        { from: '2027-01-01', to: '2027-03-31', state: 'tentative', noticeDays: 14 },
        { from: '2027-09-01', to: null, state: 'tentative', noticeDays: 14 },
      ],
    })
  })

  it('leaves a period that ends before it starts', () => {
    expect(readOne({ 'Available from': '2027-06-30', 'Available to': '2027-03-01' })).toMatchObject(
      {
        draft: { availability: [], notes: 'Available from: 2027-06-30 – 2027-03-01' },
        problems: [
          {
            message: left(
              phrase('lists.datesReversed', {
                from: { date: '2027-06-30' },
                to: { date: '2027-03-01' },
              }),
            ),
          },
        ],
      },
    )
  })

  it('reads serial numbers of a date column without format', () => {
    expect(readOne({ 'Date of birth': '29587' }).draft?.birthDate).toBe('1981-01-01')
  })

  it('reads a birth date as far as it is written', () => {
    const born = (text: string) => {
      const { birthDate, birthDatePrecision } = readOne({ 'Date of birth': text }).draft!
      return [birthDate, birthDatePrecision]
    }
    expect(born('1984')).toEqual(['1984-01-01', 'year'])
    expect(born('05/1984')).toEqual(['1984-05-01', 'month'])
    expect(born('17/05/1984')).toEqual(['1984-05-17', 'day'])
    expect(born('')).toEqual([null, 'day'])
    expect(born('184')).toEqual([null, 'day'])
    expect(born('2030')).toEqual([null, 'day'])
    expect(readOne({ 'Date of birth': '2030' }).draft?.notes).toBe('Date of birth: 2030')
  })

  it('never takes a column of special-category data, whatever the plan says', () => {
    const columns = readColumns([
      { column: 0, header: 'Surname', field: 'familyName', dateOrder: null, scale: null },
      { column: 1, header: 'Blood group', field: 'notes', dateOrder: null, scale: null },
    ])
    expect(readRow(2, ['Benali', 'AB+'], columns, context).draft?.notes).toBeNull()
  })

  it('leaves text that no field can hold, and keeps it', () => {
    const { draft, problems } = readOne({ Address: 'x'.repeat(301) })
    expect(problems[0]?.message).toEqual(
      left(phrase('lists.tooLong', { text: `${'x'.repeat(59)}…`, length: 301, most: 300 })),
    )
    expect(draft?.notes).toBe(`Address: ${'x'.repeat(301)}`)
  })

  it('tells notes of which a part is left out', () => {
    const { draft, problems } = readOne({ Notes: 'n'.repeat(10_001) })
    expect(draft?.notes).toHaveLength(10_000)
    expect(problems.map(({ field, message }) => [field, message.key])).toEqual([
      ['Notes', 'lists.notesCut'],
    ])
    expect(readOne({ Notes: 'n'.repeat(10_000) }).problems).toEqual([])
  })

  it('takes the kind of a mission from the header where its words say none, else tells it', () => {
    const read = (header: string) => readOne({ [header]: 'Kenya 2017; Malawi 2019' })
    const kinds = (header: string) => read(header).draft?.experience.map(({ kind }) => kind)
    expect(kinds('Observation experience')).toEqual(['observation', 'observation'])
    expect(kinds('Expérience d’observation')).toEqual(['observation', 'observation'])
    expect(read('Observation experience').problems).toEqual([])
    expect(kinds('Experience')).toEqual(['unknown', 'unknown'])
    expect(read('Experience').problems.map(({ message }) => message)).toEqual([
      phrase('lists.experienceOfNoKind', { entries: 2, text: 'Kenya 2017' }),
    ])
    const said = readOne({ Experience: 'Kenya 2017 (STO); UNDP adviser, Haiti 2012; chess club' })
    expect(said.problems).toEqual([])
    const open = readOne({ Experience: 'chess club; general elections; Lecturer, Nairobi 2012' })
    expect(open.draft?.experience.map(({ kind }) => kind)).toEqual(['other', 'unknown', 'unknown'])
  })

  it('reads the code of Namibia in columns of countries, and tells where it may be no code', () => {
    const read = (cell: string) => {
      const { draft, problems } = readOne({ Nationality: cell, 'Country of residence': cell })
      const told = [...new Set(problems.map(({ message }) => message.key))]
      return [draft?.nationalities, draft?.residence, told]
    }
    expect(read('NA')).toEqual([['NA'], 'NA', ['lists.namibiaRead']])
    expect(read('na')).toEqual([[], null, ['lists.namibiaLeftOut']])
    for (const blank of ['n/a', 'N.A.', '-', '?']) expect(read(blank)).toEqual([[], null, []])
    expect(readOne({ Nationality: 'NA; SE' })).toMatchObject({
      draft: { nationalities: ['NA', 'SE'] },
      problems: [],
    })
    expect(readOne({ Phone: 'NA' }).draft?.phone).toBeNull()
  })
})
