import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { builtInLayouts } from '#shared/documents/lists/built-in-layouts.ts'
import { phrase, say } from '#shared/text/index.ts'
import { nothingArranged } from '#shared/domain/deployment.ts'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { testNow } from '#tests/builders/test-store.ts'
import { aTarget } from '#tests/fixtures/files.ts'

const open = (path: string) => readXlsx(readFileSync(path), { readStyles: true })

/** A request with a post that is filled by an override and one that is open. */
const filledRequest = async (now = testNow) => {
  const house = await openTestEngine({ clock: () => new Date(now) })
  const { call } = house
  const provider = aProvider({ name: '=Ministry', contactName: 'Ola' })
  const person = aPerson({
    offers: [anOffer(provider.id)],
    email: 'n@example.org',
    phone: '+32 2 555 01 00',
    passportNumber: 'EX123',
    nationalities: ['MG'],
  })
  const other = aPerson({ familyName: '=1+1', givenName: 'Zoé', offers: [anOffer(provider.id)] })
  const request = aRequest()
  const position = aPosition(request.id, { posts: 2 })
  await call('provider.save', { provider, version: null })
  for (const each of [person, other]) await call('person.save', { person: each, version: null })
  await call('request.save', { request, version: null })
  await call('position.save', { position, version: null })
  await call('candidacy.override', {
    position: position.id,
    person: person.id,
    criterion: 'hostCountry',
    reason: 'Agreed with the mission',
  })
  await call('deployment.plan', {
    position: position.id,
    person: person.id,
    provider: provider.id,
    from: null,
    to: null,
  })
  return { house, request, position, person, other }
}

/** The deployment roster of a request as a built-in layout has it. */
function rosterOf(of: {
  readonly request: string
  readonly format: 'xlsx' | 'csv'
  readonly to: string
  readonly language: 'en' | 'fr'
  readonly layout?: string
}) {
  const { request, layout: id = 'standard', ...asked } = of
  const layout = builtInLayouts.placements.find((each) => each.id === id)!
  return {
    ...{ ...asked, task: uuid(), purpose: id === 'registrationForm' ? 'Accreditation' : '' },
    document: { of: 'placements' as const, request, as: 'deployed' as const, layout },
  }
}

const target = ({ engine }: TestEngine, name: string) => {
  const file = aTarget(name)
  engine.grant(file)
  return file
}

