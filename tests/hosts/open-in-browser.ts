import type { Browser } from '@playwright/test'
import type { OpenWindow } from './app-test.ts'
import { startHostProcess } from './start-host.ts'

/** Starts the browser host on a folder and opens its page. */
export async function openInBrowser(folder: string, browser: Browser): Promise<OpenWindow> {
  const host = await startHostProcess(folder)
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(host.address)
  return {
    page,
    async give(path, act) {
      const chooser = page.waitForEvent('filechooser')
      await act()
      await (await chooser).setFiles(path)
    },
    async take(act) {
      const started = page.waitForEvent('download')
      await act()
      const download = await started
      return { name: download.suggestedFilename(), path: await download.path() }
    },
    async close() {
      await context.close()
      await host.stop()
    },
    output: host.output,
  }
}
