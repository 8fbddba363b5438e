import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overlaps } from '#shared/calendar/index.ts'
import type { TeamRules } from '#shared/contract/team-calls.ts'
import { phrase } from '#shared/text/index.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testFolder, testKey, testNow } from '#tests/builders/test-store.ts'
import { createEngine } from '../../engine.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

const rules: TeamRules = {
  womenPercent: 40,
  maxPerNationality: 3,
  maxPercentPerNationality: null,
  maxPercentPerRegion: null,
  useProviderCaps: true,
  offeredOnly: true,
  multinationalPairs: true,
  coverage: [],
  locked: [],
  excluded: [],
}

/** Limit of tests that search a large roster for the best team and prove that it is the best. */
const searching = { timeout: 60_000 }

/** A store with the sample roster, filled once; every test works on a copy of its own. */
let filled: string
beforeAll(async () => {
  filled = mkdtempSync(join(storeRoom, 'scrutin-sample-'))
  const engine = await createEngine({
    folder: filled,
    keyHex: testKey,
    user: 'Tester',
    clock: () => new Date(testNow),
  })
  const params = { people: 1500, seed: 7, task: randomUUID() }
  expect(await engine.call('app.openSample', params)).toMatchObject({ ok: true })
  await engine.close()
}, searching.timeout)
afterAll(() => rmSync(filled, { recursive: true, force: true }))

/** The sample roster and its request of Senegal, which has posts of every category. */
async function sampled() {
  const folder = testFolder()
  cpSync(filled, folder, { recursive: true })
  const test = await openTestEngine({ folder })
  const requests = await test.call('request.list', {})
  const request = requests.find(({ title }) => title.startsWith('Senegal'))?.id
  if (request === undefined) throw new Error('the sample has no request of Senegal')
  const asked = (changes: Partial<TeamRules> = {}) => ({
    requests: [request],
    rules: { ...rules, ...changes },
    seconds: 60,
    task: randomUUID(),
  })
  const propose = (changes: Partial<TeamRules> = {}) => test.call('team.propose', asked(changes))
  return { ...test, request, asked, propose }
}