describe('the deployment roster', () => {
  it('is a workbook with typed cells, frozen header, filters, and its stamp', async () => {
    const { house, request } = await filledRequest()
    const file = target(house, 'roster.xlsx')
    expect(
      await house.call(
        'outgoing.write',
        rosterOf({
          request: request.id,
          format: 'xlsx',
          to: file.token,
          language: 'en',
        }),
      ),
    ).toEqual({ rows: 1 })
    const { sheets } = await open(file.path)
    expect(sheets.map(({ name }) => name)).toEqual([
      'Roster',
      'Open posts',
      'Set aside, and why',
      'About',
    ])
    const [roster, openPosts, setAside, about] = sheets
    const column = (name: string): number => roster!.rows[0]!.indexOf(name)
    const row = roster!.rows[1]!
    expect(row[column('Family name')]).toBe('Benali')
    expect(row[column('From')]).toEqual(new Date('2027-03-01T00:00:00Z'))
    expect(row[column('Days')]).toBe(122)
    expect(row[column('Telephone')]).toBe('+32 2 555 01 00')
    expect(row[column('Provider')]).toBe('=Ministry')
    expect(row[column('Set aside, and why')]).toContain('Agreed with the mission')
    expect([...roster!.cells!.values()].some(({ formula }) => formula !== undefined)).toBe(false)
    expect(roster).toMatchObject({ freezePane: { rows: 1 }, autoFilter: { range: 'A1:U2' } })
    expect(openPosts!.rows[1]!.slice(-3)).toEqual([2, 1, 1])
    expect(setAside!.rows[1]).toContain('Agreed with the mission')
    expect(about!.rows).toContainEqual(['Written by', 'Tester'])
    expect(about!.rows).toContainEqual(['Written on', new Date('2027-02-01T00:00:00Z')])
    expect(about!.rows).toContainEqual(['Filled', 1])
    expect(JSON.stringify(sheets.map(({ rows }) => rows))).not.toContain('EX123')
  })

  it('counts the posts as the screens do: who was called back early left one open', async () => {
    const { house, request } = await filledRequest('2027-03-15T09:00:00.000Z')
    const [row] = await house.call('deployment.list', { request: request.id, person: null })
    for (const [version, status] of [
      [1, 'deployed'],
      [2, 'curtailed'],
    ] as const) {
      const { id, candidacy, person, position, provider, from, to, funding } = row!
      const stands = {
        ...nothingArranged,
        id,
        candidacy,
        person,
        position,
        provider,
        from,
        to,
        funding,
      }
      await house.call('deployment.save', {
        deployment: { ...stands, status, reason: 'Fell ill' },
        version,
      })
    }
    const file = target(house, 'roster.xlsx')
    await house.call(
      'outgoing.write',
      rosterOf({
        request: request.id,
        format: 'xlsx',
        to: file.token,
        language: 'en',
      }),
    )
    const { sheets } = await open(file.path)
    const about = sheets.at(-1)!.rows
    const { request: counted } = await house.call('request.get', { id: request.id })
    expect(counted).toMatchObject({ posts: 2, filled: 0 })
    expect(about).toContainEqual(['Filled', 0])
    expect(about).toContainEqual(['Open', 2])
    expect(sheets[0]!.rows).toHaveLength(2)
    expect(sheets[1]!.rows[1]!.slice(-3)).toEqual([2, 0, 2])
  })

  it('says of what was set aside that it was for an earlier question', async () => {
    const { house, request } = await filledRequest()
    const { created, updated, version, posts, filled, candidacies, ...same } = (
      await house.call('request.get', { id: request.id })
    ).request
    const person = (
      await house.call('roster.page', {
        ...{ query: {}, sort: { by: 'name' }, offset: 0, limit: 9 },
      })
    ).rows.find(({ nationalities }) => nationalities.includes('MG'))
    const both = { ...(await house.call('person.get', { id: person!.id })) }
    await house.call('person.save', {
      person: { ...both, nationalities: ['MG', 'KE'] },
      version: both.version,
    })
    await house.call('request.save', { request: { ...same, state: 'KE' }, version })
    const file = target(house, 'roster.xlsx')
    await house.call(
      'outgoing.write',
      rosterOf({
        request: request.id,
        format: 'xlsx',
        to: file.token,
        language: 'en',
      }),
    )
    const [roster, , setAside] = (await open(file.path)).sheets
    const cell = roster!.rows[1]![roster!.rows[0]!.indexOf('Set aside, and why')]
    expect(cell).toContain('does not count any more')
    // Who may not serve as things stand now is told beside them.
    const remark = roster!.rows[1]![roster!.rows[0]!.indexOf('Remark')]
    expect(remark).toContain('No longer fits')
    expect(setAside!.rows[1]!.at(-1)).toBe('Given for an earlier question; does not count any more')
  })

  it('is CSV that Excel reads as UTF-8 and that runs nothing', async () => {
    const { house, request } = await filledRequest()
    const file = target(house, 'roster.csv')
    await house.call(
      'outgoing.write',
      rosterOf({
        request: request.id,
        format: 'csv',
        to: file.token,
        language: 'en',
      }),
    )
    const text = readFileSync(file.path, 'utf8')
    expect(text.startsWith('\ufeffNo.,Family name,')).toBe(true)
    expect(text).toContain("'=Ministry")
    expect(text).toContain('2027-03-01,2027-06-30,122')
    expect(text.split('\r\n')).toHaveLength(3)
  })

  it('as registration form carries passport data and says so', async () => {
    const { house, request } = await filledRequest()
    const file = target(house, 'form.xlsx')
    await house.call(
      'outgoing.write',
      rosterOf({
        request: request.id,
        format: 'xlsx',
        to: file.token,
        language: 'en',
        layout: 'registrationForm',
      }),
    )
    const { sheets } = await open(file.path)
    const [head, row] = sheets[0]!.rows
    expect(head!.slice(0, 9)).toEqual([
      'Title',
      'Surname',
      'First name',
      'Name as in passport',
      'Passport number',
      'Passport valid until',
      'Passport issued by',
      'Citizenship',
      'Date of birth',
    ])
    expect(row![4]).toBe('EX123')
    expect(row![head!.indexOf('Contact person')]).toBe('Ola')
    expect(sheets.at(-1)!.rows.find(([label]) => label === 'Restricted')?.[1]).toContain(
      'passport data',
    )
    // That passport data left stands in the list of what left, and in the history.
    expect(await house.call('exchange.list', {})).toMatchObject([
      {
        direction: 'out',
        kind: 'list',
        restricted: true,
        file: 'form.xlsx',
        contents: { people: 1 },
      },
    ])
  })

  it('is written whole, readable by its owner only, without a trace beside it', async () => {
    const { house, request } = await filledRequest()
    const file = target(house, 'roster.xlsx')
    await house.call(
      'outgoing.write',
      rosterOf({
        request: request.id,
        format: 'xlsx',
        to: file.token,
        language: 'en',
      }),
    )
    expect(readdirSync(dirname(file.path))).toEqual(['roster.xlsx'])
    if (process.platform !== 'win32') expect(statSync(file.path).mode & 0o077).toBe(0)
  })

  it('is refused into a folder that is not there, and for a request that is not', async () => {
    const { house, request } = await filledRequest()
    expect(
      await house.fails(
        'outgoing.write',
        rosterOf({
          request: request.id,
          format: 'csv',
          to: uuid(),
          language: 'en',
        }),
      ),
    ).toMatchObject({ code: 'unreadable' })
    const file = target(house, 'roster.xlsx')
    expect(
      await house.fails(
        'outgoing.write',
        rosterOf({
          request: uuid(),
          format: 'csv',
          to: file.token,
          language: 'en',
        }),
      ),
    ).toMatchObject({ code: 'notFound' })
  })
})

