import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { contentPolicy } from '#electron/carrier/pages/content-policy.ts'
import {
  bridgePath,
  enterPath,
  filesPath,
  pageHalfHeader,
  sessionEnded,
  wirePath,
} from '#electron/wire/page-messages.ts'
import {
  hostOfItsOwn,
  openFakePage,
  runBrowserHost,
  type RunningHost,
} from '../fixtures/browser-host.ts'

let host: RunningHost
let cookie: string

beforeAll(async () => {
  host = await runBrowserHost()
  cookie = await host.enter()
}, hostOfItsOwn.timeout)
afterAll(() => host.end())

/** A request as raw as a hostile program can make it: fetch would mend paths and forbid headers. */
function ask(
  path: string,
  headers: Record<string, string> = { cookie },
  method = 'GET',
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const { port } = host.server
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (body += chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
      )
    })
      .on('error', reject)
      .end()
  })
}

function upgrade(headers: Record<string, string>): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(host.origin.replace('http', 'ws') + wirePath, { headers })
    socket.on('open', () => {
      socket.close()
      resolve('open')
    })
    socket.on('error', (error) => resolve(error.message))
  })
}

describe('coming in', hostOfItsOwn, () => {
  it('exchanges an address once for a cookie that scripts and other sites cannot use', async () => {
    const address = host.server.newAddress()
    const first = await fetch(address, { redirect: 'manual' })
    expect(first.status).toBe(200)
    expect(await first.text()).toContain(`url=/#in=${host.pageHalf()}`)
    const set = first.headers.get('set-cookie')
    expect(set).toContain('HttpOnly')
    expect(set).toContain('SameSite=Strict')
  })

  it('shows everybody out when an address serves a second browser', async () => {
    const own = await runBrowserHost()
    const mine = await own.enter()
    const page = await openFakePage(own, mine)
    expect((await page.call('app.counts', {})).ok).toBe(true)
    const address = own.server.newAddress()
    await fetch(address)
    const second = await fetch(address)
    expect(second.status).toBe(403)
    expect(await second.text()).toContain('everybody was shown out')
    expect(await page.closed).toBe(sessionEnded)
    expect(own.usedTwice()).toBe(1)
    expect((await fetch(own.origin, { headers: { cookie: mine } })).status).toBe(403)
    const again = await openFakePage(own, await own.enter())
    expect((await again.call('app.counts', {})).ok).toBe(true)
    await own.end()
  })

  it.each([
    ['says nothing of itself', null],
    ['guesses', 'x'.repeat(43)],
    ['says nothing at all', ''],
  ])('answers nobody who has the cookie alone and %s', async (_what, half) => {
    const stranger = await openFakePage(host, cookie, undefined, half)
    void stranger.call('app.counts', {})
    expect(await stranger.closed).toBe(sessionEnded)
    expect(stranger.events).toEqual([])
  })

  it('takes no upload from who has the cookie alone', async () => {
    const upload = (headers: Record<string, string>) =>
      fetch(host.origin + filesPath, {
        method: 'POST',
        body: 'a,b',
        headers: { cookie, origin: host.origin, ...headers },
      })
    expect((await upload({})).status).toBe(403)
    expect((await upload({ [pageHalfHeader]: 'guess' })).status).toBe(403)
    expect((await upload({ [pageHalfHeader]: host.pageHalf() })).status).toBe(201)
  })

  it('voids an address when a newer one is given', async () => {
    const older = host.server.newAddress()
    host.server.newAddress()
    expect((await fetch(older, { redirect: 'manual' })).status).toBe(403)
  })

  it('refuses a made-up token and a made-up cookie', async () => {
    expect((await ask(`${enterPath}?token=guess`, {})).status).toBe(403)
    const name = cookie.split('=')[0] ?? ''
    expect((await ask('/', { cookie: `${name}=guess` })).status).toBe(403)
  })

  it.each(['/', '/roster', '/assets/index.js', bridgePath, `${filesPath}/x`])(
    'shows %s to nobody outside',
    async (path) => {
      const outside = await ask(path, {})
      expect(outside.status).toBe(403)
      expect(outside.body).toContain('Open the address that Scrutin printed')
    },
  )
})

