import { describe, expect, it } from 'vitest'
import type { RequestStatus } from '#shared/domain/request.ts'
import type { StoredDeployment } from '#shared/domain/deployment.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

const march = () => [aWindow({ from: '2027-03-01', to: '2027-03-16' })]

/** Two requests that ask for people in the same days of March; the first is being staffed. */
async function twoRequests(now = '2027-02-01T09:00:00.000Z') {
  let instant = now
  const test = await openTestEngine({ clock: () => new Date(instant) })
  const { call } = test
  const provider = aProvider()
  await call('provider.save', { provider, version: null })
  const people = ['Adan', 'Bakri', 'Costa'].map((familyName) =>
    aPerson({ familyName, offers: [anOffer(provider.id)] }),
  )
  for (const person of people) await call('person.save', { person, version: null })
  const request = aRequest({ status: 'staffing' })
  const other = aRequest({ title: 'Another', state: 'KE', status: 'staffing' })
  for (const each of [request, other]) await call('request.save', { request: each, version: null })
  const position = aPosition(request.id, { posts: 5, windows: march() })
  const elsewhere = aPosition(other.id, { posts: 5, windows: march() })
  for (const each of [position, elsewhere])
    await call('position.save', { position: each, version: null })
  const [a, b, c] = people.map(({ id }) => id) as [string, string, string]
  const set = (person: string, status: 'nominated' | 'selected' | 'considered' | 'reserve') =>
    call('candidacy.set', { position: position.id, person, status, reason: null })
  const plan = (person: string) =>
    call('deployment.plan', {
      ...{ position: position.id, person, provider: provider.id, from: null, to: null },
    })
  const step = async (status: RequestStatus, reason: string | null, confirmed?: boolean) => {
    const { version } = (await call('request.get', { id: request.id })).request
    return { id: request.id, version, status, reason, ...(confirmed ? { confirmed } : {}) }
  }
  const move = async (...of: Parameters<typeof step>) =>
    call('request.changeStatus', await step(...of))
  const groupElsewhere = async (person: string) =>
    (await call('match.verdict', { position: elsewhere.id, draft: null, person })).group
  const candidacies = async () =>
    (await call('candidacy.list', { position: position.id, request: null })).map(
      ({ personName, status, reason }) => [personName.split(',')[0], status, reason],
    )
  const saved = (
    { created: _created, updated: _updated, version, ...deployment }: StoredDeployment,
    changes: Partial<StoredDeployment>,
  ) => call('deployment.save', { deployment: { ...deployment, ...changes }, version })
  const at = (later: string) => void (instant = later)
  return {
    ...test,
    ...{ request, other, position, elsewhere, a, b, c, set, plan, step, move },
    ...{ groupElsewhere, candidacies, saved, at },
  }
}

