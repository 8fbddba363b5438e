import Conf from 'conf'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }
import type { Log } from '../carrier/failures.ts'
import { prepareDataFolder } from '../system/data-folder.ts'
import { storeFiles } from '../engine/store/store-files.ts'
import { startHost, type Host } from '../host.ts'
import { keepKeyFile, openKeyFile } from '../key/key-file.ts'
import { openSettings } from '../settings/settings.ts'
import { hostLocale } from '../system/host-locale.ts'
import { bridgeScript } from './bridge-script.ts'
import { pageAbilities } from './page-abilities.ts'
import { startPageServer, type PageServer } from './server.ts'
import { createTransfers } from './transfers.ts'

export interface BrowserHostOptions {
  readonly data: string
  /** 0 takes any free port. */
  readonly port: number
  readonly now: string | null
  /** Folder of the built `renderer` and `preload`. */
  readonly out: string
  readonly engineWorker: URL
  /** `host:port` of a development server in front. */
  readonly front?: string
  /** Hears that a browser came in by the newest address, which is now used up. */
  readonly onEnter: (newAddress: () => string) => void
  /** Hears that an address was used twice, by two browsers: nobody is in any more. */
  readonly onUsedTwice: (newAddress: () => string) => void
  /** Hears that the session was ended by its user, and the roster closed. */
  readonly onEnded: (newAddress: () => string) => void
  readonly log: Log
}

export interface BrowserHost {
  readonly host: Host
  readonly server: PageServer
  readonly close: () => Promise<void>
}

/** Starts engine and page server. Throws an expected failure when folder or port cannot be used. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { now, out, log, front } = options
  const folder = prepareDataFolder(options.data)
  const settings = openSettings(Conf, folder, now === null ? new Date() : new Date(now))
  let server: PageServer | null = null
  let isLocked = false

  const host = startHost({
    version: packageJson.version,
    folder,
    settings,
    openKey: async (of) => openKeyFile(of, existsSync(storeFiles(of).database)),
    keepKey: async (of, keyHex) => keepKeyFile(of, keyHex),
    engineWorker: options.engineWorker,
    now,
    endSession() {
      server?.endSession()
      isLocked = true
      void host.engine.close().then(() => options.onEnded(() => server?.newAddress() ?? ''))
    },
    tell: (message) => server?.tell(message),
    log,
  })
  const transfers = createTransfers(host.exchange)
  try {
    server = await startPageServer({
      port: options.port,
      bundle: join(out, 'renderer'),
      bridge: bridgeScript(join(out, 'preload')),
      carrier: host.carrier,
      transfers,
      abilitiesFor: (ask) =>
        pageAbilities(ask, host.exchange, transfers, () => hostLocale(settings.read().language)),
      onEnter() {
        // Whoever comes in finds the roster that was locked open again.
        if (isLocked) void host.engine.restart()
        isLocked = false
        options.onEnter(() => server?.newAddress() ?? '')
      },
      onUsedTwice: () => options.onUsedTwice(() => server?.newAddress() ?? ''),
      log,
      ...(front === undefined ? {} : { front }),
    })
  } catch (error) {
    await host.close()
    throw error
  }
  const opened = server
  return {
    host,
    server: opened,
    async close() {
      await opened.close()
      await host.close()
    },
  }
}