describe('inside', hostOfItsOwn, () => {
  it('gives every screen the page with the bridge first, under the policy of the desktop', async () => {
    for (const path of ['/', '/roster', '/requests/1']) {
      const page = await ask(path)
      expect(page.status).toBe(200)
      expect(page.body).toContain(`<head>\n    <script src="${bridgePath}"></script>`)
      expect(page.headers['content-security-policy']).toBe(contentPolicy)
      expect(page.headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('serves assets and the bridge', async () => {
    expect((await ask('/assets/index.js')).body).toBe('app')
    expect((await ask(bridgePath)).headers['content-type']).toContain('javascript')
  })

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/../../secret.txt'])(
    'does not leave the bundle for %s',
    async (path) => {
      const answer = await ask(path)
      expect(answer.status).toBe(404)
      expect(answer.body).not.toContain('secret')
    },
  )

  it.each([
    ['two slashes', '//', 400],
    ['another host', '//evil.example/x', 400],
    ['a host that is none', '//[::', 400],
    ['a name longer than any file has', `/${'a'.repeat(5000)}.js`, 404],
    ['a broken escape', '/%E0%A4%A.js', 404],
    ['a sign that ends names', '/%00.js', 404],
  ])('answers %s with a refusal, and no line in the log', async (_what, path, status) => {
    const before = host.log.length
    expect((await ask(path)).status).toBe(status)
    expect((await ask(path, {})).status).toBe(status === 400 ? 400 : 403)
    expect(host.log).toHaveLength(before)
  })

  it('refuses what changes anything but an upload', async () => {
    const headers = { cookie, origin: host.origin }
    expect((await ask('/', headers, 'POST')).status).toBe(405)
    expect((await ask('/', headers, 'DELETE')).status).toBe(405)
  })
})

describe('requests of others', hostOfItsOwn, () => {
  it.each([
    ['a rebound name', { host: 'evil.example' }],
    ['a rebound name with our port', { host: 'evil.example:1' }],
    ['localhost, which is another site', { host: 'localhost' }],
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that only begins like ours', { origin: 'http://127.0.0.1.evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
  ])('refuses %s', async (_what, headers) => {
    expect((await ask('/', { cookie, ...headers })).status).toBe(403)
  })

  it('refuses an upload that does not say where it comes from', async () => {
    expect((await ask(filesPath, { cookie }, 'POST')).status).toBe(403)
  })

  it('refuses a script asked for by another site', async () => {
    const answer = await ask(bridgePath, { cookie, 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(403)
  })

  it('opens the wire only with cookie and origin', async () => {
    const { origin } = host
    expect(await upgrade({ cookie, origin })).toBe('open')
    expect(await upgrade({ origin })).toContain('403')
    expect(await upgrade({ cookie })).toContain('403')
    expect(await upgrade({ cookie, origin: 'https://evil.example' })).toContain('403')
    expect(await upgrade({ cookie, origin, host: 'evil.example' })).toContain('403')
  })

  it('outlives a stranger who asks for the wire and hangs up', async () => {
    // Vitest fails the run on an error that nobody listens to, as Node ends the process.
    for (let time = 0; time < 20; time += 1) await hangUp()
    expect((await ask('/')).status).toBe(200)
  })
})

/** Asks for the wire as a stranger and resets the connection as soon as the refusal begins. */
function hangUp(): Promise<void> {
  return new Promise((resolve, reject) => {
    const { port } = host.server
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        `GET ${wirePath} HTTP/1.1\r\nHost: stranger\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      ),
    )
    socket.once('data', () => socket.resetAndDestroy())
    socket.once('error', reject)
    socket.once('close', () => resolve())
  })
}
