import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { testFolder, testKey } from '#tests/builders/test-store.ts'
import { aFile } from '#tests/fixtures/files.ts'
import { connect } from '../../store/connect.ts'
import { firstBreakInHistory } from '../../store/repositories/history.ts'

/** Words that stand for one person, everywhere; nothing else on the roster has them. */
const secrets = ['Zyxwvuts', 'Qwertzuiop', 'X9988776', 'zyx@secret.example', 'confided']

/**
 * Every word of a person that is in a file of the folder: stores are decrypted as they lie on the
 * disk, with the pages that are free.
 */
function tracesIn(folder: string): string[] {
  return filesUnder(folder).flatMap((path) => {
    const bytes =
      path.endsWith('.db') || path.endsWith('.restored') ? decrypted(path) : readFileSync(path)
    const text = bytes.toString('latin1').toLowerCase()
    return secrets
      .filter((secret) => text.includes(secret.toLowerCase()))
      .map((secret) => `${path}: ${secret}`)
  })
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}

function decrypted(path: string): Buffer {
  const plain = join(testFolder(), 'plain.db')
  copyFileSync(path, plain)
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${plain}-wal`)
  const db = connect({ path: plain, keyHex: testKey })
  // Takes in what the log holds, then writes every page as it is without the cipher.
  db.pragma('journal_mode = DELETE')
  db.pragma("rekey = ''")
  db.close()
  return readFileSync(plain)
}

/** A person with everything that can be known of one, who served a post to the end. */
async function served(test: TestEngine) {
  const { call } = test
  const provider = aProvider({ name: 'Norway' })
  await call('provider.save', { provider, version: null })
  const person = aPerson({
    ...{ familyName: 'Zyxwvuts', givenName: 'Qwertzuiop', email: 'zyx@secret.example' },
    ...{ passportNumber: 'X9988776', notes: 'confided in a call', sex: 'female' as const },
    offers: [anOffer(provider.id)],
  })
  await call('person.save', { person, version: null })
  const other = aPerson({ familyName: 'Other', sex: 'male' })
  await call('person.save', { person: other, version: null })
  const request = aRequest({ state: 'BJ' })
  await call('request.save', { request, version: null })
  const position = aPosition(request.id, {
    posts: 3,
    windows: [aWindow({ from: '2027-01-10', to: '2027-01-20' })],
  })
  await call('position.save', { position, version: null })
  await call('candidacy.override', {
    ...{ position: position.id, person: person.id, criterion: 'availability' },
    reason: 'confided: arrives late',
  })
  const planned = await call('deployment.plan', {
    ...{ position: position.id, person: person.id, provider: provider.id, from: null, to: null },
  })
  const { created: _c, updated: _u, version: _v, ...deployment } = planned
  const running = await call('deployment.save', {
    deployment: { ...deployment, status: 'deployed' },
    version: planned.version,
  })
  await call('deployment.save', {
    deployment: { ...deployment, status: 'completed' },
    version: running.version,
  })
  return { provider, person, request, position }
}

async function importList(test: TestEngine, rows: readonly string[]): Promise<void> {
  const file = aFile('list.csv', Buffer.from(`${rows.join('\n')}\n`))
  test.engine.grant(file)
  const { plan } = await test.call('import.inspect', { file: file.token, sheet: null, csv: null })
  await test.call('import.commit', { plan, decisions: [], task: uuid() })
}

const erase = (test: TestEngine, id: string, copies: 'keep' | 'replace') =>
  test.call('person.erase', {
    ...{ id, version: null, reason: 'asked to be forgotten', copies, fileNames: 'keep' as const },
    task: uuid(),
  })

const nowhere = { count: 0, places: [], fileNames: 0, history: 0 }

describe('erasing a person', () => {
  it(
    'leaves no trace in any byte of the folder, the statistics whole and the chain unbroken',
    { timeout: 20_000 },
    async () => {
      const test = await openTestEngine()
      const { person, provider, request } = await served(test)
      await importList(test, [
        'Family name,Given name,Email,Date of birth',
        // One that nobody decided, one that is refused for want of a name, and one of somebody else.
        'Zyxwvuts,Qwertzuiop,zyx@secret.example,3 Feb 1980',
        ',,zyx@secret.example,',
        ',,kept@example.org,',
      ])
      // As the store does when it is closed: samples of the indexes hold names and numbers.
      const closing = connect({ path: join(test.folder, 'roster.db'), keyHex: testKey })
      closing.exec('ANALYZE')
      closing.close()
      await test.call('backup.create', { to: null })
      expect(tracesIn(test.folder)).not.toEqual([])
      const before = await test.call('request.get', { id: request.id })

      expect(await erase(test, person.id, 'replace')).toEqual({
        ...{ erased: person.id, copies: 0, named: nowhere },
      })
      expect(await test.call('request.get', { id: request.id })).toMatchObject({
        request: { filled: before.request.filled, posts: before.request.posts },
      })
      expect(before.request.filled).toBe(1)
      expect(await test.call('deployment.list', { request: null, person: null })).toMatchObject([
        {
          ...{ anonymous: true, personName: '', sex: 'female', provider: provider.id, state: 'BJ' },
          ...{ from: '2027-01-10', to: '2027-01-20', status: 'completed' },
        },
      ])
      const history = await test.call('history.list', { entity: 'person', id: person.id, limit: 9 })
      expect(history.every(({ by }) => by === 'Tester')).toBe(true)
      expect(
        history.slice(1).every(({ erasedAt, after, before: was }) => erasedAt && !after && !was),
      ).toBe(true)
      const sqlite = connect({
        path: join(test.folder, 'roster.db'),
        keyHex: testKey,
        readonly: true,
      })
      expect(firstBreakInHistory(sqlite)).toBeNull()
      sqlite.close()
      const batches = await test.call('import.batches', {})
      expect(batches).toMatchObject([{ rejected: 2, waiting: 1 }])
      expect(await test.call('import.waiting', { batch: null, offset: 0, limit: 9 })).toMatchObject(
        { found: 0 },
      )
      expect(tracesIn(test.folder)).toEqual([])
      await test.engine.close()
      expect(tracesIn(test.folder)).toEqual([])
    },
  )

  it('tells how many copies still hold the record, and erases again what one brings back', async () => {
    const first = await openTestEngine()
    const { person } = await served(first)
    await first.call('backup.create', { to: null })
    expect(await erase(first, person.id, 'keep')).toEqual({
      ...{ erased: person.id, copies: 1, named: nowhere },
    })
    const copies = join(first.folder, 'copies')
    const [copy = ''] = readdirSync(copies)
    await first.engine.close()
    copyFileSync(join(copies, copy), join(first.folder, 'roster.db'))
    const again = await openTestEngine({ folder: first.folder })
    const { rows } = await again.call('roster.page', {
      ...{ query: {}, sort: { by: 'name' as const }, offset: 0, limit: 10 },
    })
    expect(rows.map(({ familyName }) => familyName)).toEqual(['Other'])
    expect(await again.call('deployment.list', { request: null, person: null })).toMatchObject([
      { anonymous: true },
    ])
    await again.engine.close()
    expect(tracesIn(join(first.folder)).filter((trace) => !trace.includes('copies'))).toEqual([])
  })

  it(
    'makes anonymous again whom a copy of before brings back, and erases who was erased later',
    { timeout: 30_000 },
    async () => {
      const first = await openTestEngine()
      const { person } = await served(first)
      const later = aPerson({ familyName: 'Later' })
      await first.call('person.save', { person: later, version: null })
      const copies = join(first.folder, 'copies')
      const hide = (id: string) =>
        first.call('retention.anonymise', {
          ...{ people: [id], reason: 'kept too long', copies: 'keep' as const, task: uuid() },
        })
      await first.call('backup.create', { to: null })
      const [before = ''] = readdirSync(copies)
      await hide(person.id)
      await hide(later.id)
      const { familyName } = await first.call('person.get', { id: person.id })
      await first.call('backup.create', { to: null })
      const between = readdirSync(copies).find((name) => name !== before) ?? ''
      await erase(first, later.id, 'keep')

      // Whoever looks into either copy is told what becomes of it.
      expect(await first.call('backup.look', { name: before })).toMatchObject({
        ...{ erasedHere: 1, anonymousHere: 1 },
        since: { people: { added: { count: 0 }, changed: { count: 0 }, removed: { count: 0 } } },
      })
      expect(await first.call('backup.look', { name: between })).toMatchObject({
        ...{ erasedHere: 1, anonymousHere: 0 },
      })
      await first.engine.close()

      for (const copy of [before, between]) {
        copyFileSync(join(copies, copy), join(first.folder, 'roster.db'))
        const again = await openTestEngine({ folder: first.folder })
        const { rows } = await again.call('roster.page', {
          ...{ query: {}, sort: { by: 'name' as const }, offset: 0, limit: 10 },
        })
        const names = rows.map((row) => row.familyName).toSorted()
        expect(names).toEqual([
          copy === between ? familyName : expect.stringMatching(/^N\. N\. [0-9A-F]{6}$/),
          'Other',
        ])
        // What reports count stays: it is a record still, of nobody.
        expect(await again.call('deployment.list', { request: null, person: null })).toMatchObject([
          { person: person.id, sex: 'female', status: 'completed' },
        ])
        await again.engine.close()
        // The reason that names nobody stays, as when it was done.
        const traces = tracesIn(first.folder).filter((trace) => !/copies|confided/u.test(trace))
        expect(traces).toEqual([])
      }
    },
  )

  it('learns from the store how somebody went where an earlier version kept the id alone', async () => {
    const test = await openTestEngine()
    const { person } = await served(test)
    await test.call('retention.anonymise', {
      ...{ people: [person.id], reason: 'old', copies: 'keep' as const, task: uuid() },
    })
    await test.engine.close()
    const path = join(test.folder, 'roster.erased')
    writeFileSync(path, `${person.id}\n`)
    const again = await openTestEngine({ folder: test.folder })
    expect((await again.call('person.get', { id: person.id })).familyName).toMatch(/^N\. N\./)
    expect(readFileSync(path, 'utf8')).toBe(`${person.id} anonymous\n`)
  })

  it(
    'tells whoever restores a backup how many in it were erased since',
    { timeout: 20_000 },
    async () => {
      const test = await openTestEngine({ sealWork: 10 })
      const { person } = await served(test)
      const before = (await test.call('app.counts', {})).people
      const file = { token: uuid(), path: join(testFolder(), 'backup.scrutin'), name: 'backup' }
      const passphrase = 'correct horse battery'
      test.engine.grant({ ...file, mode: 'write' })
      await test.call('backup.create', { to: { file: file.token, passphrase } })
      await erase(test, person.id, 'keep')
      test.engine.grant({ ...file, token: person.id, mode: 'read' })
      expect(await test.call('backup.restore', { file: person.id, passphrase })).toMatchObject({
        ...{ people: before, erasedHere: 1 },
      })
      await test.engine.close()
      const again = await openTestEngine({ folder: test.folder, recover: 'restored' })
      expect(await again.call('app.counts', {})).toMatchObject({ people: before - 1 })
    },
  )

  it('also of somebody who was taken off the roster before', async () => {
    const test = await openTestEngine()
    const { person } = await served(test)
    const { version } = await test.call('person.get', { id: person.id })
    await test.call('person.remove', { id: person.id, version, reason: 'confided' })
    await erase(test, person.id, 'keep')
    await test.engine.close()
    expect(tracesIn(test.folder)).toEqual([])
  })

  it('is refused while others count on the person, and is never undone', async () => {
    const test = await openTestEngine()
    const person = aPerson()
    await test.call('person.save', { person, version: null })
    const request = aRequest()
    await test.call('request.save', { request, version: null })
    const position = aPosition(request.id)
    await test.call('position.save', { position, version: null })
    const place = { position: position.id, person: person.id }
    await test.call('candidacy.set', { ...place, status: 'selected', reason: null })
    const asked = {
      ...{ id: person.id, version: null, reason: 'x', task: uuid() },
      ...{ copies: 'keep' as const, fileNames: 'keep' as const },
    }
    expect(await test.fails('person.erase', asked)).toMatchObject({
      message: { key: 'failures.personPutForward' },
    })
    await test.call('candidacy.set', { ...place, status: 'withdrawn', reason: 'fell ill' })
    const reply = await test.engine.call('person.erase', asked)
    const id = reply.ok ? (reply.change?.id ?? '') : ''
    expect(await test.fails('change.undo', { id, task: uuid() })).toMatchObject({
      message: { key: 'failures.undoFinal' },
    })
    expect(await test.fails('person.erase', { ...asked, id: uuid() })).toMatchObject({
      code: 'notFound',
    })
  })

  it('tells where others are told of the person, and takes the name out of names of lists', async () => {
    const test = await openTestEngine()
    const { person, request, position, provider } = await served(test)
    const friend = aPerson({ familyName: 'Friend', notes: 'came with QWERTZUIOP Zyxwvuts in 2019' })
    await test.call('person.save', { person: friend, version: null })
    const namesake = aPerson({ familyName: 'Namesake', notes: 'not Zyxwvuts, who is another' })
    await test.call('person.save', { person: namesake, version: null })
    const other = { position: position.id, person: friend.id }
    await test.call('candidacy.override', {
      ...{ ...other, criterion: 'availability', reason: 'as with zyxwvuts, qwertzuiop' },
    })
    const { version: stood } = await test
      .call('request.get', { id: request.id })
      .then((of) => of.request)
    await test.call('request.save', {
      request: { ...request, notes: 'ask zyx@secret.example\nfirst' },
      version: stood,
    })
    await test.call('provider.save', {
      provider: { ...provider, contactName: 'Zyxwvuts, Q., Qwertzuiop' },
      version: 1,
    })
    const file = aFile('Zyxwvuts Qwertzuiop.csv', Buffer.from('Family name\nListed\n'))
    test.engine.grant(file)
    const { plan } = await test.call('import.inspect', { file: file.token, sheet: null, csv: null })
    await test.call('import.commit', { plan, decisions: [], task: uuid() })

    const named = await test.call('person.namedElsewhere', { id: person.id })
    const places = [
      { text: 'person', label: 'Friend, Nadia', person: friend.id, request: null },
      { text: 'request', label: request.title, person: null, request: request.id },
      { text: 'setAside', person: friend.id, request: request.id },
      { text: 'decision', person: friend.id, request: request.id },
      { text: 'provider', label: 'Norway', person: null, request: null },
      { text: 'fileName', label: 'Zyxwvuts Qwertzuiop.csv', person: null, request: null },
    ]
    expect(named).toMatchObject({ count: 6, places, fileNames: 1 })
    // What stood and stands of the friend, the candidacy, the request, the provider, the listed, the list.
    expect(named.history).toBeGreaterThan(4)
    const erased = await test.call('person.erase', {
      ...{ id: person.id, version: null, reason: 'asked', copies: 'keep', fileNames: 'replace' },
      task: uuid(),
    })
    expect(erased.named).toMatchObject({ count: 5, fileNames: 0, history: named.history })
    expect(erased.named.places).toMatchObject(places.slice(0, 5))
    expect(await test.call('import.batches', {})).toMatchObject([{ file: '….csv' }])
    const { rows } = await test.call('roster.page', {
      ...{ query: { text: 'Listed' }, sort: { by: 'name' as const }, offset: 0, limit: 1 },
    })
    const [listed] = rows
    expect(await test.call('person.get', { id: listed?.id ?? '' })).toMatchObject({
      provenance: { file: '….csv' },
    })
    expect(await test.call('person.get', { id: friend.id })).toMatchObject({ notes: friend.notes })
    expect(await test.fails('person.namedElsewhere', { id: uuid() })).toMatchObject({
      code: 'notFound',
    })
  })
})
