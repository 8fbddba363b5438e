import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, get, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import type { Settings } from '#shared/contract/host-calls.ts'
import { releaseFiles } from '#shared/release/manifest.ts'
import { publicLine, writeRelease } from '../../scripts/package/release.ts'
import type { Ask } from './ask-address.ts'
import { addressPlace, readAll } from './release-place.ts'
import { signRelease } from './signature.ts'
import { createUpdates, type UpdateNeeds } from './updates.ts'

const task = '01920000-0000-7000-8000-000000000001'
const of = { version: '1.1.0', date: '2026-03-01', notes: 'Mends a hole.' }
const packageName = 'scrutin_1.1.0_amd64.deb'
const content = Buffer.alloc(300_000, 'package')

let root: string
let office: string
let own: string
let key: KeyObject
let settings: Settings['updates']
let done: string[]
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scrutin-updates-'))
  office = join(root, 'office')
  own = join(root, 'own')
  mkdirSync(office)
  key = generateKeyPairSync('ed25519').privateKey
  settings = { from: 'folder', folder: office, address: '', key: publicLine(key), atStart: false }
  done = []
})
afterEach(() => rmSync(root, { recursive: true }))

const noNetwork: Ask = () => Promise.reject(new Error('no connection is opened here'))

function updates(changes: Partial<UpdateNeeds> = {}) {
  return createUpdates({
    version: '1.0.0',
    computer: { system: 'linux', arch: 'x64', kinds: ['.deb'] },
    folder: own,
    settings: () => settings,
    now: () => new Date('2026-03-02T09:00:00Z'),
    ask: noNetwork,
    installer: {
      show: (path) => done.push(`show ${path}`),
      openAndQuit: async (path) => void done.push(`open ${path}`),
    },
    copyRoster: async () => void done.push('copy'),
    onProgress: (_task, bytes, total) => done.push(`${Math.round((bytes / total) * 100)} %`),
    ...changes,
  })
}

async function release(changes: Partial<typeof of> = {}): Promise<void> {
  writeFileSync(join(office, packageName), content)
  await writeRelease(office, { ...of, ...changes }, key)
}

/** Writes another manifest than the script would, signed all the same. */
function signed(text: string, by: KeyObject = key): void {
  writeFileSync(join(office, releaseFiles.manifest), text)
  writeFileSync(join(office, releaseFiles.signature), signRelease(Buffer.from(text), by))
}
const manifest = (): string => readFileSync(join(office, releaseFiles.manifest), 'utf8')

/** The text of the failure that something ends with. */
async function failing(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof ExpectedFailure))
    throw new Error('It did not fail as expected', { cause: error })
  return error.failure.message.key.replace('failures.', '')
}