describe('the roster as shown', () => {
  it('has the columns of the screen in its order, the people of its filter, and says which', async () => {
    const { house, person } = await filledRequest()
    const file = target(house, 'roster.xlsx')
    const columns = ['languages', 'name', 'confirmedOn'] as const
    const done = await house.call('export.roster', {
      query: { nationalities: ['MG'] },
      sort: { by: 'name' },
      columns: [...columns],
      format: 'xlsx',
      to: file.token,
      language: 'en',
      task: uuid(),
    })
    expect(done).toEqual({ rows: 1 })
    const { sheets } = await open(file.path)
    expect(sheets[0]!.rows).toEqual([
      ['Languages', 'Name', 'Confirmed on'],
      ['French C1', `${person.familyName}, ${person.givenName}`, new Date('2027-01-01T00:00:00Z')],
    ])
    expect(sheets.map(({ name }) => name)).toEqual(['Roster', 'Set aside, and why', 'About'])
    expect(sheets.at(-1)!.rows).toContainEqual(['Narrowed to: Nationality', 'Madagascar'])
  })

  it('as CSV keeps what was set aside beside the person', async () => {
    const { house } = await filledRequest()
    const file = target(house, 'roster.csv')
    await house.call('export.roster', {
      query: {},
      sort: { by: 'name' },
      columns: ['name'],
      format: 'csv',
      to: file.token,
      language: 'en',
      task: uuid(),
    })
    const lines = readFileSync(file.path, 'utf8').slice(1).split('\r\n')
    expect(lines[0]).toBe('Name,"Set aside, and why"')
    expect(lines.find((line) => line.includes('Benali'))).toContain('Agreed with the mission')
    expect(lines.find((line) => line.includes('1+1'))).toBe(`"'=1+1, Zoé",`)
  })
})

