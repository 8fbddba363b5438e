import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { browserArgs } from '../../../scripts/check/browsers.ts'

type Params = Readonly<Record<string, unknown>>
type Listener = (params: Params) => void

/** A conversation with the browser, or with one of its pages. */
export interface Talk {
  /** Gives one command. Rejects with what the browser says against it. */
  readonly send: (method: string, params?: Params) => Promise<Params>
  /** Gives one command that nobody waits for: a page that has closed meanwhile does not hear it. */
  readonly tell: (method: string, params?: Params) => void
  /** Hears one kind of event; what it carries is the protocol's, and named where it is heard. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  readonly on: <P>(event: string, listener: (params: P) => void) => void
}

/** A Chromium of its own, driven over a pipe: it ends with the program that started it. */
export interface Chromium extends Talk {
  /** The conversation with one page. */
  readonly attach: (targetId: string) => Promise<Talk>
  /** Where others can drive the same browser: a WebSocket address. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** What the browser answers for a page that has closed, or has gone on to another document. */
const isGone =
  /Session with given id not found|Inspected target navigated or closed|No target with given id|Invalid InterceptionId/u

/** Takes what was refused because its page has gone; all else is thrown on. */
export function unlessGone(error: unknown): void {
  if (!(error instanceof Error && isGone.test(error.message))) throw error
}

interface Message {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: Params
  readonly result?: Params
  readonly error?: { readonly message: string }
}

/** Starts a Chromium without windows whose profile is the given folder. */
export async function startChromium(profile: string): Promise<Chromium> {
  const program = process.env['STAND_IN_BROWSER']
  if (program === undefined) throw new Error('There is no Chromium to stand in for the runtime.')
  const browser = spawn(program, [...argumentsFor(profile)], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, TZ: 'UTC' },
  })
  const address = await addressOf(browser)
  const [, , , toBrowser, fromBrowser] = browser.stdio as unknown as [
    null,
    null,
    Readable,
    Writable,
    Readable,
  ]
  const waiting = new Map<number, PromiseWithResolvers<Params>>()
  const listeners = new Map<string, Map<string, Listener[]>>()
  let nextId = 1

  const receive = (message: Message): void => {
    if (message.id !== undefined) {
      const asked = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.error) asked?.reject(new Error(message.error.message))
      else asked?.resolve(message.result ?? {})
      return
    }
    const heard = listeners.get(message.sessionId ?? '')?.get(message.method ?? '') ?? []
    for (const listener of heard) listener(message.params ?? {})
  }
  readMessages(fromBrowser, (text) => receive(JSON.parse(text) as Message))
  // The browser ends before the program does: what is said to it then is said to nobody.
  toBrowser.on('error', () => undefined)

  const give = (sessionId: string, method: string, params: Params): Promise<Params> => {
    const id = nextId++
    const asked = Promise.withResolvers<Params>()
    waiting.set(id, asked)
    const to = sessionId === '' ? {} : { sessionId }
    toBrowser.write(`${JSON.stringify({ id, method, params, ...to })}\0`)
    return asked.promise
  }
  const talk = (sessionId: string): Talk => ({
    send: (method, params = {}) => give(sessionId, method, params),
    tell(method, params = {}) {
      give(sessionId, method, params).catch(unlessGone)
    },
    on(event, listener) {
      const own = listeners.get(sessionId) ?? new Map<string, Listener[]>()
      listeners.set(sessionId, own)
      own.set(event, [...(own.get(event) ?? []), listener as Listener])
    },
  })
  const whole = talk('')
  await whole.send('Target.setDiscoverTargets', { discover: true })
  return {
    ...whole,
    address,
    async attach(targetId) {
      const { sessionId } = await whole.send('Target.attachToTarget', { targetId, flatten: true })
      return talk(String(sessionId))
    },
    async close() {
      if (browser.exitCode !== null) return
      const ended = once(browser, 'exit')
      whole.tell('Browser.close')
      await ended
    },
  }
}

function argumentsFor(profile: string): readonly string[] {
  return [
    ...browserArgs(process.getuid?.() === 0),
    '--headless',
    '--remote-debugging-pipe',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-startup-window',
    '--no-default-browser-check',
    '--lang=en-GB',
    '--window-size=1360,860',
    '--hide-scrollbars',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
    '--password-store=basic',
    '--force-prefers-reduced-motion',
    // A window in the background is painted and its timers run, as a shown window's do.
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
    // Nothing leaves this computer, whatever a page asks for.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ]
}

async function addressOf(browser: ChildProcess): Promise<string> {
  const address = Promise.withResolvers<string>()
  let said = ''
  browser.stderr?.on('data', (piece: Buffer) => {
    said += piece.toString()
    const found = /DevTools listening on (ws:\S+)/u.exec(said)?.[1]
    if (found !== undefined) address.resolve(found)
  })
  browser.on('error', (error) => address.reject(error))
  browser.on('exit', () => address.reject(new Error(`Chromium ended at once:\n${said}`)))
  return address.promise
}

function readMessages(from: Readable, receive: (text: string) => void): void {
  let pieces: Buffer[] = []
  from.on('data', (chunk: Buffer) => {
    let rest = chunk
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      receive(Buffer.concat([...pieces, rest.subarray(0, end)]).toString('utf8'))
      pieces = []
      rest = rest.subarray(end + 1)
    }
    if (rest.length > 0) pieces.push(rest)
  })
}
