import { v7 as uuid } from 'uuid'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Person } from '#shared/domain/person.ts'
import type { Position } from '#shared/domain/position.ts'
import { say } from '#shared/text/index.ts'
import { someRequirement } from '#tests/builders/match-arbitraries.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

const french = aMust('language', { language: 'fr', mode: 'spoken', level: 5 })

/** One position and one person offered for it; the clock is turned by hand. */
async function asked(of: { person?: Partial<Person>; position?: Partial<Position> } = {}) {
  let now = '2027-01-10T09:00:00Z'
  const test = await openTestEngine({ clock: () => new Date(now) })
  const { call } = test
  const provider = aProvider({ name: 'Spain' })
  await call('provider.save', { provider, version: null })
  const person = aPerson({ offers: [anOffer(provider.id)], ...of.person })
  await call('person.save', { person, version: null })
  const request = aRequest()
  await call('request.save', { request, version: null })
  const position = aPosition(request.id, { requirements: [french], posts: 2, ...of.position })
  await call('position.save', { position, version: null })
  const one = { position: position.id, person: person.id }
  const set = (status: 'selected' | 'notSelected' | 'nominated' | 'shortlisted', reason?: string) =>
    call('candidacy.set', { ...one, status, reason: reason ?? null })
  const latest = async () => {
    const [head] = await call('decision.list', { position: position.id })
    if (!head) throw new Error('nothing was decided')
    return call('decision.get', { id: head.id })
  }
  return {
    ...test,
    ...{ provider, person, request, position, one, set, latest },
    turn: (instant: string) => void (now = instant),
    change: async (change: Partial<Person>) => {
      const {
        created: _c,
        updated: _u,
        version,
        ...stored
      } = await call('person.get', {
        id: person.id,
      })
      await call('person.save', { person: { ...stored, ...change }, version })
    },
  }
}

