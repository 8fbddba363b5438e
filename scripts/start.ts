import { resolve } from 'node:path'
import { fetchElectron, installedElectron, noWindowBecause } from './launch/electron-runtime.ts'
import { needsBuild } from './launch/freshness.ts'
import { runTool } from './launch/run.ts'
import { openDesktop } from './launch/open-desktop.ts'
import { forBrowserHost, splitStartArgs } from './launch/start-args.ts'
import { stayWith } from './launch/stay-with.ts'

/**
 * `npm start`: builds what is not built, opens the desktop window where Electron's runtime is or can
 * be had, and otherwise, or where no window comes up, serves the same app to the browser.
 */
const root = resolve(import.meta.dirname, '..')

const { browser, rest } = splitStartArgs(process.argv.slice(2))

if (needsBuild(root)) {
  console.log('Building Scrutin ...')
  const code = await runTool(
    'electron-vite/bin/electron-vite.js',
    ['build', '--logLevel', 'warn'],
    { cwd: root },
  )
  if (code !== 0) {
    console.error(
      'Scrutin could not be built. Run "npm ci" again; if that does not help, see above.',
    )
    process.exit(1)
  }
}

const electron = browser ? null : await electronOrWhyNot()
if (electron === null) serveBrowser(rest)
else {
  const end = await openDesktop(electron, ['.', ...rest], root)
  if (end.cameUp) process.exit(end.code)
  console.log(`${end.why}: serving the same app to your browser instead.`)
  serveBrowser(forBrowserHost(rest))
}

function serveBrowser(args: readonly string[]): void {
  stayWith(process.execPath, ['out/main/browser.js', ...args], root)
}

async function electronOrWhyNot(): Promise<string | null> {
  const obstacle = noWindowBecause(process.platform, process.env, process.getuid?.() === 0)
  if (obstacle !== null) {
    console.log(`${obstacle}: serving the same app to your browser instead.`)
    return null
  }
  const installed = installedElectron(root)
  if (installed !== null) return installed
  console.log('Fetching the desktop runtime, for a minute at most ...')
  const fetched = await fetchElectron(root, Date.now())
  if (fetched === null)
    console.log(
      "Electron's runtime cannot be had here: serving the same app to your browser instead.",
    )
  return fetched
}
