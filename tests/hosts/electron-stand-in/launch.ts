import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Browser, type Page } from '@playwright/test'
import { installedBrowser } from '../../../scripts/check/browsers.ts'
import { writeDownNotices } from '../../pages/notices.ts'
import { fixedNow, root } from '../start-host.ts'
import type { Order, Report } from './control.ts'
import type { KeychainKind } from './keychain.ts'

/** The built desktop program in the stand-in, with what Playwright offers of the real runtime. */
export interface StandInProgram {
  /** Runs a function in the main process, on Electron's modules; what it uses must be given to it. */
  readonly evaluate: <R, A>(
    run: (electron: ElectronModules, given: A) => R,
    given?: A,
  ) => Promise<Awaited<R>>
  readonly firstWindow: () => Promise<Page>
  readonly windows: () => readonly Page[]
  /** What the user would have seen or noticed so far: dialogs, windows shown, relaunches. */
  readonly seen: () => readonly Seen[]
  readonly output: () => string
  readonly process: ChildProcess
  /** Resolves with the exit code once the program has ended. */
  readonly ended: Promise<number | null>
  /** Quits as the menu does, and waits for the end. */
  readonly close: () => Promise<void>
}

type ElectronModules = typeof Electron.CrossProcessExports

/** One thing the user would have seen. */
export interface Seen {
  readonly what: string
  readonly detail: unknown
}

export interface LaunchOptions {
  readonly keychain?: KeychainKind
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Runs in the main process before the app is ready: what goes wrong from the first window on. */
  readonly before?: (electron: ElectronModules) => void
  /** Hears of the process at once: to end it while it starts. */
  readonly onProcess?: (child: ChildProcess) => void
}

/** Starts the built desktop program on a data folder; its windows open once the test can see them. */
export async function launchStandIn(
  folder: string,
  { keychain = 'keyring', args = [], env = {}, before, onProcess }: LaunchOptions = {},
): Promise<StandInProgram> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      './tests/hosts/electron-stand-in/register.ts',
      'out/main/main.js',
      '--data',
      folder,
      '--now',
      fixedNow,
      ...args,
    ],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'advanced',
      env: {
        ...process.env,
        ...env,
        STAND_IN_KEYCHAIN: keychain,
        STAND_IN_BROWSER: installedBrowser() ?? chromium.executablePath(),
      },
    },
  )
  onProcess?.(child)
  let output = ''
  child.stdout?.on('data', (piece: Buffer) => (output += piece.toString()))
  child.stderr?.on('data', (piece: Buffer) => (output += piece.toString()))
  const ended = once(child, 'close').then(() => child.exitCode)
  const seen: Seen[] = []
  const orders = new Map<number, PromiseWithResolvers<unknown>>()
  const address = Promise.withResolvers<string | null>()
  let nextId = 1
  child.on('message', (message: Report) => {
    if (message.type === 'browser') address.resolve(message.address)
    else if (message.type === 'seen') seen.push({ what: message.what, detail: message.detail })
    else if (message.ok) orders.get(message.id)?.resolve(message.value)
    else orders.get(message.id)?.reject(new Error(String(message.value)))
  })
  void ended.then(() => {
    address.resolve(null)
    for (const order of orders.values()) order.reject(new Error('The program has ended.'))
  })

  const endpoint = await address.promise
  const browser: Browser | null = endpoint === null ? null : await chromium.connectOverCDP(endpoint)
  // What is told at the start is over before a test has the page.
  await browser?.contexts()[0]?.addInitScript(writeDownNotices)
  const pages = (): readonly Page[] =>
    browser?.contexts().flatMap((context) => context.pages()) ?? []

  const evaluate: StandInProgram['evaluate'] = (run, given) => {
    const id = nextId++
    const order = Promise.withResolvers<unknown>()
    orders.set(id, order)
    child.send({ id, source: run.toString(), argument: given } satisfies Order)
    return order.promise as Promise<Awaited<ReturnType<typeof run>>>
  }
  if (child.connected) {
    if (before !== undefined) await evaluate(before)
    child.send('open')
  }
  return {
    evaluate,
    async firstWindow() {
      const context = browser?.contexts()[0]
      if (context === undefined) throw new Error(`The program has ended:\n${output}`)
      const page = context.pages()[0] ?? (await context.waitForEvent('page'))
      // Questions of the page are the program's to answer; Playwright would close them at once.
      page.on('dialog', () => undefined)
      return page
    },
    windows: pages,
    seen: () => seen,
    output: () => output,
    process: child,
    ended,
    async close() {
      if (child.connected)
        await evaluate(({ app }) => {
          app.quit()
        })
      await ended
      await browser?.close()
    },
  }
}
