import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { EngineCallName, ParamsOf } from '#shared/contract/contract.ts'
import { aPerson, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testKey } from '#tests/builders/test-store.ts'
import { aFile } from '#tests/fixtures/files.ts'
import { connect } from '../../store/connect.ts'

async function openChanges() {
  const test = await openTestEngine()
  /** The id of the change set that a call made. */
  async function change<N extends EngineCallName>(name: N, params: ParamsOf<N>): Promise<string> {
    const reply = await test.engine.call(name, params)
    if (!reply.ok || !reply.change) throw new Error(`${name} changed nothing`)
    return reply.change.id
  }
  const undo = (id: string) => test.call('change.undo', { id, task: uuid() })
  const refusal = async (id: string) => {
    const { code, message, problems } = await test.fails('change.undo', { id, task: uuid() })
    return { code, text: message.key, values: message.values, problems }
  }
  const names = async () => {
    const query = { query: {}, sort: { by: 'name' as const }, offset: 0, limit: 100 }
    return (await test.call('roster.page', query)).rows.map(({ familyName }) => familyName)
  }
  return { ...test, change, undo, refusal, names }
}

const record = async ({ call }: Awaited<ReturnType<typeof openChanges>>, id: string) => {
  const {
    created: _c,
    updated: _u,
    provenance: _p,
    restricted: _r,
    version,
    ...person
  } = await call('person.get', { id })
  return { person, version }
}

