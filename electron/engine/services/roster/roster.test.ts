import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Person } from '#shared/domain/person.ts'
import { memorySorts, textSorts } from '#shared/search/roster-query.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { french, type Query, rosterOf } from '#tests/builders/test-roster.ts'

/** Everybody of a sample is read in every way there is. */
const everyWay = { timeout: 30_000 }

describe('the rows', everyWay, () => {
  it('are the same whether the roster is in memory or not', async () => {
    const { call } = await openTestEngine()
    await call('app.openSample', { people: 150, seed: 7, task: randomUUID() })
    const asking = { query: {}, sort: { by: 'name' as const }, offset: 0, limit: 500 }
    const read = await call('roster.page', asking)
    await call('roster.facets', { query: {} })
    expect(read.rows).toHaveLength(150)
    expect(await call('roster.page', asking)).toEqual(read)
  })
})

describe('an address or a number', () => {
  const search = async (text: string) => {
    const { call } = await rosterOf(
      { familyName: 'Diallo', givenName: 'Awa', email: 'awa.diallo86632@mfa.example' },
      { familyName: 'Dialo', givenName: 'Awa', phone: '+221 77 866 32 10' },
      { familyName: 'Diallo', givenName: 'Aissata', phone: '+221 77 123 45 67' },
      { familyName: 'Unwin', givenName: 'Orga', notes: 'Write to desk.7@home.example first' },
    )
    const sort = { by: 'relevance', descending: false } as const
    const { rows } = await call('roster.page', { query: { text }, sort, offset: 0, limit: 10 })
    return rows.map(({ familyName, givenName }) => `${givenName ?? ''} ${familyName}`)
  }

  it('finds who has it, and nobody with a similar name', async () => {
    expect(await search('awa.diallo86632@mfa.example')).toEqual(['Awa Diallo'])
    expect(await search('77 866 32 10')).toEqual(['Awa Dialo'])
    // Who is called so, but nobody who is called alike.
    expect(await search('@dialo')).toEqual(['Awa Dialo'])
  })

  it('with a domain finds nobody whose words begin as its parts do', async () => {
    expect(await search('@un.org')).toEqual([])
    expect(await search('awa @mfa.example')).toEqual(['Awa Diallo'])
    expect(await search('@home.exam')).toEqual([])
  })

  it('that nobody is reached by finds whose notes hold it', async () => {
    expect(await search('desk.7@home.example')).toEqual(['Orga Unwin'])
  })

  it('is told apart from initials, by which similar names are found as well', async () => {
    expect(await search('a.diallo')).toEqual(
      expect.arrayContaining(['Awa Diallo', 'Aissata Diallo', 'Awa Dialo']),
    )
  })
})