describe('a request that falls through', () => {
  it('frees who was nominated, selected or considered, each with its reason and a dated line', async () => {
    const { call, a, b, c, set, move, groupElsewhere, candidacies, position } = await twoRequests()
    await set(a, 'nominated')
    await set(b, 'selected')
    await set(c, 'reserve')
    expect([await groupElsewhere(a), await groupElsewhere(b)]).toEqual(['notFit', 'notFit'])
    expect(await move('withdrawn', 'The State gave up')).toMatchObject({
      ...{ status: 'withdrawn', ended: { candidacies: 3, deployments: 0 } },
    })
    expect([await groupElsewhere(a), await groupElsewhere(b)]).toEqual(['fit', 'fit'])
    expect(await candidacies()).toEqual([
      ['Adan', 'withdrawn', 'The State gave up'],
      ['Bakri', 'withdrawn', 'The State gave up'],
      ['Costa', 'withdrawn', 'The State gave up'],
    ])
    const [first] = await call('candidacy.list', { position: position.id, request: null })
    expect((await call('candidacy.events', { id: first!.id })).at(-1)).toMatchObject({
      ...{ from: 'nominated', to: 'withdrawn', reason: 'The State gave up', by: 'Tester' },
    })
  })

  it('names who is planned, and cancels them only when told to', async () => {
    const { call, fails, a, plan, step, move, groupElsewhere } = await twoRequests()
    await plan(a)
    const refusal = await fails(
      'request.changeStatus',
      await step('stoodDown', 'Elections postponed'),
    )
    expect(refusal).toMatchObject({
      ...{ code: 'refused', message: { values: { people: 1 } } },
      problems: [{ message: { values: { name: 'Adan, Nadia', title: 'Legal adviser' } } }],
    })
    expect(await call('app.counts', {})).toMatchObject({ deployments: 1 })
    expect(await move('stoodDown', 'Elections postponed', true)).toMatchObject({
      ended: { candidacies: 1, deployments: 1 },
    })
    expect(await groupElsewhere(a)).toBe('fit')
    expect(await call('app.counts', {})).toMatchObject({ deployments: 0 })
    expect(await call('deployment.list', { request: null, person: a })).toMatchObject([
      { status: 'cancelled', reason: 'Elections postponed' },
    ])
  })

  it('waits for who is in the field', async () => {
    const { fails, a, plan, saved, step, at } = await twoRequests()
    const planned = await plan(a)
    at('2027-03-05T09:00:00.000Z')
    await saved(planned, { status: 'deployed' })
    expect(
      await fails('request.changeStatus', await step('stoodDown', 'Evacuated', true)),
    ).toMatchObject({ code: 'refused', message: { key: 'failures.peopleInTheField' } })
  })

  it('takes nobody on any more', async () => {
    const { call, fails, a, b, set, plan, move, position, saved } = await twoRequests()
    const planned = await plan(a)
    await move('withdrawn', 'The State gave up', true)
    const over = { code: 'refused', message: { key: 'failures.requestOver' } }
    const one = { position: position.id, person: b }
    expect(
      await fails('candidacy.set', { ...one, status: 'considered', reason: null }),
    ).toMatchObject(over)
    expect(
      await fails('candidacy.override', { ...one, criterion: 'availability', reason: 'x' }),
    ).toMatchObject(over)
    expect(
      await fails('deployment.plan', { ...one, provider: null, from: null, to: null }),
    ).toMatchObject(over)
    const [cancelled] = await call('deployment.list', { request: null, person: a })
    await expect(
      saved({ ...planned, version: cancelled!.version }, { status: 'planned', reason: null }),
    ).rejects.toThrow('requestOver')
    await expect(set(a, 'reserve')).rejects.toThrow('requestOver')
  })

  it('binds nobody again when it is taken up again, and says what became of them', async () => {
    const { a, b, set, plan, move, candidacies, groupElsewhere } = await twoRequests()
    await set(a, 'selected')
    await plan(b)
    await move('stoodDown', 'No money', true)
    expect(await move('approved', null)).toMatchObject({
      ...{ status: 'approved', ended: { candidacies: 2, deployments: 1 } },
    })
    expect((await candidacies()).map(([, status]) => status)).toEqual(['withdrawn', 'withdrawn'])
    expect(await groupElsewhere(a)).toBe('fit')
  })
})

describe('a request that is closed', () => {
  it('frees who waits, asks why, and keeps the days that were served', async () => {
    const { call, fails, a, b, set, plan, saved, step, move, at, candidacies } = await twoRequests()
    const planned = await plan(a)
    await set(b, 'nominated')
    at('2027-03-05T09:00:00.000Z')
    const out = await saved(planned, { status: 'deployed' })
    await move('inTheField', null)
    at('2027-03-20T09:00:00.000Z')
    await saved(out, { status: 'completed' })
    expect(await fails('request.changeStatus', await step('closed', null))).toMatchObject({
      ...{ code: 'invalid', problems: [{ field: 'reason' }] },
    })
    expect(await move('closed', 'The mission is over')).toMatchObject({
      ended: { candidacies: 1, deployments: 0 },
    })
    expect(await candidacies()).toEqual([
      ['Adan', 'selected', null],
      ['Bakri', 'withdrawn', 'The mission is over'],
    ])
    expect(await call('deployment.list', { request: null, person: a })).toMatchObject([
      { status: 'completed', from: '2027-03-01', to: '2027-03-16' },
    ])
  })

  it('needs no reason where nobody waits', async () => {
    const { move } = await twoRequests()
    await move('inTheField', null)
    expect(await move('closed', null)).toMatchObject({ ended: { candidacies: 0, deployments: 0 } })
  })
})
