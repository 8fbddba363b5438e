import { describe, expect, it } from 'vitest'
import type { Person } from '#shared/domain/person.ts'
import type { Position } from '#shared/domain/position.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

const stated = { noticeDays: null, statedOn: '2027-01-01', source: 'the person' }
const free2027 = { from: '2027-01-01', to: '2027-12-31', state: 'available', ...stated } as const
const away2028 = { from: '2028-01-01', to: null, state: 'unavailable', ...stated } as const

/** A request with one position, and people on the roster. */
async function staffed({
  people = [aPerson()],
  position: changes = {},
}: { people?: Person[]; position?: Partial<Position> } = {}) {
  const test = await openTestEngine()
  const provider = aProvider()
  await test.call('provider.save', { provider, version: null })
  for (const person of people)
    await test.call('person.save', {
      person: { ...person, offers: [anOffer(provider.id)] },
      version: null,
    })
  const request = aRequest()
  await test.call('request.save', { request, version: null })
  const position = aPosition(request.id, changes)
  await test.call('position.save', { position, version: null })
  const [person] = people
  const plan = {
    position: position.id,
    person: person!.id,
    provider: provider.id,
    from: null,
    to: null,
  }
  return { ...test, provider, request, position, person: person!, people, plan }
}

describe('filling a post', () => {
  it('selects the candidacy and plans the deployment in one step', async () => {
    const { call, plan, position, person, request, provider } = await staffed()
    const deployment = await call('deployment.plan', plan)
    expect(deployment).toMatchObject({
      status: 'planned',
      from: '2027-03-01',
      to: '2027-06-30',
      provider: provider.id,
      version: 1,
    })
    const [candidacy] = await call('candidacy.list', { position: position.id, request: null })
    expect(candidacy).toMatchObject({
      status: 'selected',
      personName: 'Benali, Nadia',
      deployment: { id: deployment.id },
      providers: [{ id: provider.id, name: provider.name }],
    })
    expect(await call('deployment.list', { request: request.id, person: null })).toMatchObject([
      { personName: 'Benali, Nadia', positionTitle: 'Legal adviser', state: 'MG' },
    ])
    expect(await call('app.counts', {})).toMatchObject({ deployments: 1, openPosts: 0 })
    expect(
      await call('person.availability', { id: person.id, from: '2027-02-27', to: '2027-07-02' }),
    ).toEqual([
      { from: '2027-02-27', to: '2027-02-28', state: 'available' },
      { from: '2027-03-01', to: '2027-06-30', state: 'deployed' },
      { from: '2027-07-01', to: '2027-07-02', state: 'rest' },
    ])
  })

  it('is refused when the posts are filled', async () => {
    const { call, fails, plan, people } = await staffed({ people: [aPerson(), aPerson()] })
    await call('deployment.plan', plan)
    expect(await fails('deployment.plan', { ...plan, person: people[1]!.id })).toMatchObject({
      code: 'refused',
      message: { key: 'failures.positionFull', values: { posts: 1 } },
    })
  })

  it('is refused to a national of the host country, and nothing stays of the attempt', async () => {
    const { call, fails, plan, position } = await staffed({
      people: [aPerson({ nationalities: ['BE', 'MG'] })],
    })
    const failure = await fails('deployment.plan', plan)
    expect(failure).toMatchObject({ code: 'refused', problems: [{ field: 'hostCountry' }] })
    expect(await call('candidacy.list', { position: position.id, request: null })).toEqual([])
  })

  it('is refused on days already promised elsewhere, on one shared day too', async () => {
    const { call, fails, plan, request, person } = await staffed()
    await call('deployment.plan', plan)
    const touching = aPosition(request.id, {
      windows: [aWindow({ from: '2027-06-30', to: '2027-07-30' })],
    })
    const after = aPosition(request.id, {
      windows: [aWindow({ from: '2027-07-01', to: '2027-07-30' })],
    })
    await call('position.save', { position: touching, version: null })
    await call('position.save', { position: after, version: null })
    expect(await fails('deployment.plan', { ...plan, position: touching.id })).toMatchObject({
      code: 'refused',
      problems: [{ field: 'commitments' }],
    })
    await call('deployment.plan', { ...plan, position: after.id })
    expect(await call('deployment.list', { request: null, person: person.id })).toHaveLength(2)
  })

  it('is refused on an unmet must until it is set aside with a reason', async () => {
    const must = aMust('language', { language: 'fr', mode: 'spoken', level: 6 })
    const { call, fails, plan, position, person } = await staffed({
      position: { requirements: [must] },
    })
    const one = { position: position.id, person: person.id }
    for (const status of ['nominated', 'selected'] as const)
      expect(await fails('candidacy.set', { ...one, status, reason: null })).toMatchObject({
        code: 'refused',
        problems: [{ field: must.id }],
      })
    await call('candidacy.set', { ...one, status: 'shortlisted', reason: null })
    expect(
      await fails('candidacy.override', { ...one, criterion: 'no-such-thing', reason: 'x' }),
    ).toMatchObject({ code: 'refused' })
    await call('candidacy.override', { ...one, criterion: must.id, reason: 'Interviewed: fluent' })
    await call('candidacy.set', { ...one, status: 'nominated', reason: null })
    await call('deployment.plan', plan)
    const [why] = await call('candidacy.reasons', { position: position.id })
    expect(why?.candidacy?.overrides).toMatchObject([{ criterion: must.id, by: 'Tester' }])
    expect(why?.decision?.outcome.results.find(({ key }) => key === must.id)).toMatchObject({
      verdict: 'overridden',
      reason: 'Interviewed: fluent',
    })
  })
})