describe('the pages', everyWay, () => {
  const people = Array.from({ length: 23 }, (_, index): Partial<Person> => ({
    familyName: ['Éluard', 'eluard', 'Zola', 'Abad', 'Ōe'][index % 5]!,
    givenName: ['Ana', 'Bo', null][index % 3]!,
    nationalities: index % 4 === 0 ? [] : [['KE', 'FR'][index % 2]!],
    confirmedOn: index % 6 === 0 ? null : `2026-0${(index % 5) + 1}-01`,
  }))
  const sorts = [
    ...(['relevance', 'name', 'confirmedOn', 'updated', 'nationality', 'provider'] as const),
  ].flatMap((by) => [
    { by, descending: false },
    { by, descending: true },
  ])

  it('together are everybody once, in one order, for every sort', async () => {
    const { call } = await rosterOf(...people)
    for (const sort of sorts) {
      for (const query of [{}, { text: 'eluard' }, { nationalities: ['KE'] }]) {
        const whole = await call('roster.page', { query, sort, offset: 0, limit: 500 })
        const pages = await Promise.all(
          [0, 7, 14, 21, 28].map((offset) =>
            call('roster.page', { query, sort, offset, limit: 7 }),
          ),
        )
        expect(pages.flatMap(({ rows }) => rows)).toEqual(whole.rows)
        expect(new Set(whole.rows.map(({ id }) => id)).size).toBe(whole.found)
        expect(whole.all).toBe(people.length)
      }
    }
  })

  it('stand in the order asked, what was not stated last', async () => {
    const { call } = await rosterOf(...people)
    const sorted = async (by: (typeof sorts)[number]['by'], descending: boolean) =>
      (await call('roster.page', { query: {}, sort: { by, descending }, offset: 0, limit: 500 }))
        .rows
    const names = (await sorted('name', false)).map(({ familyName }) => familyName)
    expect(names.indexOf('Abad')).toBe(0)
    expect(new Set(names.slice(4, 14))).toEqual(new Set(['Éluard', 'eluard']))
    expect(names.at(-1)).toBe('Zola')
    for (const descending of [false, true]) {
      const dates = (await sorted('confirmedOn', descending)).map(({ confirmedOn }) => confirmedOn)
      const stated = dates.filter((date) => date !== null)
      const inOrder = stated.toSorted()
      expect(dates).toEqual([
        ...(descending ? inOrder.reverse() : inOrder),
        ...dates.filter((date) => date === null),
      ])
      const nations = (await sorted('nationality', descending)).map((row) => row.nationalities[0])
      const given = nations.filter((nation) => nation !== undefined)
      expect(nations.slice(0, given.length)).toEqual(
        given.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1)),
      )
    }
  })

  it('stand in the order of any column, both ways, what was not stated last', async () => {
    const free = (from: string, to: string): Person['availability'] => [
      { ...aPerson().availability[0]!, id: randomUUID(), from, to },
    ]
    const { call } = await rosterOf(
      {
        ...{ familyName: 'A', residence: 'KE', sex: 'male', email: 'b@x.org', availability: [] },
        ...{ organization: 'Zorn', nativeName: 'Łukasz' },
      },
      {
        ...{ familyName: 'B', residence: null, sex: 'female', email: null },
        ...{ consentOn: '2026-01-02', organization: 'Élections Canada', nativeName: 'Анна' },
      },
      {
        ...{ familyName: 'C', residence: 'BE', sex: null, email: 'A@x.org' },
        ...{ organization: 'ärlig', nativeName: 'Meret' },
      },
      {
        familyName: 'D',
        residence: 'FR',
        email: 'c@x.org',
        categories: ['shortTermObserver'],
        languages: [french],
      },
      {
        familyName: 'E',
        availability: free('2027-05-01', '2027-06-01'),
        retainUntil: '2030-01-01',
      },
    )
    const sorted = async (by: (typeof memorySorts | typeof textSorts)[number]) => {
      const page = (descending: boolean) =>
        call('roster.page', { query: {}, sort: { by, descending }, offset: 0, limit: 9 })
      const rows = await Promise.all([page(false), page(true)])
      return rows.map((each) => each.rows.map(({ familyName }) => familyName).join(''))
    }
    expect(await sorted('residence')).toEqual(['CEDAB', 'ADCEB'])
    expect(await sorted('sex')).toEqual(['BDEAC', 'ABDEC'])
    expect(await sorted('email')).toEqual(['CADBE', 'DACBE'])
    expect(await sorted('organization')).toEqual(['CBADE', 'ABCDE'])
    expect(await sorted('nativeName')).toEqual(['ACBDE', 'BCADE'])
    expect(await sorted('languages')).toEqual(['DABCE', 'DABCE'])
    expect(await sorted('categories')).toEqual(['ABCED', 'DABCE'])
    expect(await sorted('availability')).toEqual(['BCDEA', 'EBCDA'])
    expect(await sorted('consentOn')).toEqual(['BACDE', 'BACDE'])
    expect(await sorted('retainUntil')).toEqual(['EABCD', 'EABCD'])
    for (const by of [...memorySorts, ...textSorts])
      expect([...((await sorted(by))[0] ?? '')].toSorted().join('')).toBe('ABCDE')
  })

  it('show valid providers first and sort by the first of them', async () => {
    const { call } = await openTestEngine()
    const names = ['Beta', 'Alpha', 'Gamma']
    const providers = names.map((name) => aProvider({ name }))
    for (const provider of providers) await call('provider.save', { provider, version: null })
    const [beta, alpha, gamma] = providers.map(({ id }) => id) as [string, string, string]
    const offered = (familyName: string, ...offers: Person['offers']) =>
      call('person.save', { person: aPerson({ familyName, offers }), version: null })
    await offered('Old', anOffer(alpha, { validUntil: '2027-01-15' }))
    await offered(
      'Two',
      anOffer(alpha, { validUntil: '2027-06-30', withdrawnOn: '2027-01-15' }),
      anOffer(gamma, { validUntil: '2027-06-30' }),
      anOffer(gamma, { validUntil: '2027-03-31' }),
    )
    await offered('One', anOffer(beta))
    const page = (descending: boolean) =>
      call('roster.page', {
        query: {},
        sort: { by: 'provider', descending },
        offset: 0,
        limit: 10,
      })
    const { rows } = await page(false)
    expect(rows.map(({ familyName }) => familyName)).toEqual(['One', 'Two', 'Old'])
    expect(rows[1]?.providers).toMatchObject([
      { name: 'Gamma', valid: true, until: '2027-03-31' },
      { name: 'Alpha', valid: false, until: null },
    ])
    expect((await page(true)).rows.map(({ familyName }) => familyName)).toEqual([
      ...['Two', 'One', 'Old'],
    ])
  })

  it('draw six months of availability from today', async () => {
    const { call } = await rosterOf({ familyName: 'Free' })
    const { rows } = await call('roster.page', {
      query: {},
      sort: { by: 'name' },
      offset: 0,
      limit: 1,
    })
    expect(rows[0]?.strip).toEqual([{ from: '2027-02-01', to: '2027-07-31', state: 'available' }])
  })
})

