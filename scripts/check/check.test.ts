import { describe, expect, it } from 'vitest'
import { browserArgs, installedBrowser } from './browsers.ts'
import { playwrightCounts, sum, vitestCounts } from './counts.ts'
import { sideBySide } from './side-by-side.ts'
import { playwrightTimes, slowest, slowWithoutLimit, type TestTime } from './test-times.ts'

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

const took = (ms: number, changes: Partial<TestTime> = {}): TestTime => ({
  file: 'shared/a.test.ts',
  name: `took ${ms}`,
  ms,
  ownLimit: false,
  ...changes,
})

describe('telling what is slow', () => {
  it('names the slowest tests, the slowest first', () => {
    expect(slowest([took(90), took(12_345), took(2000)], 2)).toEqual([
      '  12.3 s  shared/a.test.ts  took 12345',
      '   2.0 s  shared/a.test.ts  took 2000',
    ])
  })

  it('tells each test over 2 s that does not name its own limit', () => {
    const times = [took(2000), took(2001), took(9000, { ownLimit: true }), took(3000)]
    expect(slowWithoutLimit(times)).toEqual([
      '   3.0 s  shared/a.test.ts  took 3000',
      '   2.0 s  shared/a.test.ts  took 2001',
    ])
  })

  it('reads the times of end-to-end tests, of groups within groups too', () => {
    const spec = (title: string, ...durations: number[]) => ({
      title,
      file: 'e2e/a.spec.ts',
      tests: [{ projectName: 'browser', results: durations.map((duration) => ({ duration })) }],
    })
    const report = {
      suites: [
        {
          title: 'e2e/a.spec.ts',
          specs: [spec('alone', 10)],
          suites: [{ title: 'a group', specs: [spec('within', 20, 5)] }],
        },
      ],
    }
    expect(playwrightTimes(report).map(({ file, name, ms }) => [file, name, ms])).toEqual([
      ['tests/e2e/a.spec.ts', 'alone (browser)', 10],
      ['tests/e2e/a.spec.ts', 'a group within (browser)', 25],
    ])
    expect(() => playwrightTimes({})).toThrow()
  })
})

describe('working side by side', () => {
  it('starts no more at once than told, in their order, and keeps the order of results', async () => {
    const started: number[] = []
    const gates = [1, 2, 3].map(() => Promise.withResolvers<undefined>())
    const all = sideBySide(2, [0, 1, 2], async (thing) => {
      started.push(thing)
      await gates[thing]?.promise
      return `done ${thing}`
    })
    expect(started).toEqual([0, 1])
    gates[1]?.resolve(undefined)
    await expect.poll(() => started).toEqual([0, 1, 2])
    gates[0]?.resolve(undefined)
    gates[2]?.resolve(undefined)
    expect(await all).toEqual(['done 0', 'done 1', 'done 2'])
  })

  it('fails when a piece of it fails', async () => {
    const work = (): Promise<never> => Promise.reject(new Error('no room'))
    await expect(sideBySide(2, [1, 2, 3], work)).rejects.toThrow('no room')
  })
})
