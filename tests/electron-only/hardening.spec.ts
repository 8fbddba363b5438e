import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test, type ElectronApplication } from '@playwright/test'
import { installedElectron } from '../../scripts/launch/electron-runtime.ts'
import { ready } from '../hosts/app-test.ts'
import { fixedNow, root } from '../hosts/start-host.ts'

let folder: string
let app: ElectronApplication
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'scrutin-electron-'))
  const args = ['.', '--data', folder, '--now', fixedNow]
  app = await _electron.launch({ executablePath: installedElectron(root) ?? '', args, cwd: root })
})
test.afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the window is sandboxed, isolated and on the app scheme', async () => {
  const page = await app.firstWindow()
  await ready(page)
  expect(page.url()).toMatch(/^app:\/\/scrutin\//u)
  expect(await page.evaluate('typeof process + typeof require')).toBe('undefinedundefined')
  expect(await page.evaluate('Object.keys(window.app)')).toEqual(['call', 'subscribe'])
  const isSandboxed = await app.evaluate(({ app: main }) =>
    main.getAppMetrics().every(({ type, sandboxed }) => type !== 'Tab' || sandboxed !== false),
  )
  expect(isSandboxed).toBe(true)
})

test('the window cannot be led elsewhere and opens no other', async () => {
  const page = await app.firstWindow()
  await ready(page)
  const before = page.url()
  await page.evaluate(() => {
    window.open('https://example.org/')
    location.href = 'file:///etc/passwd'
  })
  await ready(page)
  expect(page.url()).toBe(before)
  expect(app.windows()).toHaveLength(1)
})

test('every permission is refused', async () => {
  const page = await app.firstWindow()
  await ready(page)
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[]
    const results = await Promise.all(names.map((name) => navigator.permissions.query({ name })))
    return results.map(({ state }) => state)
  })
  expect(states).not.toContain('granted')
})

test('the key never stands plain in the data folder', async () => {
  await ready(await app.firstWindow())
  expect(readFileSync(join(folder, 'key.sealed')).toString('latin1')).not.toMatch(/[0-9a-f]{64}/u)
  expect(() => readFileSync(join(folder, 'key'))).toThrow()
})