describe('a deployment', () => {
  it('is extended by a new end date, which is kept as an event', async () => {
    const { call, plan } = await staffed()
    const first = await call('deployment.plan', plan)
    const longer = { ...first, to: '2027-08-31' }
    await call('deployment.save', { deployment: longer, version: 1 })
    const entries = await call('history.list', { entity: 'deployment', id: first.id, limit: 5 })
    expect(entries).toMatchObject([
      {
        action: 'changed',
        fields: ['to'],
        before: { to: '2027-06-30' },
        after: { to: '2027-08-31' },
      },
      { action: 'created' },
    ])
  })

  it('is not extended into days the person is not there', async () => {
    const { call, fails, plan } = await staffed({
      people: [aPerson({ availability: [free2027, away2028] })],
    })
    const first = await call('deployment.plan', plan)
    expect(
      await fails('deployment.save', { deployment: { ...first, to: '2028-01-15' }, version: 1 }),
    ).toMatchObject({ code: 'refused', problems: [{ field: 'availability' }] })
  })

  it('frees the person when it is cancelled, with a reason', async () => {
    const { call, fails, plan, person, position } = await staffed()
    const first = await call('deployment.plan', plan)
    const off = { ...first, status: 'cancelled' as const }
    expect(await fails('deployment.save', { deployment: off, version: 1 })).toMatchObject({
      code: 'invalid',
      problems: [{ field: 'reason' }],
    })
    await call('deployment.save', { deployment: { ...off, reason: 'Postponed' }, version: 1 })
    expect(
      await call('person.availability', { id: person.id, from: '2027-03-01', to: '2027-06-30' }),
    ).toEqual([{ from: '2027-03-01', to: '2027-06-30', state: 'available' }])
    const [candidacy] = await call('candidacy.list', { position: position.id, request: null })
    expect(candidacy).toMatchObject({ status: 'reserve', reason: 'Postponed' })
    expect(await call('app.counts', {})).toMatchObject({ deployments: 0, openPosts: 1 })
  })

  it('keeps its person and position on the roster while it lasts', async () => {
    const { call, fails, plan, person, position } = await staffed()
    await call('deployment.plan', plan)
    expect(
      await fails('person.remove', { id: person.id, version: 1, reason: 'asked to' }),
    ).toMatchObject({ code: 'refused' })
    expect(await fails('position.remove', { id: position.id, version: 1 })).toMatchObject({
      code: 'refused',
    })
    expect(
      await fails('candidacy.set', {
        position: position.id,
        person: person.id,
        status: 'withdrawn',
        reason: 'x',
      }),
    ).toMatchObject({ code: 'refused' })
  })
})

describe('a candidacy', () => {
  it('leaves with a reason and comes back only from the beginning', async () => {
    const { call, fails, position, person } = await staffed()
    const one = { position: position.id, person: person.id }
    await call('candidacy.set', { ...one, status: 'shortlisted', reason: null })
    expect(
      await fails('candidacy.set', { ...one, status: 'notSelected', reason: null }),
    ).toMatchObject({
      code: 'invalid',
    })
    const out = await call('candidacy.set', {
      ...one,
      status: 'notSelected',
      reason: 'Another was stronger',
    })
    expect(
      await fails('candidacy.set', { ...one, status: 'nominated', reason: null }),
    ).toMatchObject({
      code: 'refused',
    })
    await call('candidacy.set', { ...one, status: 'considered', reason: null })
    expect(
      (await call('candidacy.events', { id: out.id })).map(({ to, reason }) => [to, reason]),
    ).toEqual([
      ['shortlisted', null],
      ['notSelected', 'Another was stronger'],
      ['considered', null],
    ])
  })
})
