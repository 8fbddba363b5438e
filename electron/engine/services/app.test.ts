import { join } from 'node:path'
import { readFileSync, statSync } from 'node:fs'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import type { EventPayload } from '#shared/contract/events.ts'
import { aPerson } from '#tests/builders/people.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testFolder, testKey, testNow } from '#tests/builders/test-store.ts'
import { connect } from '../store/connect.ts'
import { firstBreakInHistory } from '../store/repositories/history.ts'

describe('the sample roster', () => {
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

describe('backups', () => {
  it('are made into the folder of copies, and whole', async () => {
    const { call } = await openTestEngine()
    expect((await call('app.status', {})).lastBackup).toBeNull()
    await call('person.save', { person: aPerson(), version: null })
    const made = await call('backup.create', { to: null })
    expect(await call('backup.list', {})).toEqual([
      { name: `roster-${testNow.replaceAll(':', '-')}-manual.db`, reason: 'made by hand', ...made },
    ])
    expect((await call('app.status', {})).lastBackup).toBe(testNow)
  })

  it('go to a file the user chose, encrypted with the same key', async () => {
    const { call, fails, engine } = await openTestEngine()
    const person = aPerson({ familyName: 'Zyxwvutsrq' })
    await call('person.save', { person, version: null })
    const grant = {
      token: uuid(),
      path: join(testFolder(), 'backup.db'),
      name: 'backup.db',
      mode: 'write' as const,
    }
    expect(await fails('backup.create', { to: grant.token })).toMatchObject({ code: 'unreadable' })
    engine.grant(grant)
    const { bytes } = await call('backup.create', { to: grant.token })
    expect(statSync(grant.path).size).toBe(bytes)
    expect(readFileSync(grant.path, 'latin1')).not.toMatch(/Zyxwvutsrq|SQLite format/)
    const copy = connect({ path: grant.path, keyHex: testKey, readonly: true })
    expect(copy.prepare('SELECT family_name FROM person').pluck().all()).toEqual(['Zyxwvutsrq'])
    copy.close()
    expect((await call('app.status', {})).lastBackup).toBe(testNow)
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
    expect((await call('app.status', {})).warnings).toEqual([expect.stringContaining('Dropbox')])
  })
})
