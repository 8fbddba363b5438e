import { randomUUID } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Person } from '#shared/domain/person.ts'
import type { Position } from '#shared/domain/position.ts'
import { say } from '#shared/text/index.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { aFile } from '#tests/fixtures/files.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

const everybody = { person: null, request: null, position: null, batch: null as string | null }
const march = { from: '2027-03-01', to: '2027-03-16' }

/** One person offered by a provider, and a position of Kenya's request in March. */
async function kenya(changes: { person?: Partial<Person>; position?: Partial<Position> } = {}) {
  const test = await openTestEngine()
  const { call } = test
  const provider = aProvider()
  await call('provider.save', { provider, version: null })
  const person = aPerson({
    nationalities: ['SE'],
    offers: [anOffer(provider.id)],
    ...changes.person,
  })
  await call('person.save', { person, version: null })
  const request = aRequest({ state: 'KE', title: 'Kenya 2027' })
  await call('request.save', { request, version: null })
  const position = aPosition(request.id, { windows: [aWindow(march)], ...changes.position })
  await call('position.save', { position, version: null })
  const one = { position: position.id, person: person.id }
  const plan = () =>
    call('deployment.plan', { ...one, provider: provider.id, from: null, to: null })
  const savePerson = async (more: Partial<Person>) => {
    const { version } = await call('person.get', { id: person.id })
    await call('person.save', { person: { ...person, ...more }, version })
  }
  const savePosition = async (more: Partial<Position>) => {
    const { version } = (await call('position.get', { id: position.id })).position
    await call('position.save', { position: { ...position, ...more }, version })
  }
  const broken = (of: Partial<typeof everybody> = {}) =>
    call('promise.broken', { ...everybody, ...of })
  const told = async () =>
    (await broken()).map(({ personName, promise, problems }) => ({
      ...{ personName, promise },
      because: problems.map(({ kind, strength }) => [kind, strength]),
    }))
  return {
    ...test,
    ...{ provider, person, request, position, one, plan, savePerson, savePosition, broken, told },
  }
}

