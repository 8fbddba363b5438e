import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { aRequest } from '../builders/requests.ts'
import { ready } from '../hosts/app-test.ts'
import { type DesktopProgram, test } from './desktop-test.ts'

test('the window shows our page and nothing else, with a bridge of two functions and no Node', async ({
  desktop,
}) => {
  const program = await desktop.start()
  const page = await program.firstWindow()
  await ready(page)
  expect(
    await program.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    ),
  ).toMatch(/^app:\/\/scrutin\//u)
  expect(await page.evaluate('Object.keys(window.app)')).toEqual(['call', 'subscribe'])
  expect(await page.evaluate('typeof process + typeof require')).toBe('undefinedundefined')
  const isShown = (): Promise<unknown> =>
    program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  await expect.poll(isShown).toBe(true)

  await test.step('nothing but the bundle answers under our address', async () => {
    const statuses = await page.evaluate(async () => {
      const paths = ['/nothing.js', '/..%2f..%2fpackage.json']
      const answers = await Promise.all(paths.map((path) => fetch(path)))
      const posted = await fetch('/', { method: 'POST' })
      return [...answers, posted].map(({ status }) => status)
    })
    expect(statuses).toEqual([404, 404, 403])
  })

  await test.step('every permission is refused', async () => {
    const states = await page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[]
      const results = await Promise.all(names.map((name) => navigator.permissions.query({ name })))
      return results.map(({ state }) => state)
    })
    expect(states).not.toContain('granted')
  })

  await test.step('it cannot be led elsewhere and opens no other', async () => {
    const before = page.url()
    await page.evaluate(() => {
      window.open('https://example.org/')
      location.href = 'https://example.org/'
    })
    await ready(page)
    expect(page.url()).toBe(before)
    await expect.poll(() => program.windows().length).toBe(1)
  })

  await program.close()
  expect(await program.ended).toBe(0)
  expect(existsSync(join(desktop.folder, 'roster.open'))).toBe(false)
})

test('the next start finds roster, window and size of the page as they were left, the key never plain', async ({
  desktop,
}) => {
  const larger = (program: DesktopProgram): Promise<void> =>
    program.evaluate(({ Menu }) => {
      const view = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'View')
      view?.submenu?.items.find(({ label }) => label === 'Zoom in')?.click()
    })
  const scale = async (program: DesktopProgram): Promise<number> =>
    (await program.firstWindow()).evaluate(() => Math.round(devicePixelRatio * 100))
  const bounds = { x: 40, y: 50, width: 1100, height: 720 }

  const first = await desktop.start()
  await ready(await first.firstWindow())
  await larger(first)
  await first.evaluate(({ BrowserWindow }, left) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.emit('zoom-changed', {}, 'in')
    window?.setBounds(left)
  }, bounds)
  await expect.poll(() => scale(first)).toBe(120)
  await first.close()
  expect(readFileSync(join(desktop.folder, 'key.sealed'), 'latin1')).not.toMatch(/[0-9a-f]{64}/u)
  expect(existsSync(join(desktop.folder, 'key'))).toBe(false)

  const second = await desktop.start()
  const page = await second.firstWindow()
  await ready(page)
  expect(await page.evaluate('window.app.call("app.status", {})')).toMatchObject({
    ok: true,
    result: { state: 'open' },
  })
  const found = await second.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  )
  expect(found).toEqual(bounds)
  expect(await scale(second)).toBe(120)
  for (let step = 0; step < 20; step++) await larger(second)
  await expect.poll(() => scale(second)).toBe(299)
})

test('a program that was killed keeps the next one from nothing, and what it saved is copied then', async ({
  desktop,
}) => {
  const first = await desktop.start()
  const before = await first.firstWindow()
  await ready(before)
  const params = { request: aRequest(), version: null }
  const saved = await before.evaluate(`window.app.call("request.save", ${JSON.stringify(params)})`)
  expect(saved).toMatchObject({ ok: true })
  first.process.kill('SIGKILL')
  await first.ended
  const second = await desktop.start()
  const page = await second.firstWindow()
  await ready(page)
  expect(await page.evaluate('window.app.call("app.status", {})')).toMatchObject({
    result: { state: 'open' },
  })
  expect(readdirSync(join(desktop.folder, 'copies'))).toHaveLength(1)
})
