import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rosterQuery } from '#shared/search/roster-query.ts'
import { anOffer, aPerson, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { startTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

let house: TestEngine
beforeAll(async () => {
  house = await startTestEngine({ folder: mkdtempSync(join(storeRoom, 'scrutin-test-')) })
})
afterAll(async () => {
  await house.engine.close()
  rmSync(house.folder, { recursive: true, force: true })
})

const kept = aProvider({ name: 'Observers Abroad', kind: 'ngo', country: null })
const gone = aProvider({
  ...{ name: 'Observers Abroad Association', shortName: 'OAA', kind: 'ngo', country: 'FR' },
  ...{ contactName: 'M. Roux', contactEmail: 'roux@example.org', otherNames: ['OA (old)'] },
})
const person = aPerson({
  offers: [
    anOffer(gone.id, { conditions: 'Not before the harvest' }),
    anOffer(kept.id, { validUntil: '2027-12-30' }),
  ],
})
const second = aPerson({ familyName: 'Zinsou', sex: 'male', offers: [anOffer(gone.id)] })
const request = aRequest()
const windows = [aWindow({ from: '2027-03-01', to: '2027-03-31' })]
const position = aPosition(request.id, { windows, posts: 2 })

/** A provider that offers two people, one planned and one nominated, with a letter, an ask, money and an alias. */
async function busyProvider(): Promise<void> {
  const { call } = house
  for (const provider of [kept, gone]) await call('provider.save', { provider, version: null })
  for (const each of [person, second]) await call('person.save', { person: each, version: null })
  await call('request.save', { request, version: null })
  await call('position.save', { position, version: null })
  const at = { position: position.id, from: null, to: null }
  await call('deployment.plan', { ...at, person: person.id, provider: gone.id })
  await call('candidacy.set', {
    ...{ position: position.id, person: second.id, status: 'nominated', reason: null },
  })
  await call('letter.keep', {
    letters: [
      {
        ...{ kind: 'nominationRequest', language: 'en', request: request.id, way: 'mail' },
        ...{ position: position.id, provider: gone.id, people: [] },
      },
    ],
    ...{ move: false, dueOn: '2027-02-10', posts: 2 },
  })
  const fund = { id: uuid(), name: 'Trust Fund', notes: null, closed: false }
  await call('fund.save', { fund, version: null })
  await call('contribution.save', {
    contribution: {
      ...{ id: uuid(), fund: fund.id, provider: gone.id, contributor: null, amount: 500 },
      ...{ currency: 'USD', pledgedOn: '2027-01-10', receivedOn: null, notes: null },
      ...{ request: null, position: null },
    },
    version: null,
  })
  await call('alias.save', { alias: { kind: 'provider', written: 'Obs. Abr.', meaning: gone.id } })
}

describe('a provider', () => {
  beforeAll(busyProvider)

  it('shows what it offered, on what conditions, who is proposed, planned, and what it gave', async () => {
    const page = await house.call('provider.get', { id: gone.id })
    expect(
      page.offers.map(({ personName, conditions, holds }) => [personName, conditions, holds]),
    ).toEqual([
      ['Benali, Nadia', 'Not before the harvest', true],
      ['Zinsou, Nadia', null, true],
    ])
    expect(page.proposed).toMatchObject([{ person: second.id, status: 'nominated' }])
    expect(page.given).toMatchObject([
      { person: person.id, given: 0, planned: 31, status: 'planned' },
    ])
    expect(page.totals).toMatchObject({ people: 0, given: 0, planned: 31 })
    expect(page.aliases.map(({ written }) => written)).toEqual(['Obs. Abr.'])
    expect(page.uses).toEqual({
      ...{ people: 2, nominations: 1, deployments: 1, served: 0, contributions: 1 },
      ...{ asks: 1, letters: 1, documents: 0 },
    })
    // Nominated under another's offer, the person is not proposed by this one.
    expect((await house.call('provider.get', { id: kept.id })).proposed).toEqual([])
  })

  it('is not removed while anything hangs on it, and what does is said', async () => {
    const failure = await house.fails('provider.remove', { id: gone.id, version: 1 })
    expect(failure.code).toBe('inUse')
    expect(failure.problems.map(({ message }) => message.key)).toEqual([
      'problems.providerHas_people',
      'problems.providerHas_nominations',
      'problems.providerHas_deployments',
      'problems.providerHas_contributions',
      'problems.providerHas_asks',
      'problems.providerHas_letters',
    ])
  })

  it('may be another of close names, until somebody says that they are two', async () => {
    const acronym = aProvider({ name: 'OAA', kind: 'ngo', country: null })
    await house.call('provider.save', { provider: acronym, version: null })
    const alike = async () => (await house.call('provider.get', { id: acronym.id })).alike
    expect(await alike()).toMatchObject([{ id: gone.id }])
    await house.call('provider.apart', { one: acronym.id, other: gone.id, apart: true })
    expect(await alike()).toEqual([])
    await house.call('provider.remove', { id: acronym.id, version: 1 })
  })

  it('becomes another with all that hangs on it, and is found by its old names', async () => {
    const { call } = house
    const search = {
      ...{ id: uuid(), name: 'Of them', opens: false },
      sort: { by: 'name' as const, descending: false },
      query: rosterQuery.parse({
        providers: [gone.id, kept.id],
        conditions: [{ how: 'any', conditions: [{ by: 'provider', provider: gone.id }] }],
      }),
    }
    await call('search.save', { search, version: null })
    const round = { id: uuid(), name: 'Round', from: '2028-05-01', to: '2028-05-31', dueOn: null }
    await call('round.begin', { ...round, chosen: { ids: [second.id] } })
    const askedOf = (await call('round.get', { id: round.id })).people[0]?.provider
    expect(askedOf).toBe(gone.id)
    await call('provider.merge', {
      ...{ kept: kept.id, keptVersion: 1, gone: gone.id, goneVersion: 1 },
    })
    expect(await call('provider.list', {})).toMatchObject([
      {
        ...{ id: kept.id, name: 'Observers Abroad', country: 'FR', contactName: 'M. Roux' },
        otherNames: ['Observers Abroad Association', 'OAA', 'OA (old)'],
        ...{ offered: 2, deployed: 1 },
      },
    ])
    const page = await call('provider.get', { id: kept.id })
    expect(page.uses).toEqual({
      ...{ people: 2, nominations: 1, deployments: 1, served: 0, contributions: 1 },
      ...{ asks: 1, letters: 1, documents: 0 },
    })
    expect(page.offers).toHaveLength(3)
    expect(page.aliases).toMatchObject([{ written: 'Obs. Abr.' }])
    const [followed] = await call('search.list', {})
    expect(followed?.query).toMatchObject({
      providers: [kept.id],
      conditions: [{ conditions: [{ provider: kept.id }] }],
    })
    expect((await call('round.get', { id: round.id })).people[0]?.provider).toBe(kept.id)
    // A list that calls it by its old name finds it.
    expect(
      (
        await call('roster.page', {
          ...{ query: { text: 'OAA' }, sort: { by: 'name' }, offset: 0, limit: 5 },
        })
      ).found,
    ).toBe(2)
  })
})
