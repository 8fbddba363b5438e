import { join } from 'node:path'
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { EventPayload } from '#shared/contract/events.ts'
import { aPerson } from '#tests/builders/people.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testFolder, testKey, testNow } from '#tests/builders/test-store.ts'
import { connect } from '../../store/connect.ts'
import { firstBreakInHistory } from '../../store/repositories/history.ts'

// Three hundred people with their history, each checked as they are read back.
describe('the sample roster', { timeout: 60_000 }, () => {
  it('fills an empty roster once, with progress and an unbroken history', async () => {
    const { call, fails, events, folder, engine } = await openTestEngine()
    const task = uuid()
    expect(await call('app.openSample', { people: 300, seed: 11, task })).toEqual({ people: 300 })
    const progress = events
      .filter(({ event }) => event === 'progress')
      .map(({ payload }) => payload as EventPayload<'progress'>)
    expect(progress.at(-1)?.task).toBe(task)
    expect(progress.find(({ done, total }) => done === 300 && total === 300)).toBeDefined()
    const counts = await call('app.counts', {})
    expect(counts.people).toBe(300)
    expect(counts.providers).toBeGreaterThan(0)
    expect(counts.openRequests).toBeGreaterThan(0)
    expect(await fails('app.openSample', { people: 300, seed: 11, task })).toMatchObject({
      code: 'refused',
    })
    for (const { id } of await call('request.list', {})) await call('request.get', { id })
    await call('candidacy.list', { position: null, request: null })
    await call('deployment.list', { person: null, request: null })
    await engine.close()
    const db = connect({ path: join(folder, 'roster.db'), keyHex: testKey, readonly: true })
    expect(firstBreakInHistory(db)).toBeNull()
    db.close()
  })
})

describe('a roster of an office', () => {
  it('is never filled with invented people', async () => {
    const { fails } = await openTestEngine({ mayHoldSample: false })
    expect(await fails('app.openSample', { people: 12, seed: 1, task: uuid() })).toMatchObject({
      ...{ code: 'refused', message: { key: 'failures.sampleElsewhere' } },
    })
  })
})

// A passphrase is made slow to guess on purpose.
describe('backups', { timeout: 60_000 }, () => {
  it('are made into the folder of copies, and whole', async () => {
    const { call } = await openTestEngine()
    expect((await call('app.status', {})).lastBackup).toBeNull()
    await call('person.save', { person: aPerson(), version: null })
    const { firstBreak, ...made } = await call('backup.create', { to: null })
    expect(firstBreak).toBeNull()
    expect(await call('backup.list', {})).toEqual([
      {
        name: `roster-${testNow.replaceAll(':', '-')}-manual-1.db`,
        reason: { key: 'settings.copyManual' },
        ...made,
      },
    ])
    // A copy on this computer is no backup elsewhere.
    expect(await call('app.status', {})).toMatchObject({ lastBackup: testNow, lastElsewhere: null })
  })

  it('go to a file the user chose, and open with their passphrase on another computer', async () => {
    const here = await openTestEngine()
    const person = aPerson({ familyName: 'Zyxwvutsrq' })
    await here.call('person.save', { person, version: null })
    const path = join(testFolder(), 'backup.scrutin')
    const passphrase = "l'été à Nairobi"
    const file = { token: uuid(), path, name: 'backup.scrutin', mode: 'write' as const }
    expect(
      await here.fails('backup.create', { to: { file: file.token, passphrase } }),
    ).toMatchObject({ code: 'unreadable' })
    here.engine.grant(file)
    expect(
      await here.fails('backup.create', { to: { file: file.token, passphrase: 'short' } }),
    ).toMatchObject({ code: 'invalid' })
    expect(
      await here.fails('backup.create', {
        to: { file: file.token, passphrase: 'one two three four' },
      }),
    ).toMatchObject({ code: 'refused' })
    const { bytes } = await here.call('backup.create', { to: { file: file.token, passphrase } })
    expect(statSync(path).size).toBe(bytes)
    expect(readFileSync(path, 'latin1')).not.toMatch(/Zyxwvutsrq|SQLite format/)
    const withTheKey = connect({ path, keyHex: testKey, readonly: true })
    expect(() => withTheKey.pragma('user_version')).toThrow(/not a database/)
    withTheKey.close()
    expect(await here.call('app.status', {})).toMatchObject({ lastElsewhere: testNow })

    const folder = testFolder()
    const keyHex = 'c3'.repeat(32)
    const there = await openTestEngine({ folder, keyHex })
    await there.call('person.save', { person: aPerson({ familyName: 'Present' }), version: null })
    const chosen = { ...file, token: uuid(), mode: 'read' as const }
    there.engine.grant(chosen)
    expect(
      await there.fails('backup.restore', { file: chosen.token, passphrase: 'another one here' }),
    ).toMatchObject({ code: 'wrongKey' })
    expect(existsSync(join(folder, 'roster.restored'))).toBe(false)
    // Typed on a keyboard that makes its accents of two characters.
    expect(
      await there.call('backup.restore', {
        file: chosen.token,
        passphrase: passphrase.normalize('NFD'),
      }),
    ).toMatchObject({ people: 1, requests: 0, lastChange: testNow, erasedHere: 0 })
    await there.engine.close()

    const restored = await openTestEngine({ folder, keyHex, recover: 'restored' })
    expect((await restored.call('person.get', { id: person.id })).familyName).toBe('Zyxwvutsrq')
    expect(await restored.call('app.counts', {})).toMatchObject({ people: 1 })
    const reasons = (await restored.call('backup.list', {})).map(({ reason }) => reason.key)
    expect(reasons).toContain('settings.copyReplaced')
    expect(reasons).toContain('settings.copyRestored')
  })

  it('that are no backup, or damaged, change nothing', async () => {
    const { call, fails, engine, folder } = await openTestEngine({ sealWork: 10 })
    await call('person.save', { person: aPerson(), version: null })
    const passphrase = 'correct horse battery'
    const path = join(testFolder(), 'backup.scrutin')
    const [write, read] = (['write', 'read'] as const).map((mode) => {
      const grant = { token: uuid(), path, name: 'backup.scrutin', mode }
      engine.grant(grant)
      return grant.token
    })
    await call('backup.create', { to: { file: write!, passphrase } })
    truncateSync(path, statSync(path).size - 8192)
    expect(await fails('backup.restore', { file: read!, passphrase })).toMatchObject({
      code: 'unreadable',
    })
    writeFileSync(path, 'Family name;Given name')
    expect(await fails('backup.restore', { file: read!, passphrase })).toMatchObject({
      code: 'wrongKey',
    })
    expect(existsSync(join(folder, 'roster.restored'))).toBe(false)
    expect(await call('app.counts', {})).toMatchObject({ people: 1 })
  })
})

describe('the status', () => {
  it('says where the data lies, who works and which day it is', async () => {
    const { call, folder } = await openTestEngine()
    expect(await call('app.status', {})).toMatchObject({
      state: 'open',
      failure: null,
      today: '2027-02-01',
      user: 'Tester',
      folder,
      warnings: [],
    })
  })

  it('warns of a folder that another program copies', async () => {
    const { call } = await openTestEngine({ folder: join(testFolder(), 'Dropbox', 'Scrutin') })
    expect((await call('app.status', {})).warnings).toEqual([
      { key: 'host.folderSynced', values: { service: 'Dropbox' } },
    ])
  })
})
