import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Conf from 'conf'
import type { CallName, ParamsOf, ResultOf } from '#shared/contract/contract.ts'
import type { EventMessage } from '#shared/contract/message.ts'
import type { HostAbilities, HostFile } from '#electron/carrier/abilities.ts'
import { createCarrier } from '#electron/carrier/carrier.ts'
import { openExchangeFolder } from '#electron/carrier/exchange-folder.ts'
import { hostHandlers } from '#electron/carrier/host-handlers.ts'
import { createLentFiles } from '#electron/carrier/lent-files.ts'
import { createEngine } from '#electron/engine/engine.ts'
import { openRosters } from '#electron/settings/rosters.ts'
import { openSettings } from '#electron/settings/settings.ts'
import { thisComputer } from '#electron/updates/this-computer.ts'
import { createUpdates } from '#electron/updates/updates.ts'
import { putEmptyRoster } from '#tests/builders/empty-roster.ts'
import { storeRoom } from '#tests/builders/store-room.ts'
import { testNow } from '#tests/builders/test-store.ts'

/** A window's world without a window: the real engine and the real carrier, in this process. */
export interface EngineWindow {
  /** Makes a call as the window does, and fails the test where it fails. */
  readonly call: <N extends CallName>(name: N, params: ParamsOf<N>) => Promise<ResultOf<N>>
  /** The file that the next "choose a file" gives. */
  readonly willChoose: (file: HostFile | null) => void
  /** Files that exports wrote and that were handed over, oldest first. */
  readonly delivered: readonly HostFile[]
  readonly folder: string
  readonly close: () => Promise<void>
}

const keyHex = 'a5'.repeat(32)

/**
 * Opens a store in a folder of its own and publishes it as `window.app`, through a structured
 * clone in both directions: what cannot cross a window's boundary does not cross here either.
 */
export async function openEngineWindow(now: string = testNow): Promise<EngineWindow> {
  const folder = mkdtempSync(join(storeRoom, 'scrutin-window-'))
  await putEmptyRoster(folder, keyHex)
  const log = (): void => undefined
  const engine = await createEngine({
    ...{ folder, keyHex, user: 'Test', now, checkResults: true },
    // Enough to seal with, and no second of work for each file.
    sealWork: 10,
  })
  const settings = openSettings(Conf, folder, new Date(now))
  const exchange = openExchangeFolder(folder, null)
  const lent = createLentFiles((grant) => engine.grant(grant), null)
  const delivered: HostFile[] = []
  let chosen: HostFile | null = null

  const abilities: HostAbilities = {
    chooseFile: () => Promise.resolve(chosen),
    chooseTarget: (name) => exchange.newFile(name),
    chooseFolder: () => Promise.resolve(null),
    deliver: (_token, file) => {
      delivered.push(file)
      return Promise.resolve(file.name)
    },
    openLink: () => Promise.resolve(false),
    printPdf: null,
  }
  const listeners = new Set<(message: EventMessage) => void>()
  const tell = (message: EventMessage): void => {
    for (const listener of listeners) listener(structuredClone(message))
  }
  engine.subscribe(tell)
  const carrier = createCarrier({
    engine: {
      call: (name, params) => engine.call(name, params),
      settled: () => Promise.resolve({ state: 'open' }),
    },
    handlers: hostHandlers({
      support: () => ({
        ...{ version: '0.1.0', system: 'linux 6 x64', runtime: 'node 24' },
        lines: ['2027-02-01T09:00:00.000Z engine: slow: match.page took 300 ms'],
      }),
      exchange,
      lent,
      settings,
      updates: createUpdates({
        version: '0.0.0',
        computer: thisComputer(process, existsSync),
        folder: join(folder, 'updates'),
        settings: () => settings.read().updates,
        now: () => new Date(now),
        ask: () => Promise.reject(new Error('A window of a test opens no connection')),
        installer: null,
        copyRoster: () => Promise.resolve(),
        onProgress: () => undefined,
      }),
      recover: () => Promise.resolve(true),
      openWithRecoveryKey: () => Promise.resolve(true),
      openElsewhere: () => Promise.resolve(true),
      rosters: openRosters(folder),
      reopen: () => Promise.resolve(true),
      onUserName: (name) => engine.rename(name || 'Test'),
    }),
    facts: {
      version: '0.0.0',
      folder: () => folder,
      roster: () => ({ name: '', sample: false }),
      user: () => 'Test',
      now: () => new Date(now),
      warnings: () => [],
      elsewhere: async () => null,
      recovery: () => ({ state: 'none', number: null, madeAt: null, asks: null }),
    },
    log,
    onChanged: (areas) => tell({ event: 'changed', payload: { areas } }),
  })

  const bridge: Window['app'] = {
    call: async (name, params) =>
      structuredClone(await carrier.call(abilities, name, structuredClone(params))),
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  Object.defineProperty(window, 'app', { configurable: true, value: bridge })

  return {
    async call(name, params) {
      const reply = await bridge.call(name, params)
      if (!reply.ok) throw new Error(`${name}: ${reply.failure.message.key}`)
      return reply.result as ResultOf<typeof name>
    },
    willChoose: (file) => {
      chosen = file
    },
    delivered,
    folder,
    async close() {
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
