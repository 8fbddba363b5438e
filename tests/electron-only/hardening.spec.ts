import { expect } from '@playwright/test'
import { test } from '../desktop/desktop-test.ts'
import { ready } from '../hosts/app-test.ts'

// Which processes there are, only the runtime itself knows; the rest is tried in both.
test('the window is sandboxed, isolated and on the app scheme', async ({ desktop }) => {
  const program = await desktop.start()
  const page = await program.firstWindow()
  await ready(page)
  expect(page.url()).toMatch(/^app:\/\/scrutin\//u)
  expect(await page.evaluate('typeof process + typeof require')).toBe('undefinedundefined')
  expect(await page.evaluate('Object.keys(window.app)')).toEqual(['call', 'subscribe'])
  const isSandboxed = await program.evaluate(({ app }) =>
    app.getAppMetrics().every(({ type, sandboxed }) => type !== 'Tab' || sandboxed !== false),
  )
  expect(isSandboxed).toBe(true)
})
