import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

/** A request with one position of two posts and six people, the last a national of the host country. */
async function considered() {
  const test = await openTestEngine()
  const { call } = test
  const people = ['Adam', 'Berg', 'Cruz', 'Diaz', 'Eze', 'Faly'].map((familyName) =>
    aPerson({ familyName, nationalities: [familyName === 'Faly' ? 'MG' : 'ES'] }),
  )
  for (const person of people) await call('person.save', { person, version: null })
  const request = aRequest()
  await call('request.save', { request, version: null })
  const position = aPosition(request.id, { posts: 2 })
  await call('position.save', { position, version: null })
  const move = (...who: readonly number[]) =>
    who.map((place) => ({ position: position.id, person: people[place]!.id }))
  const of = { request: request.id, position: null }
  const statuses = async () => (await call('candidacy.list', of)).map(({ status }) => status)
  return { ...test, people, request, position, move, of, statuses }
}

describe('moving candidates', () => {
  it('takes many in one change set, which is undone as a whole', async () => {
    const { call, move, of, statuses } = await considered()
    const moves = move(0, 1, 2, 3)
    const done = await call('candidacy.move', { moves, status: 'shortlisted', reason: null })
    expect(done).toMatchObject({ moved: 4, already: 0 })
    expect(
      await call('candidacy.move', { moves, status: 'shortlisted', reason: null }),
    ).toMatchObject({ moved: 0, already: 4 })
    const out = { moves: move(0, 1), status: 'notSelected', reason: 'Too late' } as const
    await call('candidacy.move', { ...out, moves: move(0, 1) })
    const [first] = await call('candidacy.list', of)
    expect(await statuses()).toEqual(['notSelected', 'notSelected', 'shortlisted', 'shortlisted'])
    const candidacy = { entity: 'candidacy', id: first!.id, limit: 1 } as const
    const changeSet = (await call('history.list', candidacy))[0]!.changeSet
    await call('change.undo', { id: changeSet, task: uuid() })
    expect(await statuses()).toEqual(['shortlisted', 'shortlisted', 'shortlisted', 'shortlisted'])
  })

  it('is all or nothing: names whom a rule stands against, and goes on without them', async () => {
    const { call, fails, move, statuses } = await considered()
    const failure = await fails('candidacy.move', {
      ...{ moves: move(0, 5, 1), status: 'nominated', reason: null },
    })
    expect(failure).toMatchObject({
      message: { key: 'failures.peopleRefused', values: { people: 1 } },
      problems: [{ field: 'choices.1', message: { values: { name: 'Faly, Nadia' } } }],
    })
    expect(await statuses()).toEqual([])
    expect(
      await fails('candidacy.move', { moves: move(0, 1), status: 'declined', reason: null }),
    ).toMatchObject({ code: 'invalid', problems: [{ field: 'reason' }] })
    await call('candidacy.move', { moves: move(0, 1), status: 'nominated', reason: null })
    expect(await statuses()).toEqual(['nominated', 'nominated'])
  })
})

describe('one person more than posts', () => {
  it('is told before it happens, on each way, and can be meant', async () => {
    const { call, fails, move, people, position, statuses } = await considered()
    await call('candidacy.move', { moves: move(0, 1), status: 'selected', reason: null })
    const over = {
      message: { key: 'failures.morePeopleThanPosts', values: { people: 3, posts: 2 } },
    }
    const third = { moves: move(2), status: 'selected', reason: null } as const
    expect(await fails('candidacy.move', third)).toMatchObject(over)
    const single = { position: position.id, person: people[2]!.id } as const
    expect(
      await fails('candidacy.set', { ...single, status: 'selected', reason: null }),
    ).toMatchObject(over)
    const placed = { position: position.id, person: people[2]!.id, provider: null }
    const plan = { ...placed, from: null, to: null }
    expect(await fails('deployment.plan', plan)).toMatchObject(over)
    expect(await fails('team.accept', { choices: [placed], step: 'selected' })).toMatchObject(over)
    expect(await statuses()).toEqual(['selected', 'selected'])
    await call('candidacy.move', { ...third, overPosts: true })
    // Those who are selected already are planned without being asked about again.
    await call('deployment.planMany', {
      choices: move(0, 1).map((each) => ({ ...each, provider: null })),
    })
    expect(await statuses()).toEqual(['selected', 'selected', 'selected'])
  })
})

describe('a candidate of a request', () => {
  it('keeps what is said of them wherever they move, and is judged against what is asked', async () => {
    const { call, move, of } = await considered()
    await call('candidacy.move', { moves: move(0), status: 'shortlisted', reason: null })
    const [first] = await call('candidacy.list', of)
    const { id, version } = first!
    await call('candidacy.remark', { id, version, remark: 'Knows the south' })
    await call('candidacy.move', { moves: move(0), status: 'reserve', reason: null })
    const [row] = await call('candidacy.list', of)
    expect(row).toMatchObject({ status: 'reserve', remark: 'Knows the south' })
    await call('candidacy.remark', { id, version: row!.version, remark: null })
    expect((await call('candidacy.list', of))[0]!.remark).toBeNull()

    // How each stands to what is asked, as placed.
    await call('candidacy.move', { moves: move(5), status: 'considered', reason: null })
    const [fits, against] = await call('candidacy.fit', of)
    expect(fits).toMatchObject({ group: 'fit', score: 100, against: [] })
    expect(against).toMatchObject({ group: 'notFit' })
    expect(against?.against.length).toBeGreaterThan(0)
  })
})