describe('a promise', () => {
  it('is told no more than while it holds', async () => {
    const { plan, told } = await kenya()
    await plan()
    expect(await told()).toEqual([])
  })

  it('does not hold for whom the record makes a national of the host country', async () => {
    const { plan, savePerson, broken, told, person, request, position } = await kenya()
    await plan()
    await savePerson({ nationalities: ['SE', 'KE'] })
    expect(await told()).toMatchObject([{ promise: 'planned', because: [['hostCountry', 'must']] }])
    const at = async (of: object) => (await broken(of)).length
    expect(await at({ person: person.id })).toBe(1)
    expect(await at({ request: request.id })).toBe(1)
    expect(await at({ position: position.id })).toBe(1)
    expect(await at({ person: randomUUID() })).toBe(0)
  })

  it('is told of the people whom an import brought or changed, and of nobody else', async () => {
    const { engine, call, plan, savePerson, broken } = await kenya({
      person: { birthDate: '1984-05-17' },
    })
    await plan()
    const bringIn = async (line: string): Promise<string> => {
      const file = aFile('list.csv', Buffer.from(`Family name,Given name,Birth date\n${line}\n`))
      engine.grant(file)
      const { plan: read } = await call('import.inspect', {
        ...{ file: file.token, sheet: null, csv: null },
      })
      const rest = { update: 'update', duplicate: 'update' } as const
      const done = await call('import.commit', { plan: read, decisions: [], rest, task: newId() })
      return done.batch
    }
    const hers = await bringIn('Benali,Nadia,1984-05-17')
    const others = await bringIn('Okafor,Chidi,1979-12-31')
    await savePerson({ birthDate: '1984-05-17', nationalities: ['SE', 'KE'] })
    expect(await broken({ batch: hers })).toHaveLength(1)
    expect(await broken({ batch: others })).toEqual([])
  })

  it('does not hold when the requesting State is corrected', async () => {
    const { call, one, request, told } = await kenya()
    await call('candidacy.set', { ...one, status: 'nominated', reason: null })
    await call('request.save', { request: { ...request, state: 'SE' }, version: 1 })
    expect(await told()).toMatchObject([
      { promise: 'nominated', because: [['hostCountry', 'must']] },
    ])
  })

  it('holds again once it is set aside with a reason, for the dates of the deployment', async () => {
    const { call, plan, savePerson, one, told } = await kenya()
    const { id } = await plan()
    await savePerson({ nationalities: ['SE', 'KE'] })
    await call('candidacy.override', {
      ...{ ...one, criterion: 'hostCountry', deployment: id },
      reason: 'Agreed with the mission',
    })
    expect(await told()).toEqual([])
  })

  it('does not hold with a clearance that runs out before the last day', async () => {
    const clearance = (expiresOn: string): Partial<Person> => ({
      clearances: [{ id: randomUUID(), name: 'HEAT', obtainedOn: null, expiresOn }],
    })
    const { plan, savePerson, told } = await kenya({
      person: clearance('2027-12-31'),
      position: { requirements: [aMust('clearance', { name: 'HEAT' })] },
    })
    await plan()
    await savePerson(clearance('2027-03-10'))
    expect(await told()).toMatchObject([{ because: [['clearance', 'must']] }])
  })

  it('is warned of where the provider withdrew the offer it is under', async () => {
    const { plan, savePerson, person, told } = await kenya()
    await plan()
    await savePerson({ offers: [{ ...person.offers[0]!, withdrawnOn: '2027-02-01' }] })
    expect(await told()).toMatchObject([{ because: [['offerWithdrawn', 'warn']] }])
  })

  it('is warned of where days turn tentative, a medical lapses, an offer is cut short or a nationality is over its limit', async () => {
    const { call, plan, person, one, savePerson, told, request } = await kenya()
    const { id } = await plan()
    const tentative = (from: string): Partial<Person> => ({
      availability: [
        {
          ...{ id: randomUUID(), from, to: '2027-03-31', state: 'tentative' as const },
          ...{ noticeDays: null, statedOn: '2027-02-01', source: null },
        },
      ],
    })
    const because = async () => (await told()).flatMap((each) => each.because)
    await savePerson(tentative('2027-03-10'))
    expect(await because()).toEqual([['tentative', 'warn']])
    await call('candidacy.override', {
      ...{ ...one, criterion: 'availability', deployment: id, reason: 'Will come all the same' },
    })
    expect(await because()).toEqual([])
    // Days after the last one promised are nobody's.
    const medical = (expiresOn: string) => ({
      clearances: [{ id: randomUUID(), name: 'Medical', obtainedOn: null, expiresOn }],
    })
    for (const [day, kinds] of [
      ['2027-03-16', []],
      ['2027-03-15', [['clearanceLapses', 'warn']]],
      ['2026-03-01', [['clearanceLapses', 'warn']]],
      ['2026-02-28', []],
    ] as const) {
      await savePerson(medical(day))
      expect(await because()).toEqual(kinds)
    }
    const [offer] = person.offers
    await savePerson({ offers: [{ ...offer!, validUntil: '2027-03-15' }] })
    expect(await because()).toEqual([['offerEnds', 'warn']])
    await savePerson({})
    const { version, ...rest } = (await call('request.get', { id: request.id })).request
    await call('request.save', {
      request: { ...request, ...rest, maxPerNationality: 1 },
      version,
    })
    expect(await because()).toEqual([])
    const position = aPosition(request.id, { windows: [aWindow(march)] })
    await call('position.save', { position, version: null })
    const second = aPerson({ familyName: 'Berg', nationalities: ['SE'] })
    await call('person.save', { person: second, version: null })
    await call('deployment.plan', {
      ...{ position: position.id, person: second.id, provider: null, from: null, to: null },
    })
    expect(await because()).toEqual([
      ['nationalityCap', 'warn'],
      ['nationalityCap', 'warn'],
    ])
  })

  it('does not hold beside another on the same days', async () => {
    const { call, one, person, savePosition, told } = await kenya()
    await call('candidacy.set', { ...one, status: 'selected', reason: null })
    const other = aRequest({ state: 'TD', title: 'Chad 2027' })
    await call('request.save', { request: other, version: null })
    const there = aPosition(other.id, {
      windows: [aWindow({ from: '2027-04-01', to: '2027-04-10' })],
    })
    await call('position.save', { position: there, version: null })
    await call('deployment.plan', {
      ...{ position: there.id, person: person.id, provider: null, from: null, to: null },
    })
    expect(await told()).toEqual([])
    // Whoever is selected is promised for the windows, wherever they move.
    await savePosition({ windows: [aWindow({ from: '2027-04-05', to: '2027-04-16' })] })
    expect(await told()).toMatchObject([
      { promise: 'planned', because: [['commitments', 'must']] },
      { promise: 'selected', because: [['commitments', 'must']] },
    ])
  })

  it('is over with its last day and with its request', async () => {
    const { call, plan, savePerson, request, told } = await kenya()
    await plan()
    await savePerson({ nationalities: ['SE', 'KE'] })
    const { version } = (await call('request.get', { id: request.id })).request
    const withdrawn = { id: request.id, version, status: 'withdrawn' as const, confirmed: true }
    await call('request.changeStatus', { ...withdrawn, reason: 'The State gave up' })
    expect(await told()).toEqual([])
  })
})

