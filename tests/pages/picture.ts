import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '#tests/hosts/start-host.ts'

/** Keeps a picture of the window as it is, in the folder for looking at. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(root, 'screenshots', `${name}.png`), animations: 'disabled' })
}
