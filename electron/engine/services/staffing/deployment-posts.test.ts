import { nothingArranged } from '#shared/domain/deployment.ts'
import { describe, expect, it } from 'vitest'
import type { Deployment, StoredDeployment } from '#shared/domain/deployment.ts'
import type { Position } from '#shared/domain/position.ts'
import type { ProviderCap } from '#shared/domain/request.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testNow } from '#tests/builders/test-store.ts'

/** A day within the window of every position that states none of its own. */
const midMission = '2027-03-15T09:00:00.000Z'

/** A request with some positions, and two people offered by two providers each. */
async function offered({
  cap = null,
  positions: changes = [{}],
  now = testNow,
}: {
  cap?: ProviderCap | null
  positions?: readonly Partial<Position>[]
  now?: string
} = {}) {
  const test = await openTestEngine({ clock: () => new Date(now) })
  const { call } = test
  const providers = [aProvider({ name: 'Spain' }), aProvider({ name: 'France' })] as const
  for (const provider of providers) await call('provider.save', { provider, version: null })
  const offers = () => providers.map(({ id }) => anOffer(id))
  const people = [aPerson({ offers: offers() }), aPerson({ offers: offers() })] as const
  for (const person of people) await call('person.save', { person, version: null })
  const request = aRequest({ providerCap: cap })
  await call('request.save', { request, version: null })
  const positions = changes.map((each) => aPosition(request.id, each))
  for (const position of positions) await call('position.save', { position, version: null })
  const planOf = (who: 0 | 1, provider: 0 | 1, place = 0) => ({
    position: positions[place]!.id,
    person: people[who].id,
    provider: providers[provider].id,
    from: null,
    to: null,
  })
  const changed = (
    { created: _created, updated: _updated, version, ...deployment }: StoredDeployment,
    changes: Partial<Deployment>,
  ) => ({ deployment: { ...deployment, ...changes }, version })
  return { ...test, providers, people, positions, request, planOf, changed }
}

describe('a post', () => {
  it('that somebody else fills now is not given back to who was called back early', async () => {
    const { call, fails, planOf, changed } = await offered({ now: midMission })
    const planned = await call('deployment.plan', planOf(0, 0))
    const out = await call('deployment.save', changed(planned, { status: 'deployed' }))
    const back = await call(
      'deployment.save',
      changed(out, { status: 'curtailed', to: '2027-04-01', reason: 'Fell ill' }),
    )
    await call('deployment.plan', planOf(1, 0))
    expect(
      await fails('deployment.save', changed(back, { status: 'deployed', reason: null })),
    ).toMatchObject({
      code: 'refused',
      message: { key: 'failures.positionFull', values: { posts: 1 } },
    })
  })

  it('that was served to the end is filled', async () => {
    const { call, fails, planOf, positions, people } = await offered({
      now: '2027-07-01T09:00:00.000Z',
    })
    await call('deployment.plan', planOf(0, 0))
    const { from, to } = positions[0]!.windows[0]!
    const deployment: Deployment = {
      id: crypto.randomUUID(),
      candidacy: null,
      person: people[1].id,
      position: positions[0]!.id,
      provider: null,
      ...{ from, to, status: 'completed', reason: null, ...nothingArranged },
    }
    expect(await fails('deployment.save', { deployment, version: null })).toMatchObject({
      code: 'refused',
      message: { key: 'failures.positionFull', values: { posts: 1 } },
    })
  })

  it('binds on the days beyond the minimum of its window too', async () => {
    const { call, fails, planOf } = await offered({
      positions: [
        { windows: [aWindow({ from: '2027-03-01', to: '2027-03-30' })] },
        { windows: [aWindow({ from: '2027-03-01', to: '2027-06-30', minimumDays: 60 })] },
      ],
    })
    await call('deployment.plan', planOf(0, 0))
    expect(await fails('deployment.plan', planOf(0, 0, 1))).toMatchObject({ code: 'refused' })
    const later = { ...planOf(0, 0, 1), from: '2027-03-31', to: '2027-06-30' }
    expect(await call('deployment.plan', later)).toMatchObject({ from: '2027-03-31' })
  })

  it('binds on the days between its windows too', async () => {
    const { call, fails, planOf } = await offered({
      positions: [
        {
          windows: [
            aWindow({ from: '2027-03-01', to: '2027-03-10' }),
            aWindow({ from: '2027-04-01', to: '2027-04-10' }),
          ],
        },
        { windows: [aWindow({ from: '2027-03-15', to: '2027-03-20' })] },
      ],
    })
    await call('deployment.plan', planOf(0, 0, 1))
    expect(await fails('deployment.plan', planOf(0, 0))).toMatchObject({
      code: 'refused',
      problems: [{ field: 'commitments' }],
    })
  })
})

