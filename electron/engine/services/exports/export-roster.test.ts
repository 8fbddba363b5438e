import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { ParamsOf } from '#shared/contract/contract.ts'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { aTarget } from '#tests/fixtures/files.ts'

async function threePeople() {
  const house = await openTestEngine()
  const provider = aProvider({ name: 'Norway', country: 'NO' })
  await house.call('provider.save', { provider, version: null })
  const people = ['Adjei', 'Benali', 'Cissé'].map((familyName) =>
    aPerson({
      familyName,
      email: `${familyName}@example.org`,
      passportNumber: `EX-${familyName}`,
      emergencyContact: `next of ${familyName}`,
      notes: '=cmd',
      offers: [anOffer(provider.id)],
    }),
  )
  for (const person of people) await house.call('person.save', { person, version: null })
  const write = async (
    changes: Partial<ParamsOf<'export.roster'>> = {},
  ): Promise<readonly (readonly unknown[])[]> => {
    const file = aTarget(`roster.${changes.format ?? 'xlsx'}`)
    house.engine.grant(file)
    await house.call('export.roster', {
      ...{ query: {}, sort: { by: 'name' }, columns: ['name'], format: 'xlsx', language: 'en' },
      ...{ to: file.token, task: uuid() },
      ...changes,
    })
    if (changes.format === 'csv')
      return readFileSync(file.path, 'utf8')
        .replace('\ufeff', '')
        .split('\r\n')
        .map((line) => [line])
    return (await readXlsx(readFileSync(file.path))).sheets[0]?.rows ?? []
  }
  return { house, people, write }
}

describe('a roster written', () => {
  it('holds only the people selected, in the order of the screen', async () => {
    const { people, write } = await threePeople()
    const [first, , last] = people
    const rows = await write({ people: [last?.id ?? '', first?.id ?? ''] })
    expect(rows).toEqual([['Name'], ['Adjei, Nadia'], ['Cissé, Nadia']])
  })

  it('says who among them is not to be proposed, and not why', async () => {
    const { house, people } = await threePeople()
    const id = people[0]?.id ?? ''
    await house.call('person.bar', { id, version: 1, reason: 'conduct', until: null })
    const file = aTarget('marked.xlsx')
    house.engine.grant(file)
    await house.call('export.roster', {
      ...{ query: {}, sort: { by: 'name' }, columns: ['name'], format: 'xlsx', language: 'en' },
      ...{ to: file.token, task: uuid() },
    })
    const { sheets } = await readXlsx(readFileSync(file.path))
    const about = sheets.find(({ name }) => name === 'About')?.rows ?? []
    expect(about).toContainEqual(['Not to be proposed', 'Adjei, Nadia'])
    expect(JSON.stringify(sheets)).not.toContain('conduct')
  })

  it('holds people selected before the list was narrowed to others', async () => {
    const { people, write } = await threePeople()
    const rows = await write({ query: { text: 'Benali' }, people: [people[0]?.id ?? ''] })
    expect(rows).toEqual([['Name'], ['Adjei, Nadia']])
  })

  it('as whole records has every field but the restricted ones', async () => {
    const { write } = await threePeople()
    const [head = [], row = []] = await write({ fields: 'record' })
    const cell = (name: string): unknown => row[head.indexOf(name)]
    expect(cell('Family name')).toBe('Adjei')
    expect(cell('E-mail')).toBe('Adjei@example.org')
    expect(cell('Notes')).toBe('=cmd')
    expect(cell('Offers')).toContain('Norway')
    expect(cell('Availability (periods)')).toContain('2027')
    expect(head).not.toContain('Passport number')
    expect(JSON.stringify(row)).not.toContain('EX-Adjei')
    expect(JSON.stringify(row)).not.toContain('next of Adjei')
  })

  it('has restricted fields only with a purpose, and the history says so', async () => {
    const { house, write } = await threePeople()
    const file = aTarget('roster.xlsx')
    house.engine.grant(file)
    expect(
      await house.fails('export.roster', {
        query: {},
        sort: { by: 'name' },
        columns: ['name'],
        format: 'xlsx',
        language: 'en',
        fields: 'restricted',
        ...{ to: file.token, task: uuid() },
      }),
    ).toMatchObject({ code: 'invalid' })
    expect(await house.call('exchange.list', {})).toEqual([])
    const [head = [], row = []] = await write({ fields: 'restricted', purpose: 'Visa for Togo' })
    expect(row[head.indexOf('Passport number')]).toBe('EX-Adjei')
    const [kept] = await house.call('exchange.list', {})
    expect(kept).toMatchObject({
      ...{ direction: 'out', kind: 'list', file: 'roster.xlsx', by: 'Tester', restricted: true },
      ...{ purpose: 'Visa for Togo', contents: { people: 3 } },
    })
    expect(
      await house.call('history.list', { entity: 'exchange', id: kept?.id ?? '', limit: 9 }),
    ).toMatchObject([{ action: 'created', by: 'Tester' }])
  })

  it('as CSV can say above the table what it is and what it was narrowed to', async () => {
    const { write } = await threePeople()
    const lines = await write({ format: 'csv', stamp: true, query: { text: 'Benali' } })
    const text = lines.flat().join('\n')
    expect(text).toContain('# Written by: Tester')
    expect(text).toContain('# Narrowed to: Words: Benali')
    expect(lines).toContainEqual(['Name'])
  })
})

describe('a stamped CSV', () => {
  it('comes in again: what stands above the table is no list', async () => {
    const { house } = await threePeople()
    const file = aTarget('roster.csv')
    house.engine.grant(file)
    await house.call('export.roster', {
      query: {},
      sort: { by: 'name' },
      columns: ['name', 'sex', 'confirmedOn'],
      format: 'csv',
      language: 'en',
      ...{ stamp: true, to: file.token, task: uuid() },
    })
    const token = uuid()
    house.engine.grant({ ...file, token, mode: 'read' })
    const seen = await house.call('import.inspect', { file: token, sheet: null, csv: null })
    expect(seen.plan.columns.map(({ field }) => field)).toEqual(['fullName', 'sex', 'confirmedOn'])
    expect(seen.rows).toBe(3)
  })
})

describe('a table of a screen written', () => {
  it('has its headings, rows and words, with the stamp and what it was narrowed to', async () => {
    const { house } = await threePeople()
    const file = aTarget('requests.xlsx')
    house.engine.grant(file)
    expect(
      await house.call('outgoing.write', {
        document: {
          ...{ of: 'table', title: 'Requests', narrowed: 'Open' },
          columns: [
            { header: 'Title', width: 40 },
            { header: 'Election', width: 12 },
          ],
          rows: [['=HYPERLINK("x")', { date: '2027-06-20' }]],
        },
        ...{ language: 'en', format: 'xlsx', to: file.token, task: uuid() },
      }),
    ).toEqual({ rows: 1 })
    const { sheets } = await readXlsx(readFileSync(file.path), { readStyles: true })
    expect(sheets[0]?.rows).toEqual([
      ['Title', 'Election'],
      ['=HYPERLINK("x")', new Date('2027-06-20T00:00:00Z')],
    ])
    expect([...(sheets[0]?.cells?.values() ?? [])].some(({ formula }) => formula)).toBe(false)
    expect(sheets[1]?.rows).toContainEqual(['Narrowed to', 'Open'])
    expect(sheets[1]?.rows).toContainEqual(['Written by', 'Tester'])
  })
})
