import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { rememberKey } from '#electron/engine/store/key-check.ts'
import { storeFiles } from '#electron/engine/store/store-files.ts'
import { newRecovery, writeRecoveryFile } from '#electron/key/recovery-file.ts'
import type { FileGrant } from '#shared/contract/message.ts'
import { openedBytes } from '#electron/system/run-seal.ts'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { largestParams } from '#electron/wire/limits.ts'
import { filesPath, pageHalfHeader, sessionLocked } from '#electron/wire/page-messages.ts'
import { encode } from '#electron/wire/codec.ts'
import type { RosterList } from '#shared/contract/roster-choice-calls.ts'
import type { Reply } from '#shared/contract/message.ts'
import {
  hostOfItsOwn,
  openFakePage,
  runBrowserHost,
  type RunningHost,
} from '../fixtures/browser-host.ts'

let host: RunningHost
afterEach(() => host.end())

async function openPage(...answerAsk: [] | [Parameters<typeof openFakePage>[2]]) {
  return openFakePage(host, await host.enter(), ...answerAsk)
}

// The caller names the shape: what the fake engine answers is in no contract.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function resultOf<T>(reply: Reply): T {
  if (!reply.ok) throw new Error(`${reply.failure.code}: ${reply.failure.message.key}`)
  return reply.result as T
}

function failureCode(reply: Reply): string | null {
  return reply.ok ? null : reply.failure.code
}

describe('calls', hostOfItsOwn, () => {
  it('carries a call to the engine and its events to every page', async () => {
    host = await runBrowserHost()
    const [page, other] = [await openPage(), await openPage()]
    const params = { bytes: new Uint8Array([1, 2]), missing: undefined }
    const result = resultOf<{ params: unknown; now: string }>(await page.call('app.counts', params))
    expect(result.params).toStrictEqual(params)
    expect(result.now).toBe('2026-03-01T09:00:00.000Z')
    await other.call('app.status', {})
    expect(other.events).toContainEqual({ event: 'changed', payload: { areas: ['app'] } })
  })

  it('answers names it does not know, and names of objects, with a failure', async () => {
    host = await runBrowserHost()
    const page = await openPage()
    for (const name of ['person.evil', 'toString', '__proto__', ''])
      expect(failureCode(await page.call(name, {}))).toBe('invalid')
  })

  it('names the fields of a host call that do not fit', async () => {
    host = await runBrowserHost()
    const page = await openPage()
    const reply = await page.call('host.openLink', { url: 3 })
    expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid' } })
    expect(reply.ok ? [] : reply.failure.problems.map((problem) => problem.field)).toEqual(['url'])
  })

  it('refuses params larger than any form can be', async () => {
    host = await runBrowserHost()
    const page = await openPage()
    const reply = await page.call('app.counts', { text: 'x'.repeat(largestParams + 1) })
    expect(failureCode(reply)).toBe('tooLarge')
  })

  it('does not even read what is far too long, nor a long word of a stranger', async () => {
    host = await runBrowserHost()
    const page = await openPage()
    void page.call('app.counts', { text: 'x'.repeat(2 * largestParams) })
    expect(await page.closed).toBe(1008)
    const stranger = await openFakePage(host, await host.enter(), undefined, 'x'.repeat(2000))
    expect(await stranger.closed).toBe(1008)
  })

  it('closes a connection that speaks anything else, and only that one', async () => {
    host = await runBrowserHost()
    const [page, other] = [await openPage(), await openPage()]
    page.sendRaw('{"type":"call"}')
    expect(await page.closed).toBe(1008)
    const third = await openPage()
    third.sendRaw(encode({ type: 'close' }))
    expect(await third.closed).toBe(1008)
    expect(failureCode(await other.call('app.counts', {}))).toBeNull()
  })

  it('two who start the engine anew at once both hear that it is open', async () => {
    host = await runBrowserHost()
    const { engine } = host.host
    await engine.settled()
    const both = await Promise.all([engine.restart(), engine.restart()])
    expect(both).toEqual([{ state: 'open' }, { state: 'open' }])
  })

  it('answers what was under way, and everything after, when the engine dies', async () => {
    host = await runBrowserHost()
    const page = await openPage()
    expect(failureCode(await page.call('history.list', {}))).toBe('unexpected')
    expect(failureCode(await page.call('app.counts', {}))).toBe('unexpected')
    const status = resultOf<{ state: string }>(await page.call('app.status', {}))
    expect(status.state).toBe('failed')
    expect(resultOf(await page.call('host.recover', { way: 'retry' }))).toEqual({ open: true })
    expect(failureCode(await page.call('app.counts', {}))).toBeNull()
  })
})