describe('the facets', () => {
  it('count the people that the pages list', async () => {
    const { call, find } = await rosterOf(
      { familyName: 'Aa', nationalities: ['KE', 'FR'], languages: [french] },
      { familyName: 'Ab', nationalities: ['KE'], categories: ['longTermObserver'] },
      { familyName: 'Ba', nationalities: ['FR'], confirmedOn: '2026-01-01' },
    )
    const query: Query = { text: 'a', nationalities: ['FR'] }
    const counts = await call('roster.facets', { query })
    for (const { value, count } of counts.nationalities)
      expect(await find({ ...query, nationalities: [value] })).toHaveLength(count)
    for (const { value, count } of counts.categories)
      expect(await find({ ...query, categories: [value] })).toHaveLength(count)
    for (const { value, count } of counts.record)
      expect((await find({ ...query, record: [value] })).length).toBe(count)
    expect(counts.languages).toEqual([{ value: 'fr', counts: [1, 1, 1, 1, 1, 0] }])
    expect(counts.free).toBeNull()
    const free = { from: '2027-03-01', to: '2027-12-31' }
    expect((await call('roster.facets', { query: { ...query, free } })).free).toBe(
      (await find({ ...query, free })).length,
    )
  })

  it('are those of the data as they stand', async () => {
    const { call, people } = await rosterOf({ familyName: 'Aa', nationalities: ['KE'] })
    const nations = async () =>
      (await call('roster.facets', { query: {} })).nationalities.map(({ value }) => value)
    expect(await nations()).toEqual(['KE'])
    await call('person.save', { person: { ...people[0]!, nationalities: ['FR'] }, version: 1 })
    expect(await nations()).toEqual(['FR'])
    await call('person.remove', { id: people[0]!.id, version: 2, reason: 'asked to' })
    expect(await nations()).toEqual([])
  })
})
