import { copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPerson, aProvider } from '#tests/builders/people.ts'
import { startTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { storeFiles } from '../../store/store-files.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

const folder = mkdtempSync(join(storeRoom, 'scrutin-copies-'))
let test: TestEngine
beforeAll(async () => {
  test = await startTestEngine({ folder })
})
afterAll(async () => {
  await test.engine.close()
  rmSync(folder, { recursive: true })
})

const nothing = { count: 0, names: [] }

describe('a copy', () => {
  it('is looked into: what it holds, and what was done since; opened, it keeps what stood', async () => {
    const [stays, changes, goes, comes] = ['Abara', 'Benali', 'Chen', 'Diallo'].map((familyName) =>
      aPerson({ familyName, givenName: 'Kim' }),
    )
    if (!stays || !changes || !goes || !comes) throw new Error('four people')
    for (const person of [stays, changes, goes])
      await test.call('person.save', { person, version: null })
    await test.call('backup.create', { to: null })
    const [copy] = await test.call('backup.list', {})
    const name = copy?.name ?? ''
    expect(await test.call('backup.look', { name })).toMatchObject({
      ...{ people: 3, requests: 0, erasedHere: 0 },
      since: { people: { added: nothing, changed: nothing, removed: nothing } },
    })

    await test.call('person.save', { person: { ...changes, notes: 'later' }, version: 1 })
    await test.call('person.remove', { id: goes.id, version: 1, reason: 'left' })
    await test.call('person.save', { person: comes, version: null })
    await test.call('provider.save', { provider: aProvider({ name: 'UEB' }), version: null })
    const since = {
      people: {
        added: { count: 1, names: ['Diallo, Kim'] },
        changed: { count: 1, names: ['Benali, Kim'] },
        removed: { count: 1, names: ['Chen, Kim'] },
      },
      providers: { added: { count: 1, names: ['UEB'] }, changed: nothing, removed: nothing },
      requests: { added: nothing, changed: nothing, removed: nothing },
    }
    expect((await test.call('backup.look', { name })).since).toEqual(since)
    expect((await test.call('backup.openCopy', { name })).since).toEqual(since)
    // Nothing has taken the place of anything yet, and nothing was copied.
    expect((await test.call('app.counts', {})).people).toBe(3)
    expect(await test.call('backup.list', {})).toHaveLength(1)

    await test.engine.close()
    test = await startTestEngine({ folder, recover: 'restored' })
    expect((await test.call('person.get', { id: goes.id })).familyName).toBe('Chen')
    const replaced = (await test.call('backup.list', {})).find(
      ({ reason }) => reason.key === 'settings.copyReplaced',
    )
    // What stood is looked into in the same way.
    expect((await test.call('backup.look', { name: replaced?.name ?? '' })).since).toMatchObject({
      people: { removed: { names: ['Diallo, Kim'] }, added: { names: ['Chen, Kim'] } },
    })
  })

  it('that is gone, damaged or no copy at all changes nothing', async () => {
    const { copies, database } = storeFiles(folder)
    for (const name of [
      '',
      '../roster.db',
      'roster.db',
      'roster-2027-01-01T00-00-00.000Z-daily-1.db',
    ])
      expect(await test.fails('backup.look', { name })).toMatchObject({ code: 'notFound' })
    const name = 'roster-2027-01-02T00-00-00.000Z-daily-1.db'
    mkdirSync(copies, { recursive: true })
    copyFileSync(database, join(copies, name))
    truncateSync(join(copies, name), 9000)
    for (const call of ['backup.look', 'backup.openCopy'] as const)
      expect(await test.fails(call, { name })).toMatchObject({ code: 'unreadable' })
    rmSync(join(copies, name))
  })
})