describe('a store that does not open', hostOfItsOwn, () => {
  it('is shown with the way out, which works', async () => {
    host = await runBrowserHost((folder) => writeFileSync(join(folder, 'fail'), ''))
    const page = await openPage()
    expect(resultOf(await page.call('app.status', {}))).toMatchObject({
      state: 'failed',
      failure: { code: 'damaged' },
      lastGoodCopy: '2026-01-01T00:00:00.000Z',
      today: '2026-03-01',
      folder: host.folder,
    })
    expect(failureCode(await page.call('app.counts', {}))).toBe('damaged')
    const recovered = await page.call('host.recover', { way: 'lastGoodCopy' })
    expect(resultOf(recovered)).toEqual({ open: true })
  })

  it('includes a lost key: no new one takes its place', async () => {
    host = await runBrowserHost((folder) => writeFileSync(join(folder, 'roster.db'), 'a store'))
    const page = await openPage()
    const status = resultOf<{ failure: { code: string } }>(await page.call('app.status', {}))
    expect(status.failure.code).toBe('wrongKey')
    expect(existsSync(join(host.folder, 'key'))).toBe(false)
  })
})

describe('a session that its user ends', hostOfItsOwn, () => {
  it('lets no page in any more, closes the roster, and says how to come back', async () => {
    host = await runBrowserHost()
    const cookie = await host.enter()
    const half = host.pageHalf()
    const [page, other] = [await openFakePage(host, cookie), await openFakePage(host, cookie)]
    expect(resultOf(await page.call('host.features', {}))).toMatchObject({ sessions: true })
    expect(failureCode(await page.call('app.counts', {}))).toBeNull()
    void page.call('host.endSession', {})
    expect(await page.closed).toBe(sessionLocked)
    expect(await other.closed).toBe(sessionLocked)
    const answer = await fetch(host.origin, { headers: { cookie } })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('The session was ended')
    await vi.waitFor(() => expect(host.host.engine.state()).toEqual({ state: 'closed' }))

    // At once: the roster is still on its way to being closed, and opens again.
    const again = await openFakePage(host, await host.enter())
    expect(failureCode(await again.call('app.counts', {}))).toBeNull()
    expect(host.pageHalf()).not.toBe(half)
  })
})

describe('several rosters', hostOfItsOwn, () => {
  it('are opened one at a time, each with its own key; the sample is one beside them', async () => {
    host = await runBrowserHost()
    const page = await openPage()
    const added = resultOf<{ folder: string }>(
      await page.call('host.addRoster', { name: 'Observers', where: 'new' }),
    )
    expect(resultOf(await page.call('host.openRoster', added))).toEqual({ open: true })
    const list = async () => resultOf<RosterList>(await page.call('host.rosters', {}))
    expect(await list()).toMatchObject({ current: added.folder, sample: false })
    const keyOf = (folder: string) => readFileSync(join(folder, 'key'), 'utf8')
    expect(keyOf(added.folder)).not.toBe(keyOf(host.folder))
    expect(resultOf(await page.call('host.openSample', {}))).toEqual({ open: true })
    expect(await list()).toMatchObject({ sample: true, rosters: [{}, { name: 'Observers' }] })
    expect(failureCode(await page.call('host.openRoster', { folder: '/etc' }))).toBe('notFound')
    expect(failureCode(await page.call('host.forgetRoster', { folder: host.folder }))).toBe(
      'refused',
    )
    expect(await page.call('host.addRoster', { name: 'x', where: 'choose' })).toMatchObject({
      ok: true,
      result: null,
    })
  })
})

describe('a roster whose key is gone', hostOfItsOwn, () => {
  it('opens by its recovery key, keeps its own key anew, and says what is wrong with a wrong one', async () => {
    const keyHex = 'a1'.repeat(32)
    const { groups, file } = newRecovery(keyHex, '2027-02-01T09:00:00.000Z')
    host = await runBrowserHost((folder) => {
      const files = storeFiles(folder)
      writeFileSync(files.database, 'a store')
      rememberKey(files.keyCheck, keyHex)
      writeRecoveryFile(files.recovery, file)
      // As it comes from a computer whose keychain is lost.
      writeFileSync(join(folder, 'key.sealed'), 'sealed elsewhere')
    })
    const page = await openPage()
    expect(resultOf(await page.call('app.status', {}))).toMatchObject({
      ...{ state: 'failed', failure: { code: 'wrongKey' } },
      recovery: { state: 'unproven', number: file.number, madeAt: file.madeAt },
    })
    const enter = (key: string) => page.call('host.openWithRecoveryKey', { key })
    expect(failureCode(await enter(groups.slice(1).join('-')))).toBe('invalid')
    expect(existsSync(join(host.folder, 'key'))).toBe(false)
    expect(resultOf(await enter(groups.join(' ')))).toEqual({ open: true })
    expect(readFileSync(join(host.folder, 'key'), 'utf8')).toBe(`${keyHex}\n`)
    expect(statSync(join(host.folder, 'key')).mode & 0o777).toBe(0o600)
    expect(failureCode(await enter(groups.join(' ')))).toBe('refused')
    const told = host.log.join('\n')
    for (const secret of [keyHex, ...groups]) expect(told).not.toContain(secret)
  })
})

