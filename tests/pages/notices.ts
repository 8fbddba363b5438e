import { expect, type Page } from '@playwright/test'

type Noticed = Window & { noticed?: Set<string> }

/**
 * Runs in the page and writes down every short message at the edge of the window: it may be gone before a
 * test looks for it.
 */
export function writeDownNotices(): void {
  const here: Noticed = window
  if (here.noticed !== undefined) return
  const noticed = new Set<string>()
  here.noticed = noticed
  const shown = document.getElementsByClassName('mantine-Notification-root')
  const look = (): void => {
    for (const { textContent } of shown) noticed.add(textContent.replaceAll(/\s+/gu, ' '))
  }
  const everything = { subtree: true, childList: true, characterData: true }
  new MutationObserver(look).observe(document, everything)
  look()
}

/** Waits for a short message at the edge of the window, which may be over by now. */
export const told = (page: Page, words: string | RegExp): Promise<void> =>
  expect(async () => {
    const noticed = await page.evaluate(() => [...((window as Noticed).noticed ?? [])])
    expect(noticed).toContainEqual(
      typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words),
    )
  }).toPass({ timeout: 60_000 })
