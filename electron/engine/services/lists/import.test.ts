import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { ImportPlan } from '#shared/contract/exchange-calls.ts'
import type { EventPayload } from '#shared/contract/events.ts'
import type { FileGrant } from '#shared/contract/message.ts'
import { phrase, say } from '#shared/text/index.ts'
import { aPerson, aProvider } from '#tests/builders/people.ts'
import { openTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { testKey } from '#tests/builders/test-store.ts'
import { aFile, aTarget, aWorkbook, windows1252 } from '#tests/fixtures/files.ts'
import { connect } from '../../store/connect.ts'
import { readListFile } from '../../files/read-file.ts'

/** Lends a file to the engine and looks at it as the screen does. */
const inspect = ({ engine, call }: TestEngine, file: FileGrant) => {
  engine.grant(file)
  return call('import.inspect', { file: file.token, sheet: null, csv: null })
}

const preview = ({ call }: TestEngine, plan: ImportPlan) =>
  call('import.preview', { plan, task: uuid(), only: null, offset: 0, limit: 100 })

const commit = (
  { call }: TestEngine,
  plan: ImportPlan,
  decisions: { row: number; decision: 'add' | 'skip' | 'update'; person: string | null }[] = [],
) => call('import.commit', { plan, decisions, task: uuid() })

const rosterSize = async ({ call }: TestEngine): Promise<number> =>
  (await call('app.counts', {})).people

const goodAndBad = () =>
  aWorkbook({
    Notes: [['Please find the list enclosed.']],
    People: [
      ['Experts offered, 2027'],
      [
        'Family name',
        'Given name',
        'Date of birth',
        'Nationality',
        'French',
        'Provider',
        'Category',
        'Blood group',
      ],
      ['Benali', 'Nadia', '17.05.1984', 'Morocco', 'C1', 'Norway', 'Expert', 'A+'],
      ['', '', '31.02.2025', 'Senegal', 'C2', 'African Union', 'LTO', '0-'],
      ['Rossi', 'Paolo', '', 'Italy', '', 'Fair Vote Network', 'STO', ''],
      ['', '', '03.04.1990', 'Nigeria', 'C1', 'Norway', 'LTO', ''],
      ['Nguyen', 'Linh', '25.12.1979', 'Viet Nam', 'UN III', 'Norway', 'Expert', 'B'],
    ],
  })

describe('a pair of rows that is merely possible', () => {
  const head = ['Family name', 'Given name', 'Date of birth', 'Nationality', 'E-mail']
  it.each([
    [
      'another address, nationality and a digit',
      ['Dibaba', 'Chloé', '12.09.1982', 'Canada', 'dibaba@b.example'],
      'new',
    ],
    [
      'the same day and nothing against it',
      ['Deobeba', 'Chloé', '11.09.1982', 'Chile', ''],
      'duplicate',
    ],
  ])('is asked about where nothing tells the two apart: %s', async (_, row, proposal) => {
    const house = await openTestEngine()
    const people = [head, ['Deobaba', 'Chloé', '11.09.1982', 'Chile', 'deobaba@a.example'], row]
    const { plan } = await inspect(house, aFile('list.xlsx', await aWorkbook({ People: people })))
    const seen = await preview(house, plan)
    expect(seen.rows.find((each) => each.row === 3)?.proposal).toBe(proposal)
  })
})

describe('a list of three good and two bad rows', () => {
  it('is looked at: sheet, headers, columns, what stays out', async () => {
    const house = await openTestEngine()
    const seen = await inspect(house, aFile('experts.xlsx', await goodAndBad()))
    expect(seen).toMatchObject({
      kind: 'xlsx',
      template: false,
      sheets: [{ name: 'Notes' }, { name: 'People' }],
      rows: 5,
      plan: { sheet: 'People', headerRow: 2 },
      leftOut: [{ header: 'Blood group' }],
    })
    expect(seen.plan.columns.map(({ field, dateOrder }) => [field, dateOrder])).toEqual([
      ['familyName', null],
      ['givenName', null],
      ['birthDate', 'dmy'],
      ['nationalities', null],
      ['level:fr:spoken', null],
      ['provider', null],
      ['categories', null],
      [null, null],
    ])
    expect(seen.sample[0]?.slice(0, 3)).toEqual(['Benali', 'Nadia', '17.05.1984'])
  })

  it('is judged row by row, and nothing is written', async () => {
    const house = await openTestEngine()
    const { plan } = await inspect(house, aFile('experts.xlsx', await goodAndBad()))
    const seen = await preview(house, plan)
    expect(seen.counts).toEqual({ new: 3, duplicate: 0, update: 0, rejected: 2 })
    expect(seen.rows.slice(0, 2)).toMatchObject([
      {
        row: 4,
        proposal: 'rejected',
        name: '',
        person: null,
        problems: [
          { row: 4, field: 'Family name', message: phrase('lists.nameEmpty') },
          {
            row: 4,
            field: 'Date of birth',
            message: phrase('lists.leftToNotes', {
              why: phrase('lists.notADate', { text: '31.02.2025', example: '2025-02-28' }),
            }),
          },
        ],
      },
      {
        row: 6,
        proposal: 'rejected',
        problems: [{ row: 6, field: 'Family name', message: phrase('lists.nameEmpty') }],
      },
    ])
    expect(seen.newProviders).toEqual([
      { name: 'Norway', kind: 'state', people: 2, written: 'Norway' },
      { name: 'Fair Vote Network', kind: 'ngo', people: 1, written: 'Fair Vote Network' },
    ])
    expect(await rosterSize(house)).toBe(0)
  })

  it('comes in: three people with offer and provenance, the bad rows kept with their reasons', async () => {
    const house = await openTestEngine()
    const { plan } = await inspect(house, aFile('experts.xlsx', await goodAndBad()))
    const done = await commit(house, plan)
    expect(done).toMatchObject({ added: 3, updated: 0, skipped: 0, rejected: 2 })
    expect(await rosterSize(house)).toBe(3)
    const providers = await house.call('provider.list', {})
    expect(providers.map(({ name, kind, offered }) => [name, kind, offered])).toEqual([
      ['Fair Vote Network', 'ngo', 1],
      ['Norway', 'state', 2],
    ])
    const page = await house.call('roster.page', {
      query: { text: 'Benali' },
      sort: { by: 'name' },
      offset: 0,
      limit: 10,
    })
    const person = await house.call('person.get', { id: page.rows[0]!.id })
    expect(person).toMatchObject({
      familyName: 'Benali',
      birthDate: '1984-05-17',
      nationalities: ['MA'],
      provenance: { file: 'experts.xlsx', row: 3 },
      offers: [{ provider: providers[1]!.id, categories: ['expert'] }],
    })
    expect(await house.call('import.batches', {})).toMatchObject([
      { id: done.batch, file: 'experts.xlsx', by: 'Tester', added: 3, rejected: 2 },
    ])
  })

  it('gives its bad rows back as a workbook that can be mended and imported', async () => {
    const house = await openTestEngine()
    const { plan } = await inspect(house, aFile('experts.xlsx', await goodAndBad()))
    const { batch } = await commit(house, plan)
    const target = aTarget('rejected.xlsx')
    house.engine.grant(target)
    expect(
      await house.call('import.rejected', { batch, to: target.token, language: 'en' }),
    ).toEqual({ rows: 2 })
    const back = await readListFile(target, null, { breathe: () => Promise.resolve() })
    const [head, first] = back.sheets[0]!.rows
    expect(head?.cells).toEqual([
      ...plan.columns.map(({ header }) => header),
      'Row',
      'What stands against it',
    ])
    expect(first?.cells.slice(0, 3)).toEqual(['', '', '31.02.2025'])
    expect(first?.cells.at(-2)).toBe('4')
    expect(first?.cells.at(-1)?.split('\n')).toEqual([
      'Family name: the name is empty; every person needs a family name',
      'Date of birth: “31.02.2025” is not a date of the calendar; write it as year-month-day, for example 2025-02-28. What was written is kept in the notes.',
    ])
    // What a roster must not hold is not kept with a bad row either.
    expect(first?.cells[head?.cells.indexOf('Blood group') ?? -1] ?? '').toBe('')
    const again = await inspect(house, { ...target, token: uuid(), mode: 'read' })
    expect(again.plan.columns.map(({ field }) => field).filter(Boolean)).toEqual(
      plan.columns.map(({ field }) => field).filter(Boolean),
    )
  })

  it('gives its bad rows back in French, and what an earlier version wrote as it was', async () => {
    const house = await openTestEngine()
    const { plan } = await inspect(house, aFile('experts.xlsx', await goodAndBad()))
    const { batch } = await commit(house, plan)
    const sqlite = connect({ path: join(house.folder, 'roster.db'), keyHex: testKey })
    const inWords = [
      { field: 'French', message: 'level "Z9" is not known' },
      { field: '', message: 'the row is cut off' },
    ]
    sqlite
      .prepare('UPDATE import_row SET problems = ? WHERE batch = ? AND row = 6')
      .run(JSON.stringify(inWords), batch)
    sqlite.close()
    const target = aTarget('rejets.xlsx')
    house.engine.grant(target)
    await house.call('import.rejected', { batch, to: target.token, language: 'fr' })
    const back = await readListFile(target, null, { breathe: () => Promise.resolve() })
    expect(back.sheets.map(({ name }) => name)).toEqual(['Lignes rejetées'])
    expect(back.sheets[0]?.rows.map(({ cells }) => [cells[0], ...cells.slice(-2)])).toEqual([
      ['Family name', 'Ligne', 'Motif du rejet'],
      [
        '',
        '4',
        [
          phrase('exchange.problem', {
            field: 'Family name',
            message: phrase('lists.nameEmpty'),
          }),
          phrase('exchange.problem', {
            field: 'Date of birth',
            message: phrase('lists.leftToNotes', {
              why: phrase('lists.notADate', { text: '31.02.2025', example: '2025-02-28' }),
            }),
          }),
        ]
          .map((each) => say('fr', each))
          .join('\n'),
      ],
      ['', '6', 'French\u00a0: level "Z9" is not known\nthe row is cut off'],
    ])
    const again = await inspect(house, { ...target, token: uuid(), mode: 'read' })
    expect(again.plan.columns.map(({ field }) => field).filter(Boolean)).toEqual(
      plan.columns.map(({ field }) => field).filter(Boolean),
    )
  })
})

describe('people who may be on the roster already', () => {
  const header = ['Family name', 'Given name', 'Date of birth', 'E-mail', 'Nationality', 'Phone']
  const known = aPerson({
    birthDate: '1984-05-17',
    email: 'nadia@example.org',
    nationalities: ['MA'],
    phone: '1',
    occupation: 'Judge',
  })

  const withKnown = async (...rows: (string | null)[][]) => {
    const house = await openTestEngine()
    await house.call('person.save', { person: known, version: null })
    const { plan } = await inspect(house, aFile('list.xlsx', await aWorkbook([header, ...rows])))
    return { house, plan, seen: await preview(house, plan) }
  }

  it('are proposed as updates where mail, passport or birth date say so, with the reason', async () => {
    const { seen } = await withKnown(
      ['BENALI', 'Nadia', '1984-05-17', null, null, null],
      ['Ben Ali', 'N.', null, 'Nadia@Example.org', null, null],
    )
    expect(seen.counts).toEqual({ new: 0, duplicate: 0, update: 2, rejected: 0 })
    expect(seen.rows.map(({ duplicates }) => duplicates)).toEqual([
      [
        {
          person: known.id,
          row: null,
          name: 'Benali, Nadia',
          why: [
            phrase('duplicates.name', { says: 'same' }),
            phrase('duplicates.birthDate', { says: 'same' }),
          ],
        },
      ],
      [
        {
          person: known.id,
          row: null,
          name: 'Benali, Nadia',
          why: [
            phrase('duplicates.name', { says: 'part' }),
            phrase('duplicates.email', { says: 'same' }),
          ],
        },
      ],
    ])
  })

  it('are questions where name and birth date speak against an address they share', async () => {
    const { seen } = await withKnown([
      'Abdi',
      'Yusuf',
      '1969-07-21',
      'nadia@example.org',
      null,
      null,
    ])
    expect(seen.rows.map(({ proposal }) => proposal)).toEqual(['duplicate'])
  })

  it('are questions by a name alone, on the roster and in the file', async () => {
    const { seen } = await withKnown(
      ['Benali', 'Nadia', null, null, null, null],
      ['Dube', 'Xolani', null, null, null, null],
      ['Dube', 'Xolani', null, null, null, null],
    )
    expect(seen.rows.map(({ row, proposal }) => [row, proposal]).toSorted()).toEqual([
      [2, 'duplicate'],
      [3, 'new'],
      [4, 'duplicate'],
    ])
  })

  it('are only possible duplicates by name, and none of another nationality', async () => {
    const { seen } = await withKnown(
      ['Benali', 'Nadia', null, null, 'Morocco', null],
      ['Benali', 'Nadia', null, null, 'France', null],
    )
    expect(seen.rows.map(({ proposal }) => proposal).toSorted()).toEqual(['duplicate', 'new'])
  })

  it('are neither merged nor doubled without the user’s word', async () => {
    const { house, plan } = await withKnown(['Benali', 'Nadia', '1984-05-17', null, null, '2'])
    expect(await commit(house, plan)).toMatchObject({
      ...{ added: 0, updated: 0, skipped: 0, waiting: 1 },
    })
    expect(await house.call('person.get', { id: known.id })).toMatchObject({
      phone: '1',
      version: 1,
    })
  })

  it('are updated at the user’s word: what is stated replaces, what is not stays', async () => {
    const { house, plan } = await withKnown(['Benali', 'Nadia', '1984-05-17', null, 'France', '2'])
    expect(
      await commit(house, plan, [{ row: 2, decision: 'update', person: known.id }]),
    ).toMatchObject({ added: 0, updated: 1 })
    expect(await house.call('person.get', { id: known.id })).toMatchObject({
      phone: '2',
      email: 'nadia@example.org',
      occupation: 'Judge',
      nationalities: ['MA', 'FR'],
      languages: known.languages,
      version: 2,
    })
  })

  it('are told of where the notes of the row do not fit below theirs, and keep their own whole', async () => {
    const house = await openTestEngine()
    const noted = { ...known, notes: 'n'.repeat(9_500) }
    await house.call('person.save', { person: noted, version: null })
    const { plan } = await inspect(
      house,
      aFile(
        'list.xlsx',
        await aWorkbook([
          [...header, 'Notes'],
          ['Benali', 'Nadia', '1984-05-17', null, null, '2', 'm'.repeat(600)],
        ]),
      ),
    )
    const told = phrase('lists.notesLeft', { signs: 600, most: 10_000 })
    const shown = await preview(house, plan)
    expect(shown.rows[0]).toMatchObject({ brings: ['phone'] })
    expect(shown.rows[0]?.problems).toEqual([{ field: '', message: told, row: 2 }])

    await commit(house, plan)
    const { rows } = await house.call('import.waiting', { batch: null, offset: 0, limit: 10 })
    expect(rows[0]?.problems).toEqual([{ field: '', message: told, row: 2 }])
    await commit(house, plan, [{ row: 2, decision: 'update', person: known.id }])
    const { notes, phone } = await house.call('person.get', { id: known.id })
    expect([notes, phone]).toEqual([noted.notes, '2'])
  })

  it('keep the rows of their lists where the list states them again, as far as it knows them', async () => {
    const house = await openTestEngine()
    const person = aPerson({
      email: 'nadia@example.org',
      experience: [
        {
          ...{ country: 'KE', mission: null, function: null, body: null },
          ...{ kind: 'other', category: null, from: '2017-03-03', fromPrecision: 'day' },
          ...{ to: '2017-03-16', toPrecision: 'day' },
        },
      ],
    })
    await house.call('person.save', { person, version: null })
    const list = await aWorkbook({
      People: [
        ['Family name', 'Given name', 'E-mail', 'Date of birth', 'French', 'Spanish', 'Experience'],
        ['Benali', 'Nadia', 'nadia@example.org', '1984', 'C2', 'B1', 'Kenya 2017; Mali Mar 2019'],
      ],
    })
    const { plan } = await inspect(house, aFile('experts.xlsx', list))
    await commit(house, plan, [{ row: 2, decision: 'update', person: person.id }])
    const after = await house.call('person.get', { id: person.id })
    expect(after).toMatchObject({ birthDate: '1984-01-01', birthDatePrecision: 'year' })
    const [french] = person.languages
    expect(after.languages).toMatchObject([
      { id: french?.id, language: 'fr', spoken: 6 },
      { language: 'es', spoken: 3 },
    ])
    expect(after.experience).toMatchObject([
      person.experience[0],
      {
        ...{ country: 'ML', from: '2019-03-01', fromPrecision: 'month' },
        ...{ to: '2019-03-31', toPrecision: 'month' },
      },
    ])
  })

  it('are added all the same at the user’s word', async () => {
    const { house, plan } = await withKnown(['Benali', 'Nadia', '1984-05-17', null, null, '2'])
    expect(await commit(house, plan, [{ row: 2, decision: 'add', person: null }])).toMatchObject({
      added: 1,
    })
    expect(await rosterSize(house)).toBe(2)
  })

  it('are found inside the file too', async () => {
    const { seen } = await withKnown(
      ['Diop', 'A', '1970-01-01', null, null, null],
      ['Diop', 'A', '1970-01-01', null, null, null],
    )
    expect(seen.rows.find(({ row }) => row === 3)).toMatchObject({
      proposal: 'duplicate',
      duplicates: [
        {
          ...{ person: null, row: 2, name: 'Diop, A' },
          why: [
            phrase('duplicates.name', { says: 'same' }),
            phrase('duplicates.birthDate', { says: 'same' }),
          ],
        },
      ],
    })
  })
})

describe('an import', () => {
  it('of a CSV in Windows-1252 with semicolons reads names as they are', async () => {
    const house = await openTestEngine()
    const seen = await inspect(
      house,
      aFile('liste.csv', windows1252('Nom;Prénom;Langues\r\nGarçon;Zoé;Français C2; \r\n')),
    )
    expect(seen.plan.csv).toEqual({ encoding: 'windows-1252', delimiter: ';' })
    expect((await preview(house, seen.plan)).rows[0]).toMatchObject({
      name: 'Garçon, Zoé',
      proposal: 'new',
    })
  })

  it('offers everybody under the chosen provider where no column says it', async () => {
    const house = await openTestEngine()
    const provider = aProvider()
    await house.call('provider.save', { provider, version: null })
    const { plan } = await inspect(house, aFile('list.csv', 'Family name\nBenali\n'))
    await commit(house, { ...plan, provider: provider.id })
    expect((await house.call('provider.list', {}))[0]).toMatchObject({ offered: 1 })
  })

  it('finds a provider in any language and does not make it twice', async () => {
    const house = await openTestEngine()
    const norway = aProvider({ name: 'Royal Norwegian Ministry', country: 'NO' })
    await house.call('provider.save', { provider: norway, version: null })
    const { plan } = await inspect(
      house,
      aFile(
        'list.csv',
        'Family name,Provider\nA,Norvège\nB,Norway\nC,Ministry of Foreign Affairs of Norway\nD,AU\nE,African Union\n',
      ),
    )
    expect((await preview(house, plan)).newProviders).toEqual([
      { name: 'African Union', kind: 'regionalBody', people: 2, written: 'AU' },
    ])
    await commit(house, plan)
    const providers = await house.call('provider.list', {})
    expect(providers.map(({ name, offered }) => [name, offered])).toEqual([
      ['African Union', 2],
      ['Royal Norwegian Ministry', 3],
    ])
  })

  // Thousands of rows, so that there is something to stop.
  it(
    'that is long says how far it is read, and reading can be stopped',
    { timeout: 60_000 },
    async () => {
      const house = await openTestEngine()
      const file = aFile(
        'list.csv',
        `Family name,Given name\n${Array.from({ length: 100_000 }, (_, at) => `Person ${at},Given ${at}`).join('\n')}\n`,
      )
      house.engine.grant(file)
      const task = uuid()
      const stop = house.engine.subscribe(({ event, payload }) => {
        const { stage, done } = payload as EventPayload<'progress'>
        if (event === 'progress' && stage.key === 'host.stageReading' && done > 1000)
          void house.engine.call('task.cancel', { task })
      })
      expect(
        await house.fails('import.inspect', { file: file.token, sheet: null, csv: null, task }),
      ).toMatchObject({ code: 'cancelled' })
      stop()
      expect(await inspect(house, file)).toMatchObject({ rows: 100_000 })
    },
  )

  // Thousands of rows, so that there is something to cancel.
  it('that is cancelled leaves nothing behind', { timeout: 60_000 }, async () => {
    const house = await openTestEngine()
    const { plan } = await inspect(
      house,
      aFile(
        'list.csv',
        `Family name\n${Array.from({ length: 2000 }, (_, at) => `Person ${at}`).join('\n')}\n`,
      ),
    )
    const task = uuid()
    const stop = house.engine.subscribe(({ event, payload }) => {
      const { stage, done } = payload as EventPayload<'progress'>
      if (event === 'progress' && stage.key === 'host.stageWriting' && done > 100)
        void house.engine.call('task.cancel', { task })
    })
    expect(await house.fails('import.commit', { plan, decisions: [], task })).toMatchObject({
      code: 'cancelled',
    })
    stop()
    expect(await rosterSize(house)).toBe(0)
    expect(await house.call('import.batches', {})).toEqual([])
    expect(await commit(house, plan)).toMatchObject({ added: 2000 })
  })

  it('puts the rows of one person together where a list has one for each language', async () => {
    const house = await openTestEngine()
    const { plan } = await inspect(
      house,
      aFile(
        'list.csv',
        `Family name,Given name,E-mail,Language,Level
Bolt,Ian,bolt@roster.test,English,C2
Cole,Ida,cole@roster.test,French,B1
Bolt,Ian,bolt@roster.test,Russian,B2
`,
      ),
    )
    expect(plan.joinRows).toBe(true)
    const seen = await preview(house, plan)
    expect(seen.counts).toMatchObject({ new: 2, duplicate: 0 })
    const [bolt] = seen.rows
    expect(bolt?.person?.languages).toMatchObject([{ language: 'en' }, { language: 'ru' }])
    expect(bolt?.problems).toMatchObject([{ message: { key: 'lists.rowJoined' } }])
    expect(await commit(house, plan)).toMatchObject({ added: 2 })
    const apart = await inspect(
      house,
      aFile('again.csv', 'Name,E-mail\nIda Cole,cole@roster.test\n'),
    )
    expect(apart.plan.joinRows).toBe(false)
  })

  /** Somebody else's list: every cell as long as they come, and longer. */
  const hostile = () =>
    aFile(
      'list.csv',
      `Family name,Skills,Nationality,Languages,Experience,Trainings\n${Array.from(
        { length: 90 },
        (_, at) =>
          [
            `Person ${String(at)}`,
            'a & '.repeat(at === 0 ? 20_000 : 2500),
            'a and '.repeat(333),
            `"${'a, '.repeat(3300)}"`,
            'a 2017 '.repeat(1400),
            `"${','.repeat(9000)}"`,
          ].join(','),
      ).join('\n')}\n`,
    )

  it('with cells without end is previewed while others are answered, and says so', async () => {
    const house = await openTestEngine()
    const { plan } = await inspect(house, hostile())
    const started = performance.now()
    const state = { done: false, answered: started, longest: 0 }
    const seen = preview(house, plan).finally(() => (state.done = true))
    while (!state.done) {
      await house.call('skill.list', {})
      await new Promise((resolve) => setImmediate(resolve))
      state.longest = Math.max(state.longest, performance.now() - state.answered)
      state.answered = performance.now()
    }
    const took = performance.now() - started
    const { rows } = await seen
    expect(rows).toHaveLength(90)
    expect(rows.every(({ proposal }) => proposal === 'new')).toBe(true)
    expect(JSON.stringify(rows[0]?.problems)).toContain('lists.tooLong')
    // Whoever asks in between waits for a part of the whole, however fast the machine is.
    expect(state.longest).toBeLessThan(took / 3)
    // A reader of squares would take minutes.
    expect(took).toBeLessThan(10_000)
  })

  it('refuses a plan without a column for the name', async () => {
    const house = await openTestEngine()
    const { plan } = await inspect(house, aFile('list.csv', 'Colour,Shape\nred,round\n'))
    expect(
      await house.fails('import.preview', { plan, task: uuid(), only: null, offset: 0, limit: 10 }),
    ).toMatchObject({
      code: 'invalid',
      message: { key: 'failures.noNameColumn' },
    })
  })

  it('keeps nothing of a row of special-category data, even where the plan asks for it', async () => {
    const house = await openTestEngine()
    const { plan } = await inspect(house, aFile('list.csv', 'Family name,Religion\nBenali,x\n'))
    await commit(house, {
      ...plan,
      columns: plan.columns.map((column) => ({ ...column, field: column.field ?? 'notes' })),
    })
    const page = await house.call('roster.page', {
      query: {},
      sort: { by: 'name' },
      offset: 0,
      limit: 1,
    })
    expect((await house.call('person.get', { id: page.rows[0]!.id })).notes).toBeNull()
  })
})

it('a list that is not going to come in is let go of by a call', async () => {
  const house = await openTestEngine()
  const file = aFile('experts.xlsx', await goodAndBad())
  const { plan } = await inspect(house, file)
  await preview(house, plan)
  expect(await house.call('import.close', { file: file.token })).toEqual({ closed: true })
  expect(await house.call('import.close', { file: file.token })).toEqual({ closed: false })
  expect((await preview(house, plan)).rows).toHaveLength(5)
})