describe('documents in French', () => {
  it('have headers, sheets, stamp and words in French; dates stay dates and numbers numbers', async () => {
    const { house, request } = await filledRequest()
    const file = target(house, 'liste.xlsx')
    await house.call(
      'outgoing.write',
      rosterOf({
        request: request.id,
        format: 'xlsx',
        to: file.token,
        language: 'fr',
      }),
    )
    const { sheets } = await open(file.path)
    expect(sheets.map(({ name }) => name)).toEqual([
      'Liste de déploiement',
      'Postes vacants',
      'Critères écartés et motifs',
      'À propos',
    ])
    const [head, row] = sheets[0]!.rows
    const cell = (name: string) => row![head!.indexOf(name)]
    expect(cell('Nom de famille')).toBe('Benali')
    expect(cell('Catégorie')).toBe('Expertise')
    expect(cell('Statut')).toBe(say('fr', phrase('deployments.statusPlanned')))
    expect(cell('Du')).toEqual(new Date('2027-03-01T00:00:00Z'))
    expect(cell('Jours')).toBe(122)
    const host = say('fr', phrase('asked.hostCountry', { country: { country: 'MG' } }))
    expect(cell('Critères écartés et motifs')).toBe(`${host}\u00a0: Agreed with the mission`)
    expect(sheets.at(-1)!.rows).toContainEqual(['Document établi par', 'Tester'])
    expect(sheets.at(-1)!.rows).toContainEqual(['Postes pourvus', 1])
  })

  it('say in French what the list was narrowed to', async () => {
    const { house } = await filledRequest()
    const file = target(house, 'fichier.xlsx')
    await house.call('export.roster', {
      query: { nationalities: ['MG', 'MA'], languages: [{ language: 'fr', level: 5 }] },
      sort: { by: 'name', descending: true },
      columns: ['name', 'languages'],
      format: 'xlsx',
      to: file.token,
      task: uuid(),
      language: 'fr',
    })
    const { sheets } = await open(file.path)
    const about = sheets.at(-1)!.rows
    expect(about).toContainEqual(['Filtre\u00a0: nationalité', 'Madagascar ou Maroc'])
    expect(about).toContainEqual(['Filtre\u00a0: langue', 'français, niveau parlé C1 ou mieux'])
    expect(about).toContainEqual(['Ordre', 'Nom complet, décroissant'])
  })

  it('say in French why somebody was not selected', async () => {
    const { house, position, other } = await filledRequest()
    await house.call('candidacy.set', {
      position: position.id,
      person: other.id,
      status: 'notSelected',
      reason: 'Less experience',
    })
    const file = target(house, 'motifs.xlsx')
    await house.call('outgoing.write', reasonsOf(position, file, 'fr'))
    const { sheets } = await open(file.path)
    const [head, ...rows] = sheets[0]!.rows
    const row = rows.find(([person]) => String(person).startsWith('=1+1'))!
    expect(row[head!.indexOf('Étape')]).toBe('Non-sélection')
    expect(row[head!.indexOf('Motif indiqué')]).toBe('Less experience')
    const category = say('fr', phrase('catalogue.category.expert'))
    expect(row[head!.indexOf('Critères remplis')]).toContain(`${category}\u00a0: `)
  })
})

const reasonsOf = (
  position: { readonly id: string },
  { token: to }: { readonly token: string },
  language: 'en' | 'fr',
) => ({
  document: { of: 'reasons' as const, positions: [position.id], detail: 'full' as const },
  ...{ format: 'xlsx' as const, to, language, task: uuid() },
})

