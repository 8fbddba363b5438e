import { beforeEach, describe, expect, it } from 'vitest'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { deployment as deploymentSchema } from '#shared/domain/deployment.ts'

const provider = aProvider()
const free = { from: '2027-01-01', to: '2027-12-31', state: 'available' } as const
const stated = { statedOn: '2027-01-01', source: null, noticeDays: null }
const [ill, reserve, fit, slow] = ['Adam', 'Berg', 'Cruz', 'Diaz'].map((familyName) =>
  aPerson({
    familyName,
    offers: [anOffer(provider.id)],
    availability: [{ ...free, ...stated, noticeDays: familyName === 'Diaz' ? 30 : null }],
  }),
) as [ReturnType<typeof aPerson>, ...ReturnType<typeof aPerson>[]]
const request = aRequest()
const position = aPosition(request.id, {
  posts: 2,
  windows: [aWindow({ from: '2027-03-01', to: '2027-03-31' })],
})

let test: Awaited<ReturnType<typeof openTestEngine>>
let instant = '2027-02-20T09:00:00.000Z'
beforeEach(async () => {
  instant = '2027-02-20T09:00:00.000Z'
  test = await openTestEngine({ clock: () => new Date(instant) })
  await test.call('provider.save', { provider, version: null })
  for (const person of [ill, reserve, fit, slow])
    await test.call('person.save', { person: person!, version: null })
  await test.call('request.save', { request, version: null })
  await test.call('position.save', { position, version: null })
})

const plan = (person: string) =>
  test.call('deployment.plan', {
    ...{ position: position.id, person, provider: provider.id, from: null, to: null },
  })
const rows = () => test.call('deployment.list', { request: request.id, person: null })
const ask = (id: string) =>
  test.call('deployment.replacements', { id, from: null, to: null, limit: 50 })

describe('a replacement', () => {
  it('is looked for among the reserves first, on the days that are left, without whoever left', async () => {
    const { id } = await plan(ill.id)
    await test.call('candidacy.set', {
      ...{ position: position.id, person: reserve!.id, status: 'reserve', reason: null },
    })
    await test.call('deployment.step', {
      ...{ deployments: [id], status: 'cancelled', reason: 'Fell ill', day: null },
      unavailable: true,
    })
    const found = await ask(id)
    expect(found).toMatchObject({ from: '2027-03-01', to: '2027-03-31', notice: 9, found: 1 })
    expect(found.reserves.map(({ person }) => person.id)).toEqual([reserve!.id])
    // Who asks for 30 days of notice cannot be there in 9.
    expect(found.others.map(({ person }) => person.id)).toEqual([fit!.id])
    expect(found.late.map(({ person }) => person.id)).toEqual([slow!.id])
    const away = await test.call('person.get', { id: ill.id })
    expect(away.availability.at(-1)).toMatchObject({
      ...{ from: '2027-03-01', to: '2027-03-31', state: 'unavailable', statedOn: '2027-02-20' },
      source: request.title,
    })
    // Nobody who fell ill is ranked for the post either.
    const match = await test.call('match.page', {
      ...{ position: position.id, draft: null, group: 'fit', against: null, offset: 0, limit: 10 },
    })
    expect(match.rows.map(({ person }) => person.id)).not.toContain(ill.id)
  })

  it('is planned in the place of who still stands, in one change that is undone as a whole', async () => {
    const { id } = await plan(ill.id)
    const reply = await test.engine.call('deployment.replace', {
      ...{ id, person: fit!.id, provider: provider.id, from: '2027-03-01', to: '2027-03-31' },
      ending: { status: 'cancelled', reason: 'Fell ill', lastDay: null, unavailable: true },
    })
    if (!reply.ok || !reply.change) throw new Error(JSON.stringify(reply))
    const next = reply.result as { id: string }
    expect(
      (await rows()).map(({ person, status, replaces }) => [person, status, replaces]),
    ).toEqual([
      [ill.id, 'cancelled', null],
      [fit!.id, 'planned', id],
    ])
    const old = await test.call('deployment.get', { id })
    expect(old.replacedBy.map((each) => each.id)).toEqual([next.id])
    expect((await test.call('deployment.get', { id: next.id })).replaces).toMatchObject({
      ...{ id, personName: 'Adam, Nadia' },
    })
    // A second drop-out leads to neither of those who left.
    await test.call('deployment.step', {
      ...{ deployments: [next.id], status: 'cancelled', reason: 'Too', day: null },
    })
    const again = await ask(next.id)
    expect(again.reserves).toEqual([])
    expect(again.others.map(({ person }) => person.id)).toEqual([reserve!.id])
    expect(
      await test.fails('deployment.replace', {
        ...{ id: next.id, ending: null, person: ill.id, provider: null },
        ...{ from: '2027-03-01', to: '2027-03-31' },
      }),
    ).toMatchObject({ message: { key: 'failures.replacesThemselves' } })
  })

  it('asks before somebody else is planned for a post that a selection holds by now', async () => {
    const { id } = await plan(ill.id)
    await test.call('deployment.step', {
      ...{ deployments: [id], status: 'cancelled', reason: 'Fell ill', day: null },
    })
    for (const person of [reserve, slow])
      await test.call('candidacy.set', {
        ...{ position: position.id, person: person!.id, status: 'selected', reason: null },
      })
    const instead = {
      ...{ id, ending: null, person: fit!.id, provider: provider.id },
      ...{ from: '2027-03-01', to: '2027-03-31' },
    }
    expect(await test.fails('deployment.replace', instead)).toMatchObject({
      ...{ code: 'refused', message: { values: { people: 3, posts: 2 } } },
    })
    // Whoever is selected already holds one of the posts.
    await test.call('deployment.replace', { ...instead, person: reserve!.id })
    await test.call('deployment.replace', { ...instead, overPosts: true })
    expect((await rows()).map(({ person }) => person)).toEqual([ill.id, reserve!.id, fit!.id])
  })

  it('takes up the day after somebody left, to the end of the position', async () => {
    const { id } = await plan(ill.id)
    instant = '2027-03-10T09:00:00.000Z'
    await test.call('deployment.step', {
      ...{ deployments: [id], status: 'deployed', reason: null, day: null },
    })
    const replaced = await test.call('deployment.replace', {
      ...{ id, person: fit!.id, provider: provider.id, from: '2027-03-12', to: '2027-03-31' },
      ending: { status: 'curtailed', reason: 'Fell ill', lastDay: '2027-03-09', unavailable: true },
    })
    expect(replaced).toMatchObject({ replaces: id, from: '2027-03-12' })
    expect((await test.call('person.get', { id: ill.id })).availability.at(-1)).toMatchObject({
      ...{ from: '2027-03-10', to: '2027-03-31', state: 'unavailable' },
    })
    expect(await ask(id)).toMatchObject({ from: '2027-03-10', to: '2027-03-31', notice: 0 })
  })
})