describe('a decision', () => {
  it('is shown a year later as it was made, and judged again by the record of that day', async () => {
    const { call, set, latest, change, turn, one, position } = await asked()
    const { group, score, results } = await call('match.verdict', { ...one, draft: null })
    await set('selected')
    turn('2028-01-10T09:00:00Z')
    await change({
      familyName: 'Renamed',
      languages: [
        {
          id: uuid(),
          ...{ language: 'fr', spoken: 2, read: null, written: null },
          ...{ scale: 'cefr', received: 'A2', converted: false },
        },
      ],
    })
    const { decision, again } = await latest()
    expect(decision).toMatchObject({
      ...{ kind: 'selected', by: 'Tester', at: '2027-01-10T09:00:00.000Z', takenBack: false },
      question: { today: '2027-01-10', position: { title: position.title, posts: 2 } },
      facts: { name: 'Benali, Nadia', providers: [{ name: 'Spain' }] },
      outcome: { group, score },
    })
    const then = new Map(decision.outcome.results.map((result) => [result.key, result]))
    for (const { key, verdict, evidence, gap, points } of results)
      expect(then.get(key)).toMatchObject({ verdict, evidence, gap, points })
    const frenchThen = then.get(french.id)
    expect(say('en', frenchThen!.asked)).toContain('French')
    expect(frenchThen).toMatchObject({ verdict: 'met', strength: 'must' })

    expect(again).toMatchObject({ on: '2028-01-10', group: 'notFit' })
    expect(again!.differs).toContain(french.id)
    expect(again!.differs).not.toContain('hostCountry')
    const frenchNow = again!.results.find(({ key }) => key === french.id)
    expect(frenchNow).toMatchObject({ verdict: 'notMet', gap: { amount: 3, unit: 'levels' } })
  })

  it('asks again what was asked then, whatever the position asks today', async () => {
    const { call, set, latest, position } = await asked()
    await set('selected')
    const { version } = (await call('position.get', { id: position.id })).position
    await call('position.save', {
      position: { ...position, title: 'Another title', requirements: [] },
      version,
    })
    const { decision, again } = await latest()
    expect(decision.question).toMatchObject({
      position: { title: 'Legal adviser' },
      requirements: [{ id: french.id, kind: 'language' }],
    })
    expect(again!.results.some(({ key }) => key === french.id)).toBe(true)
    expect(again!.differs).toEqual([])
  })

  it('is kept at each step that decides, and at no other', async () => {
    const { call, set, one, provider, position } = await asked({
      person: { languages: [] },
    })
    await set('shortlisted')
    expect(await call('decision.list', { person: one.person })).toEqual([])
    await call('candidacy.override', { ...one, criterion: french.id, reason: 'Interviewed' })
    await set('nominated')
    await set('nominated')
    await set('notSelected', 'Others were nearer')
    await set('shortlisted')
    const choices = [{ ...one, provider: provider.id }]
    await call('team.accept', { choices, step: 'selected' })
    await call('deployment.planMany', { choices })
    await call('deployment.planMany', { choices })
    const kinds = (await call('decision.list', { position: position.id })).map(({ kind }) => kind)
    expect(kinds).toEqual(['planned', 'teamAccepted', 'notSelected', 'nominated', 'setAside'])
    const [planned] = await call('decision.list', { position: position.id })
    const { decision } = await call('decision.get', { id: planned!.id })
    expect(decision.question.deployment).toEqual({
      ...{ from: '2027-03-01', to: '2027-06-30', provider: provider.id },
    })
    expect(decision.outcome.results.find(({ key }) => key === french.id)).toMatchObject({
      ...{ verdict: 'overridden', reason: 'Interviewed' },
    })
    const [row] = await call('candidacy.list', { position: position.id, request: null })
    expect(row?.decision).toMatchObject({ id: planned!.id, kind: 'planned' })
  })

  it('keeps the rules under which a team was proposed, and the rank where it was known', async () => {
    const { call, set, latest, one, position } = await asked()
    const other = aPerson({ familyName: 'Other' })
    await call('person.save', { person: other, version: null })
    await call('match.page', {
      ...{ position: position.id, draft: null, group: 'fit', against: null, offset: 0, limit: 10 },
    })
    await set('nominated')
    expect((await latest()).decision.outcome.rank).toEqual({ place: 1, of: 2 })
    const rules = {
      ...{ womenPercent: 40, maxPerNationality: 3, maxPercentPerRegion: null, coverage: [] },
      ...{ useProviderCaps: true, offeredOnly: true, multinationalPairs: false },
      ...{ locked: [], excluded: [other.id] },
    }
    await call('team.accept', {
      ...{ choices: [{ ...one, provider: null }], step: 'planned', rules },
    })
    const { decision } = await latest()
    expect(decision).toMatchObject({
      ...{ kind: 'teamAccepted', question: { team: { womenPercent: 40, offeredOnly: true } } },
    })
    // Who was left out is nobody of whom this decision tells.
    expect(JSON.stringify(decision)).not.toContain(other.id)
  })

  it('outlives its position, and the record', async () => {
    const { call, set, position, person } = await asked()
    await set('notSelected', 'Others were nearer')
    const { version } = (await call('position.get', { id: position.id })).position
    await call('position.remove', { id: position.id, version })
    const [head] = await call('decision.list', { person: person.id })
    expect(head).toMatchObject({ positionTitle: 'Legal adviser', kind: 'notSelected' })
    const { decision } = await call('decision.get', { id: head!.id })
    expect(decision.outcome.results.length).toBeGreaterThan(3)
  })

  it('is told among the reasons though the person left the roster', async () => {
    const { call, set, position, person } = await asked()
    await set('notSelected', 'Others were nearer')
    const { version } = await call('person.get', { id: person.id })
    await call('person.remove', { id: person.id, version, reason: 'Moved on' })
    const [why, ...others] = await call('candidacy.reasons', { position: position.id })
    expect(others).toEqual([])
    expect(why).toMatchObject({
      ...{ candidacy: null, decision: { kind: 'notSelected', facts: { name: 'Benali, Nadia' } } },
    })
    const { again } = await call('decision.get', { id: why!.decision!.id })
    expect(again).toBeNull()
  })

  it('reads back as it was judged, whatever is asked', { timeout: 30_000 }, async () => {
    const { call, provider } = await asked()
    const request = aRequest({ providerCap: { percentOfPosts: 10 } })
    await call('request.save', { request, version: null })
    await fc.assert(
      fc.asyncProperty(fc.array(someRequirement, { maxLength: 5 }), async (requirements) => {
        const position = aPosition(request.id, { requirements })
        await call('position.save', { position, version: null })
        const person = aPerson({ offers: [anOffer(provider.id)] })
        await call('person.save', { person, version: null })
        const one = { position: position.id, person: person.id }
        const { person: _, ...judged } = await call('match.verdict', { ...one, draft: null })
        await call('candidacy.set', { ...one, status: 'notSelected', reason: 'Another was nearer' })
        const [head] = await call('decision.list', { position: position.id })
        const { decision, again } = await call('decision.get', { id: head!.id })
        expect(decision.outcome).toMatchObject({ group: judged.group, score: judged.score })
        expect(
          decision.outcome.results.map(({ key, verdict, evidence, detail, gap, points }) => ({
            ...{ key, verdict, evidence, detail, gap, points },
          })),
        ).toEqual(
          judged.results.map(({ key, verdict, evidence, detail, gap, points }) => ({
            ...{ key, verdict, evidence, detail, gap, points },
          })),
        )
        expect(decision.question.requirements).toEqual(requirements)
        expect(again!.differs).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})

describe('the reasons for non-selection', () => {
  it('are those of the decision, never of the record today', async () => {
    const { call, set, change, one, position } = await asked()
    await set('notSelected', 'Others were nearer')
    await change({ nationalities: ['MG'] })
    const other = aPerson({ familyName: 'Undecided' })
    await call('person.save', { person: other, version: null })
    await call('candidacy.set', {
      ...{ position: position.id, person: other.id, status: 'shortlisted', reason: null },
    })
    const [decided, undecided] = await call('candidacy.reasons', { position: position.id })
    expect(decided?.candidacy?.person).toBe(one.person)
    const host = decided?.decision?.outcome.results.find(({ key }) => key === 'hostCountry')
    expect(host).toMatchObject({ verdict: 'met' })
    expect(undecided).toMatchObject({ candidacy: { person: other.id }, decision: null })
  })
})
