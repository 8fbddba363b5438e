import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { Position } from '#shared/domain/position.ts'
import type { ProviderCap } from '#shared/domain/request.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

/** A request with some positions, and four people whom two providers offer. */
async function offered({
  cap = null,
  positions: changes = [{ posts: 4 }],
}: { cap?: ProviderCap | null; positions?: readonly Partial<Position>[] } = {}) {
  const test = await openTestEngine()
  const { call } = test
  const [spain, france] = [aProvider({ name: 'Spain' }), aProvider({ name: 'France' })]
  for (const provider of [spain, france]) await call('provider.save', { provider, version: null })
  const people = ['Adam', 'Berg', 'Cruz', 'Diaz'].map((familyName) =>
    aPerson({ familyName, offers: [anOffer(spain.id), anOffer(france.id)] }),
  )
  for (const person of people) await call('person.save', { person, version: null })
  const request = aRequest({ providerCap: cap })
  await call('request.save', { request, version: null })
  const positions = changes.map((each) => aPosition(request.id, each))
  for (const position of positions) await call('position.save', { position, version: null })
  const choice = (who: number, provider: string | null = spain.id, place = 0) => ({
    position: positions[place]!.id,
    person: people[who]!.id,
    provider,
  })
  const deployments = () => call('deployment.list', { request: request.id, person: null })
  const candidacies = () => call('candidacy.list', { request: request.id, position: null })
  return {
    ...test,
    ...{ spain, france, people, positions, request, choice, deployments, candidacies },
  }
}

describe('accepting a team', () => {
  it('selects and plans everybody over the certain span, under the provider proposed', async () => {
    const { call, choice, france, spain, deployments, candidacies } = await offered({
      positions: [
        {
          posts: 4,
          windows: [
            aWindow({ from: '2027-03-01', to: '2027-03-31' }),
            aWindow({ from: '2027-05-01', to: '2027-05-31' }),
            aWindow({ from: '2027-07-01', to: '2027-07-31', contingentOn: 'second round' }),
          ],
        },
      ],
    })
    const choices = [choice(0), choice(1, france.id), choice(2, null)]
    expect(await call('team.accept', { choices, step: 'planned' })).toEqual({
      ...{ changed: 3, already: 0, moved: 0 },
    })
    expect((await candidacies()).map(({ status }) => status)).toEqual([
      ...['selected', 'selected', 'selected'],
    ])
    const planned = await deployments()
    expect(planned.map(({ provider }) => provider).toSorted()).toEqual(
      [spain.id, france.id, null].toSorted(),
    )
    for (const each of planned)
      expect(each).toMatchObject({ from: '2027-03-01', to: '2027-05-31', status: 'planned' })
  })

  it('done twice writes nothing twice and is no mistake', async () => {
    const { call, choice, deployments } = await offered()
    const choices = [choice(0), choice(1)]
    await call('team.accept', { choices, step: 'planned' })
    const before = await deployments()
    expect(await call('team.accept', { choices, step: 'planned' })).toEqual({
      ...{ changed: 0, already: 2, moved: 0 },
    })
    expect(await deployments()).toEqual(before)
  })

  it('is all or nothing, and says of each person what stands against them', async () => {
    const { call, fails, choice, people, deployments, candidacies } = await offered({
      positions: [{ posts: 4, requirements: [aMust('clearance', { name: 'HEAT' })] }],
    })
    // Three who lack the clearance on their record are unknown, which refuses nobody; one has it expired.
    const stored = await call('person.get', { id: people[1]!.id })
    const { created: _, updated: __, version, ...record } = stored
    await call('person.save', {
      person: {
        ...record,
        clearances: [
          { id: uuid(), name: 'HEAT', obtainedOn: '2020-01-01', expiresOn: '2021-01-01' },
        ],
      },
      version,
    })
    const choices = [choice(0), choice(1), choice(2)]
    expect(await fails('team.accept', { choices, step: 'planned' })).toMatchObject({
      code: 'refused',
      message: { key: 'failures.peopleRefused', values: { people: 1 } },
      problems: [
        {
          field: 'choices.1',
          message: { key: 'problems.standsAgainst', values: { name: 'Berg, Nadia' } },
        },
      ],
    })
    expect(await deployments()).toEqual([])
    expect(await candidacies()).toEqual([])
    const others = choices.filter((_each, place) => place !== 1)
    expect(await call('team.accept', { choices: others, step: 'planned' })).toMatchObject({
      changed: 2,
    })
  })

  it('judges each with what those before were given: days, posts and the cap of a provider', async () => {
    const { fails, choice, france } = await offered({
      cap: { max: 2 },
      positions: [{ posts: 3 }, { posts: 1 }],
    })
    const refusedAt = async (choices: ReturnType<typeof choice>[]) =>
      (await fails('team.accept', { choices, step: 'planned' })).problems.map(({ field }) => field)
    // The same person twice on the same days.
    expect(await refusedAt([choice(0), choice(0, null, 1)])).toEqual(['choices.1'])
    // Two people for one post.
    expect(await refusedAt([choice(0, null, 1), choice(1, null, 1)])).toEqual(['choices.1'])
    // A third under a provider that may fill two.
    expect(await refusedAt([choice(0), choice(1), choice(2)])).toEqual(['choices.2'])
    expect(
      await refusedAt([choice(0), choice(1), choice(2, france.id), choice(3, france.id)]),
    ).toEqual(['choices.3'])
  })

  it('moves who was selected for another post of the request on the same days', async () => {
    const { call, choice, people, positions, candidacies } = await offered({
      positions: [{}, {}],
    })
    await call('candidacy.set', {
      ...{ position: positions[1]!.id, person: people[0]!.id },
      ...{ status: 'selected', reason: null },
    })
    expect(await call('team.accept', { choices: [choice(0)], step: 'planned' })).toEqual({
      ...{ changed: 1, already: 0, moved: 1 },
    })
    const statuses = new Map(
      (await candidacies()).map(({ position, status }) => [position, status]),
    )
    expect(statuses.get(positions[0]!.id)).toBe('selected')
    expect(statuses.get(positions[1]!.id)).toBe('reserve')
  })

  it('that is only shortlisted takes nobody a step back', async () => {
    const { call, choice, people, positions, candidacies } = await offered()
    await call('candidacy.set', {
      ...{ position: positions[0]!.id, person: people[0]!.id },
      ...{ status: 'selected', reason: null },
    })
    const choices = [choice(0), choice(1)]
    expect(await call('team.accept', { choices, step: 'shortlisted' })).toEqual({
      ...{ changed: 1, already: 1, moved: 0 },
    })
    expect((await candidacies()).map(({ status }) => status)).toEqual(['selected', 'shortlisted'])
  })
})

