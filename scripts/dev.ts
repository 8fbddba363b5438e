import { watch } from 'node:fs'
import { join, resolve } from 'node:path'
import { createServer } from 'vite'
import { loadConfigFromFile } from 'electron-vite'
import { openAddress } from '#electron/browser-host/open-address.ts'
import { readBrowserOptions } from '#electron/browser-host/options.ts'
import { startBrowserHost } from '#electron/browser-host/start.ts'
import { withBridge } from '#electron/browser-host/static-files.ts'
import { bridgePath, enterPath, filesPath, wirePath } from '#electron/wire/page-messages.ts'
import { runTool } from './launch/run.ts'

/**
 * `npm run dev`: the screens from Vite's development server, changed in place as files are saved;
 * the engine from its sources in the browser host, started anew when they change.
 */
const root = resolve(import.meta.dirname, '..')

const options = readBrowserOptions(process.argv.slice(2))
const code = await runTool('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn'], {
  cwd: root,
})
if (code !== 0) process.exit(1)

/** Fixed, so that a page left open finds its server again. */
const frontPort = 5173
const browserHost = await startBrowserHost({
  ...options,
  out: join(root, 'out'),
  engineWorker: new URL('../electron/engine/worker.ts', import.meta.url),
  front: `127.0.0.1:${frontPort}`,
  onEnter: (newAddress) => console.log(`To open another window: ${newAddress()}`),
  onEnded: (newAddress) => console.log(newAddress()),
  onUsedTwice: (newAddress) => console.log(`An address was used twice: ${newAddress()}`),
  log: (line) => console.error(`scrutin: ${line}`),
})
const target = `http://127.0.0.1:${browserHost.server.port}`

const { config } = await loadConfigFromFile({ command: 'serve', mode: 'development' })
const vite = await createServer({
  configFile: false,
  root: join(root, 'renderer'),
  server: {
    host: '127.0.0.1',
    port: frontPort,
    strictPort: true,
    proxy: {
      [enterPath]: { target },
      [bridgePath]: { target },
      [filesPath]: { target },
      [wirePath]: { target, ws: true },
    },
  },
  plugins: [
    config.renderer?.plugins ?? [],
    { name: 'bridge', transformIndexHtml: { order: 'pre', handler: withBridge } },
  ],
})
await vite.listen()

let restart: NodeJS.Timeout | undefined
for (const folder of ['electron/engine', 'shared'])
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(restart)
    // Editors save in several steps; a fifth of a second gathers them into one restart.
    restart = setTimeout(() => void browserHost.host.engine.restart(), 200)
  })

const address = browserHost.server.newAddress()
console.log(`Scrutin is running at ${address}`)
if (options.open) openAddress(address, resolve(options.data))

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void Promise.all([browserHost.close(), vite.close()]).then(() => process.exit(0))
  })
