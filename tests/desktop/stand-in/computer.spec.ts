import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { ready } from '../../hosts/app-test.ts'
import type { StandInProgram } from '../../hosts/electron-stand-in/launch.ts'
import { told } from '../../pages/notices.ts'
import { pagesOf, printList, writableNames } from './printed-list.ts'
import { test } from './stand-in-test.ts'

const status = async (program: StandInProgram): Promise<unknown> =>
  (await program.firstWindow()).evaluate('window.app.call("app.status", {})')

test('a computer without a keyring is refused in words, and no key is written', async ({
  desktop,
}) => {
  const program = await desktop.start({ keychain: 'none' })
  const page = await program.firstWindow()
  await expect(page.getByRole('alert')).toContainText('This computer offers no keychain')
  expect(existsSync(join(desktop.folder, 'key.sealed'))).toBe(false)
  expect(existsSync(join(desktop.folder, 'roster.db'))).toBe(false)
})

test('a locked keychain is told apart from the keychain of somebody else', async ({ desktop }) => {
  const first = await desktop.start()
  await ready(await first.firstWindow())
  await first.close()
  const locked = await desktop.start({ keychain: 'locked' })
  await expect((await locked.firstWindow()).getByRole('alert')).toContainText('is locked')
  await locked.close()
  const stranger = await desktop.start({ keychain: 'stranger' })
  await expect((await stranger.firstWindow()).getByRole('alert')).toContainText('cannot open')
  await stranger.close()
  const sealed = readFileSync(join(desktop.folder, 'key.sealed'), 'utf8')
  const rotated = await desktop.start({ keychain: 'rotated' })
  await ready(await rotated.firstWindow())
  expect(await status(rotated)).toMatchObject({ result: { state: 'open' } })
  expect(readFileSync(join(desktop.folder, 'key.sealed'), 'utf8')).not.toBe(sealed)
})

test('menus speak the language, the history is verified, links are asked about, lists printed, downloads refused', async ({
  desktop,
}, info) => {
  const program = await desktop.start({ args: ['--no-sandbox'] })
  const page = await program.firstWindow()
  await ready(page)

  await test.step('a start without the sandbox is told of', async () => {
    expect(await status(program)).toMatchObject({
      result: { state: 'open', warnings: [{ key: 'host.noSandbox' }] },
    })
  })

  await test.step('no spelling is checked', async () => {
    const isChecked = await program.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows() as unknown as {
        options: { webPreferences: { spellcheck: boolean } }
      }[]
      return window?.options.webPreferences.spellcheck
    })
    expect(isChecked).toBe(false)
  })

  await test.step('the menu verifies the history, and the window tells what came of it', async () => {
    await program.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items[0]?.submenu?.items ?? []
      items.find(({ label }) => label === 'Verify the history')?.click()
    })
    await told(page, /history/u)
  })

  await test.step('an address goes outside only after a yes', async () => {
    const open = (): Promise<unknown> =>
      page.evaluate('window.app.call("host.openLink", { url: "https://example.org/" })')
    expect(await open()).toMatchObject({ ok: true, result: { opened: false } })
    await program.evaluate(({ dialog }) => {
      dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
    })
    expect(await open()).toMatchObject({ ok: true, result: { opened: true } })
    expect(program.seen().at(-1)).toEqual({
      what: 'opened outside',
      detail: 'https://example.org/',
    })
  })

  await test.step('a list becomes a tagged PDF, its pages numbered, every name in its own script', async () => {
    const path = await printList(program, page, desktop.folder)
    const bytes = readFileSync(path, 'latin1')
    expect(bytes).toMatch(/^%PDF-/u)
    expect(bytes).toContain('/StructTreeRoot')
    expect(bytes).toContain('/Lang (en-GB)')
    // The window that printed is gone, and the one people see is not.
    await expect.poll(() => program.windows()).toHaveLength(1)
    const pages = pagesOf(path)
    if (pages === null) {
      info.annotations.push({ type: 'skipped', description: 'no pdftotext: the PDF is not read' })
      return
    }
    expect(pages.length).toBeGreaterThan(2)
    pages.forEach((each, at) => {
      expect(each).toContain(`Page ${at + 1} of ${pages.length}`)
      if (at < pages.length - 1) expect(each).toMatch(/^\s*Name\b.*No\./mu)
    })
    for (const name of writableNames()) expect(pages[0]).toContain(name)
  })

  await test.step('a download is refused', async () => {
    await program.evaluate(({ session }) => {
      session.defaultSession.on('will-download', (event) => {
        Object.assign(globalThis, { isRefused: event.defaultPrevented })
      })
    })
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['names']))
      link.download = 'names.txt'
      link.click()
    })
    const isRefused = (): Promise<unknown> =>
      program.evaluate(() => (globalThis as { isRefused?: boolean }).isRefused)
    await expect.poll(isRefused).toBe(true)
  })

  await test.step('the menu follows the language as soon as it is changed', async () => {
    const labels = (): Promise<readonly string[]> =>
      program.evaluate(
        ({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? [],
      )
    expect(await labels()).toEqual(['File', 'Edit', 'View', 'Window'])
    await page.evaluate('window.app.call("host.saveSettings", { settings: { language: "fr" } })')
    expect(await labels()).toEqual(['Fichier', 'Édition', 'Affichage', 'Fenêtre'])
  })
})