describe('a release in a folder', () => {
  it('is found, fetched into a private folder, and handed over after a copy of the roster', async () => {
    await release()
    const of = updates()
    expect((await of.look(false))?.found).toMatchObject({
      version: '1.1.0',
      notes: 'Mends a hole.',
      bytes: content.length,
      place: join(office, packageName),
      fetched: null,
      opens: true,
    })
    const path = join(own, packageName)
    expect((await of.fetch(task)).found?.fetched).toBe(path)
    expect(readFileSync(path).equals(content)).toBe(true)
    expect(statSync(path).mode & 0o077).toBe(0)
    expect(statSync(own).mode & 0o077).toBe(0)
    expect(done.at(-1)).toBe('100 %')
    await of.handOver('show')
    await of.handOver('open')
    expect(done.slice(-3)).toEqual([`show ${path}`, 'copy', `open ${path}`])
  })

  it('that is the version which runs is no update, and what was fetched before is removed', async () => {
    await release()
    const before = updates()
    await before.look(false)
    await before.fetch(task)
    const now = updates({ version: '1.1.0' })
    expect(await now.look(false)).toMatchObject({ found: null, looked: { newest: '1.1.0' } })
    expect(() => statSync(own)).toThrow()
  })

  it.each<[string, () => void, string]>([
    [
      'signed by somebody else',
      () => signed(manifest(), generateKeyPairSync('ed25519').privateKey),
      'updateNotSigned',
    ],
    [
      'changed after it was signed',
      () =>
        writeFileSync(join(office, releaseFiles.manifest), manifest().replace('1.1.0', '1.1.1')),
      'updateNotSigned',
    ],
    [
      'with a signature that is none',
      () => writeFileSync(join(office, releaseFiles.signature), 'AAAA'),
      'updateNotSigned',
    ],
    [
      'with a signature without end',
      () => writeFileSync(join(office, releaseFiles.signature), 'A'.repeat(5000)),
      'updateTooLarge',
    ],
    ['without a signature', () => rmSync(join(office, releaseFiles.signature)), 'updateNotThere'],
    ['older than what runs', () => signed(manifest().replace('"1.1.0"', '"0.9.9"')), 'updateOlder'],
    [
      'for other systems',
      () => signed(manifest().replace('"linux"', '"darwin"')),
      'updateNotForThis',
    ],
    [
      'that names a file elsewhere',
      () => signed(manifest().replace(packageName, '../../etc/x.deb')),
      'updateNoRelease',
    ],
    ['that is something else the key signed', () => signed('"a letter"'), 'updateNoRelease'],
    ['that is not JSON', () => signed('{'), 'updateNoRelease'],
    ['too large to be one', () => signed(' '.repeat(300_000)), 'updateTooLarge'],
    ['that is not there', () => rmSync(office, { recursive: true }), 'updateNotThere'],
    ['switched off', () => (settings = { ...settings, from: 'off' }), 'updateOff'],
    ['without a key', () => (settings = { ...settings, key: '' }), 'updateNoKey'],
    ['without a place', () => (settings = { ...settings, folder: '' }), 'updateNoPlace'],
  ])('%s is refused', async (_what, change, words) => {
    await release()
    change()
    const of = updates()
    expect(await failing(of.look(false))).toBe(words)
    expect(of.state().found).toBeNull()
    expect(await failing(of.fetch(task))).toBe('updateLookFirst')
  })

  it.each([
    ['another size', Buffer.from('short')],
    ['more bytes than signed', Buffer.concat([content, content])],
    ['another content of the same size', Buffer.alloc(content.length, 'other')],
  ])('whose package has %s is not kept', async (_what, bytes) => {
    await release()
    const of = updates()
    await of.look(false)
    writeFileSync(join(office, packageName), bytes)
    expect(await failing(of.fetch(task))).toBe('updateDiffers')
    expect(of.state().found?.fetched).toBeNull()
  })

  it('whose fetched package was changed since is not handed over, and removed', async () => {
    await release()
    const of = updates()
    await of.look(false)
    await of.fetch(task)
    writeFileSync(join(own, packageName), Buffer.alloc(content.length, 'other'))
    expect(await failing(of.handOver('open'))).toBe('updateDiffers')
    expect(done).not.toContain('copy')
    expect(of.state().found?.fetched).toBeNull()
  })

  it('that was found for another key or place is forgotten', async () => {
    await release()
    const of = updates()
    await of.look(false)
    settings = { ...settings, key: publicLine(generateKeyPairSync('ed25519').privateKey) }
    expect(of.state().found).toBeNull()
    expect(await failing(of.fetch(task))).toBe('updateLookFirst')
  })

  it('is only looked at where the host cannot install', async () => {
    await release()
    const of = updates({ installer: null })
    expect((await of.look(false))?.found?.place).toBe(join(office, packageName))
    expect(await failing(of.fetch(task))).toBe('updateLookFirst')
  })

  it('is looked for at the start only where it is wished, and once', async () => {
    await release()
    const of = updates()
    expect(await of.look(true)).toBeNull()
    settings = { ...settings, atStart: true }
    expect((await of.look(true))?.found?.version).toBe('1.1.0')
    expect(await of.look(true)).toBeNull()
  })
})