describe('files', hostOfItsOwn, () => {
  it('keeps the key, and files on their way, to their owner', async () => {
    host = await runBrowserHost()
    const page = await openPage()
    const received = { name: '../list.xlsx', bytes: new Uint8Array([1, 2, 3]) }
    const file = resultOf<{ name: string; size: number }>(
      await page.call('host.receiveFile', received),
    )
    expect(file).toMatchObject({ name: 'list.xlsx', size: 3 })
    const folder = join(host.folder, 'exchange-temp')
    const [kept = ''] = readdirSync(folder)
    expect(statSync(join(folder, kept)).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(host.folder, 'key')).mode & 0o777).toBe(0o600)
  })

  it('takes a chosen file by upload and lends it to the engine under a token', async () => {
    host = await runBrowserHost()
    const cookie = await host.enter()
    const page = await openFakePage(host, cookie, async (ask) => {
      expect(ask).toMatchObject({ kind: 'chooseFile' })
      const response = await fetch(host.origin + filesPath, {
        method: 'POST',
        body: 'a,b',
        headers: {
          ...{ cookie, origin: host.origin, [pageHalfHeader]: host.pageHalf() },
          'x-file-name': encodeURIComponent('año.csv'),
        },
      })
      return response.json()
    })
    const chosen = resultOf<{ token: string }>(await page.call('host.chooseFile', { kind: 'list' }))
    expect(chosen).toMatchObject({ name: 'año.csv', size: 3 })
    const { grants } = resultOf<{ grants: FileGrant[] }>(await page.call('app.counts', {}))
    const grant = grants.find(({ token }) => token === chosen.token)
    expect(grant?.mode).toBe('read')
    const onDisk = readFileSync(grant?.path ?? '')
    expect(onDisk.includes('a,b')).toBe(false)
    expect(openedBytes(onDisk, grant?.sealKey ?? '').toString()).toBe('a,b')
  })

  it('gives null when the user changes their mind', async () => {
    host = await runBrowserHost()
    const page = await openPage(async () => null)
    expect(resultOf(await page.call('host.chooseFile', { kind: 'list' }))).toBeNull()
  })

  it('delivers an export as a download, once, and removes it', async () => {
    host = await runBrowserHost()
    const cookie = await host.enter()
    let downloaded: Response | undefined
    let again: Response | undefined
    const page = await openFakePage(host, cookie, async (ask) => {
      if (ask.kind !== 'download') return null
      downloaded = await fetch(host.origin + ask.address, { headers: { cookie } })
      again = await fetch(host.origin + ask.address, { headers: { cookie } })
      return true
    })
    const { token } = resultOf<{ token: string }>(
      await page.call('host.chooseTarget', { suggestedName: "L'équipe (1).xlsx" }),
    )
    const { grants } = resultOf<{ grants: { token: string; path: string }[] }>(
      await page.call('app.counts', {}),
    )
    writeFileSync(grants.find((grant) => grant.token === token)?.path ?? '', 'workbook')
    resultOf(await page.call('host.deliver', { token }))
    expect(await downloaded?.text()).toBe('workbook')
    expect(downloaded?.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''L%27%C3%A9quipe%20%281%29.xlsx",
    )
    expect(again?.status).toBe(404)
    await expect.poll(() => readdirSync(join(host.folder, 'exchange-temp'))).toEqual([])
    expect(failureCode(await page.call('host.deliver', { token }))).toBe('notFound')
  })

  it('opens only harmless links, and only after a yes', async () => {
    host = await runBrowserHost()
    const page = await openPage(async (ask) => ask.kind === 'openLink')
    const open = (url: string) => page.call('host.openLink', { url })
    expect(resultOf(await open('https://www.un.org/'))).toEqual({ opened: true })
    expect(failureCode(await open('javascript:alert(1)'))).toBe('refused')
  })
})

describe('settings', hostOfItsOwn, () => {
  it('are kept, and a new user name reaches the engine at once', async () => {
    host = await runBrowserHost()
    const page = await openPage()
    await page.call('host.saveSettings', { settings: { theme: 'dark', userName: 'A. Manager' } })
    expect(resultOf(await page.call('host.settings', {}))).toMatchObject({ theme: 'dark' })
    expect(resultOf(await page.call('app.counts', {}))).toMatchObject({ user: 'A. Manager' })
    const written = JSON.parse(readFileSync(join(host.folder, 'settings.json'), 'utf8')) as unknown
    expect(written).toMatchObject({ version: 1, theme: 'dark' })
  })

  it('that are damaged are set aside and said so', async () => {
    host = await runBrowserHost((folder) => writeFileSync(join(folder, 'settings.json'), '{"ver'))
    const page = await openPage()
    const names = readdirSync(host.folder)
    const aside = names.find((name) => name.startsWith('settings.damaged-'))
    expect(readFileSync(join(host.folder, aside ?? ''), 'utf8')).toBe('{"ver')
    expect(resultOf(await page.call('host.settings', {}))).toMatchObject({ theme: 'system' })
  })
})
