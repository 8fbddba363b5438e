import { describe, expect, it } from 'vitest'
import { browserArgs, installedBrowser } from './browsers.ts'
import { playwrightCounts, sum, vitestCounts } from './counts.ts'

const finds =
  (...installed: string[]) =>
  (path: string): boolean =>
    installed.includes(path)

describe('finding a browser', () => {
  it('takes the one that is named', () => {
    const env = { SCRUTIN_BROWSER: '/opt/my-browser', PATH: '/usr/bin' }
    const exists = finds('/usr/bin/chromium')
    expect(installedBrowser({ platform: 'linux', env, exists })).toBe('/opt/my-browser')
  })

  it('prefers Chromium, then Chrome, then Edge, wherever the path leads', () => {
    const env = { PATH: '/usr/local/bin:/usr/bin' }
    const both = finds('/usr/local/bin/microsoft-edge', '/usr/bin/google-chrome')
    expect(installedBrowser({ platform: 'linux', env, exists: both })).toBe(
      '/usr/bin/google-chrome',
    )
    expect(installedBrowser({ platform: 'linux', env, exists: finds() })).toBeNull()
  })

  it('knows the usual places of Windows and macOS', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }
    expect(installedBrowser({ platform: 'win32', env, exists: finds(edge) })).toBe(edge)
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(installedBrowser({ platform: 'darwin', env: {}, exists: finds(chrome) })).toBe(chrome)
  })

  it('gives up the sandbox only as root', () => {
    expect(browserArgs(true)).toContain('--no-sandbox')
    expect(browserArgs(false)).not.toContain('--no-sandbox')
  })
})

describe('counting', () => {
  it('adds the tests of both runners, flaky ones as failed', () => {
    const unit = vitestCounts({
      numPassedTests: 10,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 0,
    })
    const pages = playwrightCounts({
      stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 },
    })
    expect(sum([unit, pages])).toEqual({ passed: 15, failed: 3, skipped: 5 })
  })

  it('does not take a broken report for an empty one', () => {
    expect(() => vitestCounts({})).toThrow()
    expect(() => playwrightCounts(null)).toThrow()
  })
})
