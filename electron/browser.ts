import { phrase, say } from '#shared/text/index.ts'
import { hostLocale } from './system/host-locale.ts'
import { resolve } from 'node:path'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { type AddressFile, openAddress } from './browser-host/open-address.ts'
import { readBrowserOptions } from './browser-host/options.ts'
import { startBrowserHost } from './browser-host/start.ts'

const locale = hostLocale()

/** The browser host as a program: `node out/main/browser.js --port 0 --data FOLDER --no-open`. */
async function main(): Promise<void> {
  const options = readBrowserOptions(process.argv.slice(2))
  let opened: AddressFile | null = null
  const browserHost = await startBrowserHost({
    ...options,
    out: resolve(import.meta.dirname, '..'),
    engineWorker: new URL('./engine.js', import.meta.url),
    onEnter(newAddress) {
      opened?.remove()
      console.log(say(locale, phrase('host.anotherWindow', { address: newAddress() })))
    },
    onUsedTwice: (newAddress) =>
      console.log(say(locale, phrase('host.usedTwice', { address: newAddress() }))),
    onEnded: (newAddress) =>
      console.log(say(locale, phrase('host.sessionEnded', { address: newAddress() }))),
    log: (line) => console.error(`scrutin: ${line}`),
  })
  endOnSignals(async () => {
    opened?.remove()
    await browserHost.close()
  })
  const address = browserHost.server.newAddress()
  console.log(say(locale, phrase('host.runningAt', { address })))
  console.log(say(locale, phrase('host.endIt')))
  if (options.open) opened = openAddress(address, resolve(options.data))
}

/** Ctrl-C, a closed terminal and a polite kill all close the store before the process ends. */
function endOnSignals(close: () => Promise<void>): void {
  let ending: Promise<void> | null = null
  const end = (): void => {
    ending ??= close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(`scrutin: could not end cleanly: ${error instanceof Error ? error.name : ''}`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  // A launcher that died cannot send a signal; its channel closes instead.
  process.on('disconnect', end)
}

try {
  await main()
} catch (error) {
  if (!(error instanceof ExpectedFailure)) throw error
  const { message, next } = error.failure
  console.error(`${say(locale, message)}\n${say(locale, next)}`)
  process.exit(1)
}
