import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installedElectron, noWindowBecause } from './electron-runtime.ts'
import { needsBuild } from './freshness.ts'
import { splitStartArgs } from './start-args.ts'

let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'scrutin-launch-'))))
afterEach(() => rmSync(root, { recursive: true }))

function put(file: string, second = 100): void {
  const path = join(root, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  utimesSync(path, second, second)
}

describe('building before starting', () => {
  beforeEach(() => {
    for (const file of ['shared/a.ts', 'electron/b.ts', 'renderer/c.tsx', 'package.json']) put(file)
    for (const file of ['main/browser.js', 'preload/preload.cjs', 'renderer/index.html'])
      put(`out/${file}`, 200)
  })

  it('is left out when nothing changed', () => {
    expect(needsBuild(root)).toBe(false)
  })

  it('happens when a bundle is missing', () => {
    rmSync(join(root, 'out/renderer/index.html'))
    expect(needsBuild(root)).toBe(true)
  })

  it('happens when a source or a setting is newer than the oldest bundle', () => {
    put('renderer/features/deep/d.tsx', 300)
    expect(needsBuild(root)).toBe(true)
  })

  it('is left out when only a test changed', () => {
    put('shared/a.test.ts', 300)
    expect(needsBuild(root)).toBe(false)
  })
})

describe("Electron's runtime", () => {
  it('is found where its installer puts it', () => {
    expect(installedElectron(root, {})).toBeNull()
    put('node_modules/electron/dist/electron')
    expect(installedElectron(root, {})).toBe(join(root, 'node_modules/electron/dist/electron'))
  })

  it('is found where the environment says', () => {
    put('elsewhere/electron')
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'elsewhere') }
    expect(installedElectron(root, env)).toBe(join(root, 'elsewhere/electron'))
  })

  it('is not tried where no window can open', () => {
    expect(noWindowBecause('linux', {}, false)).toContain('no screen')
    expect(noWindowBecause('linux', { DISPLAY: ':0' }, true)).toContain('root')
    expect(noWindowBecause('linux', { WAYLAND_DISPLAY: 'wayland-0' }, false)).toBeNull()
    expect(noWindowBecause('darwin', {}, false)).toBeNull()
  })
})

describe('the options of start', () => {
  it('keep what belongs to the host and name the host', () => {
    expect(splitStartArgs(['--browser', '--no-open', '--port', '0', '--data', 'x'])).toEqual({
      browser: true,
      rest: ['--no-open', '--port', '0', '--data', 'x'],
    })
  })

  it('ask for the browser when only the browser understands them', () => {
    expect(splitStartArgs(['--port', '8080']).browser).toBe(true)
    expect(splitStartArgs(['--data', 'x']).browser).toBe(false)
  })
})