describe('a team for the posts of a request', searching, () => {
  it('fills posts with people who fit, never twice on a day, within caps and balance', async () => {
    const { call, request, propose } = await sampled()
    const { best, gap, costs, alternatives, greedy } = await propose()
    expect(gap).toBe(0)
    expect(best.choices.length).toBe(best.balance.filled)
    expect(best.balance.filled).toBeGreaterThan(20)
    const women = best.choices.filter(({ sex }) => sex === 'female').length
    expect(women).toBe(best.balance.women)
    expect(women / best.choices.length).toBeGreaterThanOrEqual(0.4)

    const { positions, request: stored } = await call('request.get', { id: request })
    const windowsOf = new Map(positions.map(({ id, windows }) => [id, windows]))
    for (const [person, places] of Map.groupBy(best.choices, (choice) => choice.person)) {
      const windows = places.map(({ position }) => windowsOf.get(position) ?? [])
      windows.forEach((some, i) =>
        windows.slice(i + 1).forEach((others) => {
          const clash = some.some((a) => others.some((b) => overlaps(a, b)))
          expect(clash, person).toBe(false)
        }),
      )
    }
    const perNationality = Map.groupBy(
      best.choices.flatMap(({ nationalities }) => nationalities),
      (code) => code,
    )
    const settled = best.choices.filter(({ locked }) => locked)
    for (const [code, people] of perNationality) {
      const already = settled.filter(({ nationalities }) => nationalities.includes(code)).length
      expect(people.length, code).toBeLessThanOrEqual(Math.max(3, already))
    }
    expect(stored.providerCap).toEqual({ max: 3 })
    const perProvider = Map.groupBy(
      best.choices.filter(({ provider }) => provider !== null),
      ({ provider }) => provider,
    )
    const deployed = await call('deployment.list', { request, person: null })
    for (const [provider, people] of perProvider) {
      const already = deployed.filter((row) => row.provider === provider).length
      expect(people.length).toBeLessThanOrEqual(Math.max(3, already))
    }
    for (const cost of costs)
      expect(cost.posts >= 0 && (cost.posts > 0 || cost.score >= 0)).toBe(true)
    for (const other of alternatives) {
      const same = other.choices.filter((choice) =>
        best.choices.some((b) => b.person === choice.person && b.position === choice.position),
      )
      expect(same.length).toBeLessThanOrEqual((best.choices.length * 2) / 3)
    }
    expect(greedy.posts).toBe(best.balance.posts)
    const pairs = Map.groupBy(
      best.choices.filter(({ pair }) => pair !== null),
      ({ pair }) => pair,
    )
    for (const [first, second] of pairs.values())
      if (first && second)
        expect(first.nationalities.some((code) => second.nationalities.includes(code))).toBe(false)
  })

  it('keeps people who are deployed, and leaves out those excluded', async () => {
    const { call, request, propose } = await sampled()
    const { best } = await propose()
    const deployed = await call('deployment.list', { request, person: null })
    for (const { person, position, status } of deployed.filter(
      (row) => row.status !== 'cancelled' && row.status !== 'curtailed',
    ))
      expect(
        best.choices.some((c) => c.person === person && c.position === position),
        status,
      ).toBe(true)
    const free = best.choices.find(({ locked }) => !locked)
    if (!free) throw new Error('everybody was locked')
    const { best: without } = await propose({ excluded: [free.person] })
    expect(without.choices.some(({ person }) => person === free.person)).toBe(false)
  })

  it('is taken over as proposed, every post planned under its provider, in one change', async () => {
    const { call, asked } = await sampled()
    const open = (await call('request.list', {})).toSorted(
      (a, b) => b.posts - b.filled - (a.posts - a.filled),
    )
    const request = open[0]?.id ?? ''
    const { best } = await call('team.propose', { ...asked(), requests: [request] })
    const before = await call('deployment.list', { request, person: null })
    const choices = best.choices.map(({ position, person, provider }) => ({
      ...{ position, person, provider },
    }))
    const { changed, already } = await call('team.accept', { choices, step: 'planned' })
    expect(changed + already).toBe(choices.length)
    expect(changed).toBeGreaterThan(20)
    const after = await call('deployment.list', { request, person: null })
    expect(after.length).toBe(before.length + changed)
    const { request: row } = await call('request.get', { id: request })
    expect(row.filled).toBe(best.balance.filled)
    for (const { position, person, provider } of choices)
      expect(
        after.some(
          (each) =>
            each.position === position && each.person === person && each.provider === provider,
        ),
      ).toBe(true)
  })

  it('takes people nobody offers only where asked to', async () => {
    const { propose } = await sampled()
    const unoffered = async (offeredOnly: boolean): Promise<number> =>
      (await propose({ offeredOnly })).best.choices.filter(
        ({ provider, locked }) => provider === null && !locked,
      ).length
    expect(await unoffered(true)).toBe(0)
    expect(await unoffered(false)).toBeGreaterThan(0)
  })

  it('says which demand no team can meet', async () => {
    const { fails, asked } = await sampled()
    const coverage = [{ language: 'ka', level: 6, people: 40, per: 'team' as const }]
    expect(await fails('team.propose', asked({ coverage }))).toMatchObject({
      code: 'refused',
      problems: [
        {
          message: {
            values: {
              demand: phrase('team.coverage', {
                people: 40,
                language: { language: 'ka' },
                level: { level: 6 },
              }),
            },
          },
        },
      ],
    })
  })

  it('can be cancelled while the solver works', async () => {
    const { call, engine, asked } = await sampled()
    const params = asked()
    const heard = new Promise<void>((resolve) => {
      const stop = engine.subscribe(({ event }) => {
        if (event !== 'progress') return
        stop()
        resolve()
      })
    })
    const proposal = engine.call('team.propose', params)
    await heard
    expect(await call('task.cancel', { task: params.task })).toEqual({ found: true })
    expect(await proposal).toMatchObject({ ok: false, failure: { code: 'cancelled' } })
  })

  it('counts the present choice, and as if one more were chosen', async () => {
    const { call, request } = await sampled()
    const now = await call('team.balance', { request, position: null, with: null })
    const { positions } = await call('request.get', { id: request })
    const open = positions.find(({ posts, filled }) => posts > filled)
    if (!open) throw new Error('no post is open')
    const { rows } = await call('match.page', {
      ...{ position: open.id, draft: null, group: 'fit', against: null, offset: 0, limit: 50 },
    })
    const next = rows.find(({ candidacy }) => candidacy === null)?.person
    const then = await call('team.balance', {
      request,
      position: open.id,
      with: next?.id ?? null,
    })
    expect(then.filled).toBe(now.filled + 1)
    expect(then.women - now.women).toBe(next?.sex === 'female' ? 1 : 0)
  })

  it('proposes nothing that planning would refuse: rest between two posts is kept', async () => {
    const { call, fails } = await openTestEngine()
    const person = aPerson()
    await call('person.save', { person, version: null })
    const posts = [
      ['MG', aWindow({ from: '2027-03-01', to: '2027-03-16' }), []],
      ['TD', aWindow({ from: '2027-03-20', to: '2027-04-10' }), [aMust('rest', { days: 30 })]],
    ] as const
    const positions: ReturnType<typeof aPosition>[] = []
    for (const [state, window, requirements] of posts) {
      const request = aRequest({ state })
      await call('request.save', { request, version: null })
      const position = aPosition(request.id, { windows: [window], requirements: [...requirements] })
      await call('position.save', { position, version: null })
      positions.push(position)
    }
    const { best } = await call('team.propose', {
      requests: positions.map(({ request }) => request),
      rules: { ...rules, offeredOnly: false, womenPercent: null },
      ...{ seconds: 20, task: randomUUID() },
    })
    expect(best.choices).toHaveLength(1)
    const planOf = (place: 0 | 1) => ({
      ...{ position: positions[place]?.id ?? '', person: person.id },
      ...{ provider: null, from: null, to: null },
    })
    await call('deployment.plan', planOf(0))
    expect(await fails('deployment.plan', planOf(1))).toMatchObject({ code: 'refused' })
  })

  it('keeps a limit per nationality in per cent of the posts, and the lower of two limits', async () => {
    const { call } = await openTestEngine()
    for (const state of ['ES', 'ES', 'ES', 'FR'])
      await call('person.save', { person: aPerson({ nationalities: [state] }), version: null })
    const request = aRequest()
    await call('request.save', { request, version: null })
    await call('position.save', { position: aPosition(request.id, { posts: 4 }), version: null })
    const filled = async (limits: Partial<TeamRules>): Promise<number> => {
      const free = { ...rules, offeredOnly: false, womenPercent: null, multinationalPairs: false }
      const { best } = await call('team.propose', {
        ...{ requests: [request.id], rules: { ...free, ...limits } },
        ...{ seconds: 20, task: randomUUID() },
      })
      return best.choices.length
    }
    // 50 % of four posts are two of one nationality, 40 % are one: a part of a person is nobody.
    expect(await filled({ maxPerNationality: null, maxPercentPerNationality: 50 })).toBe(3)
    expect(await filled({ maxPerNationality: 3, maxPercentPerNationality: 40 })).toBe(2)
  })

  it('tells why a pair shares a nationality', async () => {
    const { call } = await openTestEngine()
    const sto = { categories: ['shortTermObserver' as const] }
    for (const nationalities of [['FR', 'DE'], ['DE', 'IT'], ['FR', 'IT'], ['NO']])
      await call('person.save', { person: aPerson({ ...sto, nationalities }), version: null })
    const request = aRequest({ assistance: ['observation'], multinationalPairs: true })
    await call('request.save', { request, version: null })
    const position = aPosition(request.id, { category: 'shortTermObserver', posts: 4 })
    await call('position.save', { position, version: null })
    const { best } = await call('team.propose', {
      requests: [request.id],
      rules: { ...rules, offeredOnly: false, womenPercent: null },
      ...{ seconds: 20, task: randomUUID() },
    })
    expect(best.choices).toHaveLength(4)
    expect(best.notes).toMatchObject([{ key: 'team.pairShares' }])
  })

  it('counts who is only considered under the offer that would send them', async () => {
    const { call } = await openTestEngine()
    const provider = aProvider()
    const person = aPerson({ offers: [anOffer(provider.id)] })
    const request = aRequest()
    const position = aPosition(request.id)
    await call('provider.save', { provider, version: null })
    await call('person.save', { person, version: null })
    await call('request.save', { request, version: null })
    await call('position.save', { position, version: null })
    expect(
      await call('team.balance', { request: request.id, position: position.id, with: person.id }),
    ).toMatchObject({ filled: 1, providers: 1 })
  })
})
