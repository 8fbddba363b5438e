import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type Page } from '@playwright/test'
import { installedElectron } from '../../scripts/launch/electron-runtime.ts'
import { fixedNow, root, startHostProcess } from './start-host.ts'

/** The app, opened by whichever host the project names, and its data folder. */
export interface RunningApp {
  readonly page: Page
  readonly folder: string
}

/**
 * The test function of every end-to-end spec: `app` is a freshly started, empty Scrutin, ready for
 * the first click. The same specs run in the browser host and, where its runtime is, in Electron.
 */
export const test = base.extend<{ app: RunningApp }>({
  app: async ({ browser }, use, info) => {
    if (info.project.name === 'electron') await withElectron(use)
    else {
      const host = await startHostProcess()
      const context = await browser.newContext()
      try {
        const page = await context.newPage()
        await page.goto(host.address)
        await ready(page)
        await use({ page, folder: host.folder })
      } finally {
        await context.close()
        await host.stop()
        if (info.status !== info.expectedStatus) await info.attach('host', { body: host.output() })
        host.remove()
      }
    }
  },
})

async function withElectron(use: (app: RunningApp) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'scrutin-e2e-'))
  const app = await _electron.launch({
    executablePath: installedElectron(root) ?? '',
    args: ['.', '--data', folder, '--now', fixedNow],
    cwd: root,
  })
  try {
    const page = await app.firstWindow()
    await ready(page)
    await use({ page, folder })
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The app says itself when it can be used; nothing waits for a time to pass. */
export async function ready(page: Page): Promise<void> {
  await page.locator('[data-ready]').first().waitFor({ state: 'attached' })
}