describe('a selection', () => {
  it('made anew after a deployment was cancelled binds its days again', async () => {
    const { call, fails, planOf, changed, positions, people } = await offered({
      positions: [{}, {}],
    })
    const planned = await call('deployment.plan', planOf(0, 0))
    await call('deployment.save', changed(planned, { status: 'cancelled', reason: 'Postponed' }))
    const chosen = { person: people[0].id, status: 'selected', reason: null } as const
    await call('candidacy.set', { ...chosen, position: positions[0]!.id })
    expect(await fails('candidacy.set', { ...chosen, position: positions[1]!.id })).toMatchObject({
      code: 'refused',
      problems: [{ field: 'commitments' }],
    })
  })
})

describe('the cap of a provider', () => {
  it('holds for the provider that is chosen, until it is set aside', async () => {
    const { call, fails, planOf, changed, positions, people, providers } = await offered({
      cap: { max: 1 },
      positions: [{ posts: 3 }],
    })
    await call('deployment.plan', planOf(0, 0))
    const full = { code: 'refused', problems: [{ field: 'providerCap' }] }
    expect(await fails('deployment.plan', planOf(1, 0))).toMatchObject(full)
    const planned = await call('deployment.plan', planOf(1, 1))
    const moved = changed(planned, { provider: providers[0].id })
    expect(await fails('deployment.save', moved)).toMatchObject(full)
    await call('candidacy.override', {
      position: positions[0]!.id,
      person: people[1].id,
      criterion: 'providerCap',
      reason: 'The State was asked for one more',
    })
    expect(await call('deployment.save', moved)).toMatchObject({ provider: providers[0].id })
  })

  it('holds beside the offer: a provider with room whose offer ends before is refused', async () => {
    const offer = aMust('offer', {})
    const { call, fails, planOf, people, positions, providers } = await offered({
      cap: { max: 1 },
      positions: [{ posts: 3, requirements: [offer] }],
    })
    const [, second] = people
    const person = await call('person.get', { id: second.id })
    const { created: _created, updated: _updated, version, ...record } = person
    const offers = record.offers.map((each) =>
      each.provider === providers[1].id ? { ...each, validUntil: '2027-03-31' } : each,
    )
    await call('person.save', { person: { ...record, offers }, version })
    await call('deployment.plan', planOf(0, 0))
    expect(
      await call('match.verdict', {
        ...{ position: positions[0]!.id, draft: null, person: second.id },
      }),
    ).toMatchObject({ group: 'notFit' })
    expect(await fails('deployment.plan', planOf(1, 1))).toMatchObject({ code: 'refused' })
    await call('candidacy.override', {
      ...{ position: positions[0]!.id, person: second.id },
      ...{ criterion: 'providerCap', reason: 'One more was asked of the State' },
    })
    expect(await fails('deployment.plan', planOf(1, 1))).toMatchObject({
      problems: [{ field: offer.id }],
    })
  })

  it('is kept by an offer that holds to the end while somebody has one, and names both providers', async () => {
    const { call, fails, planOf, people, providers } = await offered({
      cap: { max: 1 },
      positions: [{ posts: 3 }],
    })
    const endingOf = async (who: 0 | 1, ends: readonly string[]) => {
      const person = await call('person.get', { id: people[who].id })
      const { created: _created, updated: _updated, version, ...record } = person
      const offers = record.offers.map((each, at) => ({ ...each, validUntil: ends[at] ?? null }))
      await call('person.save', { person: { ...record, offers }, version })
    }
    await endingOf(0, ['2027-12-31', '2027-01-31'])
    expect(await fails('deployment.plan', planOf(0, 1))).toMatchObject({
      message: { key: 'failures.providerNotOffering' },
      problems: [
        {
          field: 'providerCap',
          message: {
            key: 'problems.offerOfAnother',
            values: { provider: 'France', other: 'Spain' },
          },
        },
      ],
    })
    await call('deployment.plan', planOf(0, 0))
    // Spain has no room any more, so nobody's offer would do better.
    await endingOf(1, ['2027-12-31', '2027-01-31'])
    expect(await fails('deployment.plan', planOf(1, 0))).toMatchObject({
      problems: [{ message: { values: { provider: 'Spain', filled: 1, most: 1 } } }],
    })
    const { results } = await call('match.verdict', {
      ...{ position: planOf(1, 0).position, person: people[1].id, draft: null },
    })
    expect(results.find(({ key }) => key === 'providerCap')?.evidence).toEqual({
      key: 'evidence.shareOf',
      values: { provider: providers[0].name, filled: 1, most: 1 },
    })
  })

  it('counts no post that is open again', async () => {
    const { call, planOf, changed } = await offered({ cap: { max: 1 }, now: midMission })
    const planned = await call('deployment.plan', planOf(0, 0))
    const out = await call('deployment.save', changed(planned, { status: 'deployed' }))
    await call(
      'deployment.save',
      changed(out, { status: 'curtailed', to: '2027-04-01', reason: 'Fell ill' }),
    )
    expect(await call('deployment.plan', planOf(1, 0))).toMatchObject({ status: 'planned' })
  })
})