describe('a window that moves', () => {
  const june = { windows: [aWindow({ from: '2027-06-01', to: '2027-06-16' })] }

  it('leaves its deployments behind: told, and filling no post', async () => {
    const { call, plan, savePosition, told, position, request } = await kenya()
    await plan()
    await savePosition(june)
    expect(await told()).toMatchObject([{ because: [['windows', 'must']] }])
    expect((await call('position.get', { id: position.id })).position.filled).toBe(0)
    expect((await call('request.get', { id: request.id })).request.filled).toBe(0)
    expect(await call('app.counts', {})).toMatchObject({ openPosts: 1 })
  })

  it('takes them along when told to, each by every rule', async () => {
    const { call, plan, savePosition, told, position } = await kenya()
    const { id } = await plan()
    await savePosition(june)
    expect(await call('deployment.moveToWindows', { deployments: [id] })).toEqual({
      ...{ moved: 1, stayed: [] },
    })
    expect(await told()).toEqual([])
    expect((await call('position.get', { id: position.id })).position.filled).toBe(1)
  })

  it('names who cannot come along, and why', async () => {
    const { call, plan, savePosition, savePerson } = await kenya()
    const { id } = await plan()
    await savePerson({
      availability: [
        {
          id: randomUUID(),
          ...{ from: '2027-01-01', to: '2027-05-31', state: 'available', noticeDays: null },
          ...{ statedOn: '2027-01-01', source: null },
        },
        {
          id: randomUUID(),
          ...{ from: '2027-06-01', to: '2027-12-31', state: 'unavailable', noticeDays: null },
          ...{ statedOn: '2027-01-01', source: null },
        },
      ],
    })
    await savePosition(june)
    const { moved, stayed } = await call('deployment.moveToWindows', { deployments: [id] })
    expect(moved).toBe(0)
    expect(stayed).toMatchObject([{ deployment: id, personName: 'Benali, Nadia' }])
    expect(stayed[0]?.problems.map((each) => say('en', each)).join()).toContain('unavailable')
  })

  it('keeps posts for who fills them in it: a full position takes nobody back', async () => {
    const { call, plan, savePosition } = await kenya()
    const { id } = await plan()
    await savePosition(june)
    const other = aPerson({ familyName: 'Other' })
    await call('person.save', { person: other, version: null })
    const { positions } = await call('request.get', {
      id: (await call('request.list', {}))[0]!.id,
    })
    await call('deployment.plan', {
      ...{ position: positions[0]!.id, person: other.id, provider: null, from: null, to: null },
    })
    const { stayed } = await call('deployment.moveToWindows', { deployments: [id] })
    expect(stayed).toMatchObject([{ problems: [{ key: 'failures.positionFull' }] }])
  })

  it('takes each along into the window it lay in, where a position has several', async () => {
    const first = aWindow({ from: '2027-03-01', to: '2027-03-16' })
    const second = aWindow({ from: '2027-05-01', to: '2027-05-16' })
    const test = await kenya({ position: { posts: 3, windows: [first, second] } })
    const { call, one, savePosition, request } = test
    const others = [aPerson({ familyName: 'Second' }), aPerson({ familyName: 'Both' })]
    for (const person of others) await call('person.save', { person, version: null })
    const plan = (person: string, from: string, to: string) =>
      call('deployment.plan', { ...{ position: one.position, person, provider: null }, from, to })
    const planned = [
      await plan(one.person, '2027-03-01', '2027-03-16'),
      await plan(others[0]!.id, '2027-05-01', '2027-05-16'),
      await plan(others[1]!.id, '2027-03-01', '2027-05-16'),
    ]
    await savePosition({
      posts: 3,
      windows: [
        { ...first, from: '2027-03-20', to: '2027-04-04' },
        { ...second, from: '2027-05-20', to: '2027-06-04' },
      ],
    })
    const result = await call('deployment.moveToWindows', {
      deployments: planned.map(({ id }) => id),
    })
    expect(result).toEqual({ moved: 3, stayed: [] })
    const now = await call('deployment.list', { request: request.id, person: null })
    expect(planned.map(({ id }) => now.find((each) => each.id === id))).toMatchObject([
      { from: '2027-03-20', to: '2027-04-04' },
      { from: '2027-05-20', to: '2027-06-04' },
      { from: '2027-03-20', to: '2027-06-04' },
    ])
  })
})