describe('planning selected people', () => {
  it('plans them all at once and leaves whoever is planned already', async () => {
    const { call, choice, people, positions, deployments } = await offered()
    for (const { id: person } of people.slice(0, 2))
      await call('candidacy.set', {
        ...{ position: positions[0]!.id, person },
        ...{ status: 'selected', reason: null },
      })
    await call('deployment.plan', { ...choice(0), from: null, to: null })
    const choices = [choice(0), choice(1)]
    expect(await call('deployment.planMany', { choices })).toEqual({
      ...{ changed: 1, already: 1, moved: 0 },
    })
    expect(await deployments()).toHaveLength(2)
  })

  it('answers a second click with the deployment that stands', async () => {
    const { call, fails, choice, france, deployments } = await offered()
    const asked = { ...choice(0), from: null, to: null }
    const first = await call('deployment.plan', asked)
    expect(await call('deployment.plan', asked)).toEqual(first)
    expect(await deployments()).toHaveLength(1)
    // Other terms are no second click.
    expect(await fails('deployment.plan', { ...asked, provider: france.id })).toMatchObject({
      code: 'refused',
    })
  })

  it('is told which offers hold for the whole of the position', async () => {
    const { call, spain, france, people, positions, candidacies } = await offered({
      positions: [{ windows: [aWindow({ from: '2027-03-01', to: '2028-01-31' })] }],
    })
    const stored = await call('person.get', { id: people[0]!.id })
    const { created: _, updated: __, version, ...record } = stored
    await call('person.save', {
      person: {
        ...record,
        offers: [anOffer(spain.id), anOffer(france.id, { validUntil: '2028-12-31' })],
      },
      version,
    })
    await call('candidacy.set', {
      ...{ position: positions[0]!.id, person: people[0]!.id },
      ...{ status: 'shortlisted', reason: null },
    })
    const [row] = await candidacies()
    expect(row?.providers.map(({ name, valid }) => [name, valid])).toEqual([
      ['France', true],
      ['Spain', false],
    ])
  })
})