describe('undoing a change', () => {
  it('is a change of its own, with words, that can be undone again', async () => {
    const test = await openChanges()
    const person = aPerson({ familyName: 'Okello', givenName: 'Grace', notes: 'first' })
    await test.change('person.save', { person, version: null })
    const edit = await test.change('person.save', {
      person: { ...person, notes: 'second', nationalities: [] },
      version: 1,
    })
    expect(await test.undo(edit)).toMatchObject({
      what: {
        key: 'changes.undone',
        values: { what: { key: 'changes.personChanged', values: { name: 'Okello, Grace' } } },
      },
    })
    expect(await record(test, person.id)).toEqual({ person, version: 3 })
    const [last] = await test.call('history.list', { entity: 'person', id: person.id, limit: 1 })
    expect(last).toMatchObject({
      action: 'changed',
      before: { notes: 'second' },
      after: { notes: 'first' },
    })
    expect(await test.refusal(edit)).toMatchObject({ text: 'failures.undoDone' })
    expect(await test.undo(last?.changeSet ?? '')).toMatchObject({
      what: { key: 'changes.redone' },
    })
    expect((await record(test, person.id)).person).toMatchObject({
      notes: 'second',
      nationalities: [],
    })
    // Done again, it can be undone again.
    const [redone] = await test.call('history.list', { entity: 'person', id: person.id, limit: 1 })
    expect(await test.undo(redone?.changeSet ?? '')).toMatchObject({
      what: { key: 'changes.undone' },
    })
    expect((await record(test, person.id)).person).toEqual(person)
  })

  it('is refused where something later stands on it, with who, when and whose', async () => {
    const test = await openChanges()
    const person = aPerson({ familyName: 'Okello', givenName: 'Grace' })
    const added = await test.change('person.save', { person, version: null })
    const edit = await test.change('person.save', { person: { ...person, notes: 'a' }, version: 1 })
    await test.change('person.save', { person: { ...person, notes: 'b' }, version: 2 })
    expect(await test.refusal(edit)).toMatchObject({
      code: 'refused',
      text: 'failures.undoChangedSince',
      values: { thing: 'person', by: 'Tester', time: '09:00' },
      problems: [
        { message: { values: { name: 'Okello, Grace' } } },
        {
          message: {
            key: 'problems.undoLater',
            values: { what: { key: 'changes.personChanged', values: { name: 'Okello, Grace' } } },
          },
        },
      ],
    })
    expect(await test.refusal(added)).toMatchObject({ text: 'failures.undoChangedSince' })
  })

  it('leaves other fields that were changed since as they are', async () => {
    const test = await openChanges()
    const person = aPerson()
    await test.change('person.save', { person, version: null })
    const edit = await test.change('person.save', { person: { ...person, notes: 'a' }, version: 1 })
    const other = { ...person, notes: 'a', occupation: 'clerk' }
    await test.change('person.save', { person: other, version: 2 })
    await test.undo(edit)
    expect((await record(test, person.id)).person).toEqual({ ...other, notes: null })
  })

  it('is refused where others hang on what was added', async () => {
    const test = await openChanges()
    const [person, request] = [aPerson(), aRequest()]
    const addedPerson = await test.change('person.save', { person, version: null })
    const addedRequest = await test.change('request.save', { request, version: null })
    const position = aPosition(request.id)
    const addedPosition = await test.change('position.save', { position, version: null })
    await test.change('candidacy.set', {
      ...{ position: position.id, person: person.id, status: 'considered', reason: null },
    })
    for (const [id, hangs] of [
      [addedPerson, 'Legal adviser – General elections'],
      [addedRequest, 'Legal adviser'],
      [addedPosition, 'Benali, Nadia'],
    ] as const)
      expect(await test.refusal(id)).toMatchObject({
        text: 'failures.undoInUse',
        problems: [{}, { message: { values: { names: { list: [hangs] } } } }],
      })
  })

  it('brings a person back with candidacies, their steps, and what was served', async () => {
    const test = await openChanges()
    const [person, request] = [aPerson(), aRequest()]
    await test.change('person.save', { person, version: null })
    await test.change('request.save', { request, version: null })
    const position = aPosition(request.id)
    await test.change('position.save', { position, version: null })
    const place = { position: position.id, person: person.id }
    for (const status of ['considered', 'nominated', 'withdrawn'] as const)
      await test.change('candidacy.set', { ...place, status, reason: 'fell ill' })
    const listed = { position: position.id, request: null }
    const [candidacy] = await test.call('candidacy.list', listed)
    const events = await test.call('candidacy.events', { id: candidacy?.id ?? '' })
    const removed = await test.change('person.remove', {
      id: person.id,
      version: 1,
      reason: 'left',
    })
    expect(await test.names()).toEqual([])
    expect(await test.call('candidacy.list', listed)).toEqual([])
    await test.undo(removed)
    expect(await record(test, person.id)).toMatchObject({ person, version: 3 })
    expect(await test.call('candidacy.list', listed)).toMatchObject([{ status: 'withdrawn' }])
    expect(await test.call('candidacy.events', { id: candidacy?.id ?? '' })).toEqual(events)
  })

  it('is refused where it would put somebody in two places', async () => {
    const test = await openChanges()
    const [person, request] = [aPerson(), aRequest()]
    await test.change('person.save', { person, version: null })
    await test.change('request.save', { request, version: null })
    const [first, second] = [aPosition(request.id), aPosition(request.id)]
    for (const position of [first, second])
      await test.change('position.save', { position, version: null })
    const plan = (position: string) =>
      test.call('deployment.plan', {
        ...{ position, person: person.id, provider: null, from: null, to: null },
      })
    const { created: _c, updated: _u, version, ...deployment } = await plan(first.id)
    const cancelled = await test.change('deployment.save', {
      deployment: { ...deployment, status: 'cancelled', reason: 'postponed' },
      version,
    })
    await plan(second.id)
    expect(await test.refusal(cancelled)).toMatchObject({ text: 'failures.undoBusy' })
  })

  it('is refused where whoever it binds again was nominated elsewhere for the same days', async () => {
    const test = await openChanges()
    const person = aPerson()
    await test.change('person.save', { person, version: null })
    const place = async () => {
      const request = aRequest()
      await test.change('request.save', { request, version: null })
      const position = aPosition(request.id)
      await test.change('position.save', { position, version: null })
      return { position: position.id, person: person.id }
    }
    const [first, second] = [await place(), await place()]
    const nominate = (at: typeof first) =>
      test.change('candidacy.set', { ...at, status: 'nominated', reason: null })
    await nominate(first)
    const withdrawn = await test.change('candidacy.set', {
      ...{ ...first, status: 'withdrawn', reason: 'fell ill' },
    })
    const elsewhere = await nominate(second)
    expect(await test.refusal(withdrawn)).toMatchObject({ text: 'failures.undoBusy' })
    await test.undo(elsewhere)
    await test.undo(withdrawn)
  })

  it('takes a whole import back, and brings it again', async () => {
    const test = await openChanges()
    const file = aFile('list.csv', Buffer.from('Family name,Given name\nAbara,Ann\nBello,Ben\n'))
    test.engine.grant(file)
    const { plan } = await test.call('import.inspect', { file: file.token, sheet: null, csv: null })
    const imported = await test.change('import.commit', { plan, decisions: [], task: uuid() })
    expect(await test.names()).toEqual(['Abara', 'Bello'])
    const { what } = await test.undo(imported)
    expect(what).toMatchObject({ values: { what: { values: { file: 'list.csv', added: 2 } } } })
    expect(await test.names()).toEqual([])
    const [batch] = await test.call('import.batches', {})
    expect(batch).toMatchObject({ added: 2 })
    expect(batch?.takenBackAt).not.toBeNull()
  })

  it('of what there is not is refused in words', async () => {
    const test = await openChanges()
    expect(await test.refusal(uuid())).toMatchObject({ text: 'failures.undoUnknown' })
  })

  it('is refused where what it names went in the meantime', async () => {
    const test = await openChanges()
    const provider = aProvider()
    const added = await test.change('provider.save', { provider, version: null })
    const removed = await test.change('provider.remove', { id: provider.id, version: 1 })
    expect(await test.refusal(added)).toMatchObject({ text: 'failures.undoGone' })
    await test.undo(removed)
    await test.undo(added)
    expect(await test.call('provider.list', {})).toEqual([])
  })
})

describe('verifying the history', () => {
  it('follows every row, and names the first that does not fit', async () => {
    const test = await openChanges()
    for (let number = 0; number < 3; number += 1)
      await test.change('provider.save', { provider: aProvider(), version: null })
    expect(await test.call('history.verify', { task: uuid() })).toEqual({
      ...{ rows: 3, firstBreak: null, known: null },
    })
    const sqlite = connect({ path: join(test.folder, 'roster.db'), keyHex: testKey })
    sqlite.exec(`DROP TRIGGER history_is_never_changed;
      UPDATE history SET after = '{"name":"Forged"}' WHERE seq = 2`)
    sqlite.close()
    expect(await test.call('history.verify', { task: uuid() })).toMatchObject({ firstBreak: 2 })
    // A backup is made all the same, and the break is told from then on.
    expect(await test.call('backup.create', { to: null })).toMatchObject({ firstBreak: 2 })
    expect((await test.call('app.status', {})).warnings).toContainEqual(
      expect.objectContaining({ key: 'changes.historyBroken' }),
    )
  })
})
