import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { run, runTool } from '../launch/run.ts'
import { installedBrowser } from './browsers.ts'

/** Playwright's headless Chromium is about 110 MB. */
const downloadLimitMs = 180_000
/** Debian's chromium with what it needs is about 300 MB. */
const packageLimitMs = 300_000

export const howToGetABrowser = [
  'No browser for the end-to-end tests could be found or fetched. Install one of these and try again:',
  '  Debian, Ubuntu (as root):  apt-get install chromium',
  '  Fedora (as root):          dnf install chromium',
  '  macOS, Windows:            Chrome, Chromium or Edge, in its usual place',
  '  anywhere online:           npx playwright install chromium',
  'or name one: SCRUTIN_BROWSER=/path/to/chromium npm test',
].join('\n')

/**
 * Makes sure Playwright has a browser: an installed one, its own, its own after a download, or on
 * Debian as root the distribution's. Returns true when there is one.
 */
export async function haveBrowser(root: string): Promise<boolean> {
  if (installedBrowser() !== null || existsSync(chromium.executablePath())) return true
  console.log("No installed browser: fetching Playwright's own ...")
  await runTool('@playwright/test/cli.js', ['install', 'chromium'], {
    cwd: root,
    limitMs: downloadLimitMs,
  })
  if (existsSync(chromium.executablePath())) return true
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false
  console.log("Playwright's own cannot be had: installing Debian's chromium ...")
  const options = { cwd: root, limitMs: packageLimitMs, quiet: true }
  await run('apt-get', ['update'], options)
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    ...options,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
  return installedBrowser() !== null
}
