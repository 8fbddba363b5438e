import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '#tests/hosts/start-host.ts'

/**
 * Keeps a picture of the window as it is, in the folder for looking at. Only where somebody wants to look,
 * who says so by `SCRUTIN_PICTURES=1`: a run that nobody looks at draws hundreds for nothing.
 */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env['SCRUTIN_PICTURES'] !== '1') return
  await page.screenshot({ path: join(root, 'screenshots', `${name}.png`), animations: 'disabled' })
}