describe('reasons', () => {
  it('are written for everybody considered', async () => {
    const { house, position, other } = await filledRequest()
    await house.call('candidacy.set', {
      position: position.id,
      person: other.id,
      status: 'notSelected',
      reason: 'Less experience',
    })
    const file = target(house, 'reasons.xlsx')
    expect(await house.call('outgoing.write', reasonsOf(position, file, 'en'))).toEqual({ rows: 2 })
    const { sheets } = await open(file.path)
    const [head, ...rows] = sheets[0]!.rows
    const of = (name: string) => rows.find(([person]) => String(person).startsWith(name))!
    expect(of('=1+1')[head!.indexOf('State')]).toBe('Not selected')
    expect(of('=1+1')[head!.indexOf('Reason stated')]).toBe('Less experience')
    expect(of('Benali')[head!.indexOf('Set aside, and why')]).toContain('Agreed with the mission')
  })

  it('are those of the day of the decision, and say where nothing was decided', async () => {
    const { house, position, other } = await filledRequest()
    const undecided = aPerson({ familyName: 'Undecided' })
    await house.call('person.save', { person: undecided, version: null })
    await house.call('candidacy.set', {
      position: position.id,
      person: undecided.id,
      status: 'shortlisted',
      reason: null,
    })
    await house.call('candidacy.set', {
      position: position.id,
      person: other.id,
      status: 'notSelected',
      reason: 'Less experience',
    })
    const {
      created: _c,
      updated: _u,
      version,
      ...stored
    } = await house.call('person.get', {
      id: other.id,
    })
    await house.call('person.save', {
      person: { ...stored, familyName: 'Renamed', nationalities: ['MG'] },
      version,
    })
    const file = target(house, 'reasons.xlsx')
    expect(await house.call('outgoing.write', reasonsOf(position, file, 'en'))).toEqual({ rows: 3 })
    const { sheets } = await open(file.path)
    const [head, ...rows] = sheets[0]!.rows
    const cell = (name: string, column: string) =>
      rows.find(([person]) => String(person).startsWith(name))?.[head!.indexOf(column)]
    expect(cell('=1+1', 'Decision')).toBe('Not selected')
    expect(cell('=1+1', 'Decided by')).toBe('Tester')
    expect(cell('=1+1', 'Nationality')).not.toBe('Madagascar')
    expect(cell('=1+1', 'Not met') ?? '').not.toContain('national of the host country')
    expect(cell('Undecided', 'Decision')).toBe('Not decided')
    expect(cell('Undecided', 'Met') ?? null).toBeNull()
    expect(cell('Undecided', 'By the rules') ?? null).toBeNull()
  })
})

// The template holds every country, language and skill, checked cell by cell as it comes in.
describe.each([
  ['en', 'People'],
  ['fr', 'Personnes'],
] as const)('the offer template in %s', { timeout: 60_000 }, (language, people) => {
  it('comes in without any mapping: its example row is no person', async () => {
    const house = await openTestEngine()
    const file = target(house, 'offer.xlsx')
    expect(await house.call('export.template', { to: file.token, language })).toEqual({
      name: 'offer.xlsx',
    })
    const { sheets } = await open(file.path)
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      [people, false],
      ['Instructions', false],
      ['Lists', true],
    ])
    expect(sheets[0]!.freezePane).toMatchObject({ rows: 1 })
    expect(
      sheets[0]!.dataValidations!.filter(({ type }) => type === 'list').length,
    ).toBeGreaterThan(20)
    const token = uuid()
    house.engine.grant({ ...file, token, mode: 'read' })
    const seen = await house.call('import.inspect', { file: token, sheet: null, csv: null })
    expect(seen).toMatchObject({
      template: true,
      warnings: [],
      plan: { sheet: people, headerRow: 1 },
    })
    expect(seen.plan.columns.every(({ field }) => field !== null)).toBe(true)
    const judged = await house.call('import.preview', {
      plan: seen.plan,
      task: uuid(),
      only: null,
      offset: 0,
      limit: 10,
    })
    expect(judged.found).toBe(0)
  })
})