describe('one step with many', () => {
  it('asks for the day where dates say another, and is one change', async () => {
    const ids = [(await plan(ill.id)).id, (await plan(fit!.id)).id]
    const step = { deployments: ids, status: 'deployed', reason: null } as const
    expect(await test.fails('deployment.step', { ...step, day: null })).toMatchObject({
      code: 'refused',
      problems: [{ field: 'deployments.0' }, { field: 'deployments.1' }],
    })
    expect((await rows()).every(({ status }) => status === 'planned')).toBe(true)
    const reply = await test.engine.call('deployment.step', { ...step, day: '2027-02-19' })
    if (!reply.ok || !reply.change) throw new Error(JSON.stringify(reply))
    expect(reply.result).toEqual({ changed: 2, already: 0 })
    expect((await rows()).map(({ status, from }) => [status, from])).toEqual([
      ['deployed', '2027-02-19'],
      ['deployed', '2027-02-19'],
    ])
    expect(await test.call('deployment.step', { ...step, day: null })).toEqual({
      ...{ changed: 0, already: 2 },
    })
    await test.call('change.undo', { id: reply.change.id, task: reply.change.id })
    expect((await rows()).every(({ status }) => status === 'planned')).toBe(true)
  })

  it('keeps days outside every window from being written unless that is said', async () => {
    const planned = await plan(ill.id)
    const save = {
      deployment: deploymentSchema.parse({ ...planned, from: '2027-05-01', to: '2027-05-10' }),
      version: planned.version,
    }
    expect(await test.fails('deployment.save', save)).toMatchObject({
      ...{ message: { key: 'failures.outsideWindows' }, problems: [{ field: 'outside' }] },
    })
    expect(await test.call('deployment.save', { ...save, outside: true })).toMatchObject({
      from: '2027-05-01',
    })
  })

  it('asks for a reason where somebody in the field is kept longer, and keeps it with the day', async () => {
    const { id } = await plan(ill.id)
    instant = '2027-03-02T09:00:00.000Z'
    await test.call('deployment.step', {
      ...{ deployments: [id], status: 'deployed', reason: null, day: null },
    })
    const { row } = await test.call('deployment.get', { id })
    const longer = deploymentSchema.parse({ ...row, to: '2027-04-10' })
    const save = { deployment: longer, version: row.version }
    expect(await test.fails('deployment.save', save)).toMatchObject({ code: 'invalid' })
    await test.call('deployment.save', {
      ...save,
      deployment: { ...longer, reason: 'Second round' },
    })
    const { events } = await test.call('deployment.get', { id })
    expect(events.map(({ to, lastDay, reason }) => [to, lastDay, reason])).toEqual([
      ['planned', '2027-03-31', null],
      ['deployed', '2027-03-31', null],
      ['deployed', '2027-04-10', 'Second round'],
    ])
  })
})