describe('a mission', () => {
  it('has nobody in the field before its first day', async () => {
    const { call, fails, planOf, changed } = await offered()
    const planned = await call('deployment.plan', planOf(0, 0))
    expect(await fails('deployment.save', changed(planned, { status: 'deployed' }))).toMatchObject({
      ...{ code: 'refused', message: { key: 'failures.notBegun' } },
      problems: [{ field: 'deployment.from' }],
    })
    const began = { status: 'deployed', from: testNow.slice(0, 10) } as const
    expect(await call('deployment.save', changed(planned, began))).toMatchObject(began)
  })

  it('is not completed before its last day, but on the last day it really had', async () => {
    const { call, fails, planOf, changed } = await offered({ now: midMission })
    const planned = await call('deployment.plan', planOf(0, 0))
    const out = await call('deployment.save', changed(planned, { status: 'deployed' }))
    expect(await fails('deployment.save', changed(out, { status: 'completed' }))).toMatchObject({
      ...{ code: 'refused', message: { key: 'failures.notEnded' } },
      problems: [{ field: 'deployment.to' }],
    })
    const ended = { status: 'completed', to: '2027-03-15' } as const
    expect(await call('deployment.save', changed(out, ended))).toMatchObject(ended)
  })

  it('is asked for again when it begins', async () => {
    const { call, fails, planOf, changed, people, positions } = await offered({ now: midMission })
    const planned = await call('deployment.plan', planOf(0, 0))
    const national = { ...people[0], nationalities: ['BE', 'MG'] }
    await call('person.save', { person: national, version: 1 })
    const leaves = changed(planned, { status: 'deployed' })
    expect(await fails('deployment.save', leaves)).toMatchObject({
      ...{ code: 'refused', problems: [{ field: 'hostCountry' }] },
    })
    await call('candidacy.override', {
      ...{ position: positions[0]!.id, person: people[0].id, criterion: 'hostCountry' },
      reason: 'Agreed with the mission',
    })
    expect(await call('deployment.save', leaves)).toMatchObject({ status: 'deployed' })
  })
})
