import { describe, expect, it } from 'vitest'
import { v7 as uuid } from 'uuid'
import { seededSkills } from '#shared/catalogue/skills.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

describe('a person', () => {
  it('is changed list by list, with a history that names what differs', async () => {
    const { call } = await openTestEngine()
    const provider = aProvider()
    await call('provider.save', { provider, version: null })
    const person = aPerson({ nationalities: ['BE', 'FR'], offers: [anOffer(provider.id)] })
    await call('person.save', { person, version: null })
    const changed = {
      ...person,
      email: 'n@example.org',
      nationalities: ['FR'],
      offers: [{ ...person.offers[0]!, withdrawnOn: '2027-01-20' }],
    }
    const saved = await call('person.save', { person: changed, version: 1 })
    expect(saved).toMatchObject({ ...changed, version: 2 })
    const [entry] = await call('history.list', { entity: 'person', id: person.id, limit: 1 })
    expect(entry).toMatchObject({
      action: 'changed',
      fields: ['email', 'nationalities', 'offers'],
      before: { nationalities: ['BE', 'FR'] },
      after: { nationalities: ['FR'], email: 'n@example.org' },
    })
  })

  it('keeps a name in two scripts of their own, and a change of either in the history', async () => {
    const { call } = await openTestEngine()
    const person = aPerson({ nativeName: 'نادية بنعلي', secondNativeName: 'ⵏⴰⴷⵢⴰ' })
    await call('person.save', { person, version: null })
    expect(await call('person.get', { id: person.id })).toMatchObject(person)
    const changed = { ...person, secondNativeName: null }
    expect(await call('person.save', { person: changed, version: 1 })).toMatchObject(changed)
    const [entry] = await call('history.list', { entity: 'person', id: person.id, limit: 1 })
    expect(entry).toMatchObject({
      fields: ['secondNativeName'],
      before: { secondNativeName: 'ⵏⴰⴷⵢⴰ' },
    })
  })

  it('may name only providers and skills that there are, and no day to come as one that was', async () => {
    const { fails } = await openTestEngine()
    const person = aPerson({
      offers: [anOffer(uuid())],
      skills: [
        { skill: 'no-such-skill', level: null, years: null, verifiedBy: null, verifiedOn: null },
      ],
    })
    const failure = await fails('person.save', { person, version: null })
    expect(failure).toMatchObject({
      code: 'invalid',
      problems: [{ field: 'person.offers.0.provider' }, { field: 'person.skills.0.skill' }],
    })
    // Nobody said on a day to come what a new record says.
    const early = aPerson({ confirmedOn: '2027-02-02', consentOn: '2027-02-01' })
    expect(await fails('person.save', { person: early, version: null })).toMatchObject({
      ...{ code: 'invalid', problems: [{ field: 'person.confirmedOn' }] },
    })
  })

  it('is removed with a reason; the history keeps what stood', async () => {
    const { call, fails } = await openTestEngine()
    const person = aPerson()
    await call('person.save', { person, version: null })
    await call('person.remove', { id: person.id, version: 1, reason: 'Asked to be forgotten' })
    expect(await fails('person.get', { id: person.id })).toMatchObject({ code: 'notFound' })
    const [entry] = await call('history.list', { entity: 'person', id: person.id, limit: 1 })
    expect(entry).toMatchObject({
      action: 'removed',
      before: { familyName: 'Benali', reason: 'Asked to be forgotten' },
    })
  })
})

describe('a provider', () => {
  it('counts the people with a valid offer today', async () => {
    const { call } = await openTestEngine()
    const provider = aProvider()
    await call('provider.save', { provider, version: null })
    const offers = [
      anOffer(provider.id),
      anOffer(provider.id, { validUntil: '2027-02-01' }),
      anOffer(provider.id, { validUntil: '2027-01-31' }),
      anOffer(provider.id, { validUntil: null, withdrawnOn: '2027-02-01' }),
      anOffer(provider.id, { offeredOn: '2027-02-02' }),
    ]
    for (const offer of offers)
      await call('person.save', { person: aPerson({ offers: [offer] }), version: null })
    expect(await call('provider.list', {})).toMatchObject([{ offered: 2, deployed: 0 }])
    expect(await call('app.counts', {})).toMatchObject({ people: 5, providers: 1 })
    expect((await call('roster.facets', { query: {} })).record).toContainEqual({
      value: 'offerEndsIn30Days',
      count: 1,
    })
  })

  it('stays while something refers to it', async () => {
    const { call, fails } = await openTestEngine()
    const provider = aProvider()
    await call('provider.save', { provider, version: null })
    const person = aPerson({ offers: [anOffer(provider.id)] })
    await call('person.save', { person, version: null })
    const gone = { id: provider.id, version: 1 }
    expect(await fails('provider.remove', gone)).toMatchObject({ code: 'inUse' })
    await call('person.save', { person: { ...person, offers: [] }, version: 1 })
    await call('provider.remove', gone)
    expect(await call('provider.list', {})).toEqual([])
  })
})

describe('the skill tree', () => {
  it('begins with the catalogue, each with its people', async () => {
    const { call } = await openTestEngine()
    const [first] = seededSkills
    const skills = [{ skill: first!.id, level: 3, years: null, verifiedBy: null, verifiedOn: null }]
    await call('person.save', { person: aPerson({ skills }), version: null })
    const tree = await call('skill.list', {})
    expect(tree).toHaveLength(seededSkills.length)
    expect(tree.find(({ id }) => id === first!.id)).toMatchObject({ people: 1, seeded: true })
  })

  it('takes own skills, and retires instead of deleting', async () => {
    const { call, fails } = await openTestEngine()
    const parent = seededSkills.find((skill) =>
      seededSkills.some((each) => each.parent === skill.id),
    )!
    const own = {
      id: 'drone-security',
      parent: parent.id,
      name: 'Drone security',
      phases: ['election-day'],
      seeded: true,
      retired: false,
    }
    expect(await call('skill.save', { skill: own })).toMatchObject({ seeded: false })
    const seeded = (await call('skill.list', {})).find(({ id }) => id === parent.id)!
    const { people: _people, ...rest } = seeded
    expect(await fails('skill.save', { skill: { ...rest, retired: true } })).toMatchObject({
      code: 'inUse',
    })
    expect(await fails('skill.save', { skill: { ...rest, parent: own.id } })).toMatchObject({
      code: 'invalid',
    })
    await call('skill.save', { skill: { ...own, retired: true } })
    expect((await call('skill.list', {})).find(({ id }) => id === own.id)).toMatchObject({
      retired: true,
    })
  })
})