describe('a release at an address', () => {
  const answers = new Map<string, RequestListener>()
  const server = createServer((question, answer) => {
    const listener = answers.get(question.url ?? '')
    if (listener) return listener(question, answer)
    answer.writeHead(404).end()
  })
  /** Https to any host, answered here: what a certificate holds is not ours to try. */
  const ask: Ask = (url, signal) =>
    new Promise((answered, failed) => {
      const { port } = server.address() as AddressInfo
      const onAnswer = (answer: IncomingMessage): void => answered(answer)
      get({ port, path: url.pathname, signal, agent: false }, onAnswer).on('error', failed)
    })
  beforeEach(async () => {
    answers.clear()
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    settings = { ...settings, from: 'address', address: 'https://office.example/releases/' }
    await release()
    for (const name of [...Object.values(releaseFiles), packageName])
      answers.set(
        `/releases/${name}`,
        (_question, answer) => void answer.end(readFileSync(join(office, name))),
      )
  })
  afterEach(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })
  const manifestAt = `/releases/${releaseFiles.manifest}`

  it('is found and fetched, also where the host sends on to itself', async () => {
    answers.set('/moved.json', (_question, answer) => void answer.end(manifest()))
    answers.set(
      manifestAt,
      (_question, answer) => void answer.writeHead(302, { location: '/moved.json' }).end(),
    )
    const of = updates({ ask })
    await of.look(false)
    expect((await of.fetch(task)).found?.fetched).toBe(join(own, packageName))
    const bytes = readFileSync(join(own, packageName))
    expect(createHash('sha256').update(bytes).digest()).toEqual(
      createHash('sha256').update(content).digest(),
    )
  })

  it.each<[string, RequestListener, string]>([
    [
      'another host',
      (_q, answer) => void answer.writeHead(302, { location: 'https://elsewhere.example/x' }).end(),
      'updateRedirected',
    ],
    [
      'plain http',
      (_q, answer) => void answer.writeHead(301, { location: 'http://office.example/x' }).end(),
      'updatePlainHttp',
    ],
    [
      'itself for ever',
      (_q, answer) => void answer.writeHead(307, { location: manifestAt }).end(),
      'updateNotThere',
    ],
    ['nowhere', (_q, answer) => void answer.writeHead(302).end(), 'updateNotThere'],
  ])('that sends on to %s is refused', async (_what, listener, words) => {
    answers.set(manifestAt, listener)
    expect(await failing(updates({ ask }).look(false))).toBe(words)
  })

  it('that is missing, cut off or never ends is refused', async () => {
    const of = updates({ ask })
    answers.delete(manifestAt)
    expect(await failing(of.look(false))).toBe('updateNotThere')
    answers.set(manifestAt, (_question, answer) => {
      answer.writeHead(200, { 'content-length': '5000' }).write('{')
      answer.destroy()
    })
    expect(await failing(of.look(false))).toMatch(/updateUnreachable/)
    answers.set(manifestAt, (_question, answer) => {
      const more = (): void => {
        while (answer.write('x'.repeat(16_384)));
        answer.once('drain', more)
      }
      more()
    })
    expect(await failing(of.look(false))).toBe('updateTooLarge')
  })

  it('that falls silent, before or in the middle, is given up', async () => {
    const place = addressPlace(settings.address, ask, 60)
    const read = () =>
      failing(readAll(place, releaseFiles.manifest, 1000, new AbortController().signal))
    answers.set(manifestAt, () => undefined)
    expect(await read()).toBe('updateSilent')
    answers.set(manifestAt, (_question, answer) => void answer.write('{'))
    expect(await read()).toBe('updateSilent')
  })

  it('is stopped at once, and nothing of it is kept', async () => {
    const of = updates({ ask })
    await of.look(false)
    const begun = Promise.withResolvers<null>()
    answers.set(`/releases/${packageName}`, (_question, answer) => {
      answer.write(content.subarray(0, 5000))
      begun.resolve(null)
    })
    const fetching = of.fetch(task)
    await begun.promise
    expect(await failing(of.look(false))).toBe('updateUnderway')
    of.stop()
    expect(await failing(fetching)).toBe('cancelled')
    expect(of.state().found?.fetched).toBeNull()
  })
})
