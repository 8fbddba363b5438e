import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { aRequest } from '../builders/requests.ts'
import { ready } from '../hosts/app-test.ts'
import { type DesktopProgram, test } from './desktop-test.ts'

const larger = (program: DesktopProgram): Promise<void> =>
  program.evaluate(({ Menu }) => {
    const view = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'View')
    view?.submenu?.items.find(({ label }) => label === 'Zoom in')?.click()
  })

const scale = async (program: DesktopProgram): Promise<number> =>
  (await program.firstWindow()).evaluate(() => Math.round(devicePixelRatio * 100))

test('the window shows our page and nothing else, and the next start finds all as it was left, the key never plain', async ({
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

  const bounds = { x: 40, y: 50, width: 1100, height: 720 }
  await test.step('it is enlarged, moved and closed', async () => {
    await larger(program)
    await program.evaluate(({ BrowserWindow }, left) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.webContents.emit('zoom-changed', {}, 'in')
      window?.setBounds(left)
    }, bounds)
    await expect.poll(() => scale(program)).toBe(120)
    await program.close()
    expect(await program.ended).toBe(0)
    expect(existsSync(join(desktop.folder, 'roster.open'))).toBe(false)
    expect(readFileSync(join(desktop.folder, 'key.sealed'), 'latin1')).not.toMatch(/[0-9a-f]{64}/u)
    expect(existsSync(join(desktop.folder, 'key'))).toBe(false)
  })

  await test.step('the next start finds roster, window and size of the page as they were left', async () => {
    const next = await desktop.start()
    const again = await next.firstWindow()
    await ready(again)
    expect(await again.evaluate('window.app.call("app.status", {})')).toMatchObject({
      ok: true,
      result: { state: 'open' },
    })
    const found = await next.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
    )
    expect(found).toEqual(bounds)
    expect(await scale(next)).toBe(120)
    for (let step = 0; step < 20; step++) await larger(next)
    await expect.poll(() => scale(next)).toBe(299)
  })
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
