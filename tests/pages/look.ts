import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { picture } from './picture.ts'

/** Waits until nothing loads and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.evaluate(stillness)
}

/** Waits for all animations that will end; one that never does, such as stripes, is not waited for. */
async function stillness(): Promise<void> {
  const moving = (): Animation[] =>
    document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
      )
  for (let now = moving(); now.length > 0; now = moving()) {
    await Promise.allSettled(now.map(({ finished }) => finished))
    await new Promise(requestAnimationFrame)
  }
}

const colourRules = ['color-contrast', 'link-in-text-block']

type Theme = 'light' | 'dark'

/**
 * Keeps pictures of the screen under this name, in the light and in the dark, and expects that everybody can
 * use it. In the dark only what depends on colours is asked: names and structure are those of the light.
 */
export async function look(page: Page, name: string): Promise<void> {
  await lookIn(page, 'light', name)
  await turn(page, 'dark')
  await lookIn(page, 'dark', name)
  await turn(page, 'light')
}

async function turn(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.locator(`html[data-mantine-color-scheme="${theme}"]`).waitFor({ state: 'attached' })
}

async function lookIn(page: Page, theme: Theme, name: string): Promise<void> {
  await settled(page)
  await picture(page, `${name}-${theme}`)
  // Selectors are made for every element looked at, and none is read: a finding shows its own source.
  const axe = (await axeFor(page)).options({ resultTypes: ['violations'], selectors: false })
  if (theme === 'dark') axe.withRules(colourRules)
  // A calendar or list opened from a dialog lies beside it, in no landmark, and all else is inert.
  else if (await page.locator('[role="dialog"][aria-modal="true"]').count())
    axe.disableRules('region')
  // A hidden line placed against the window would let it scroll, and the rail and the foot go with it.
  const over = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
  expect.soft(over, `${name} in ${theme}: what the window itself scrolls by`).toBeLessThanOrEqual(0)
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
  }))
  expect.soft(found, `${name} in ${theme}`).toEqual([])
}

/**
 * Axe in this page, in one frame: the desktop window cannot open the second page that axe would like to use. Its
 * half megabyte goes into a page once and not twice for each look: a screen of ours is no new page.
 */
async function axeFor(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => 'axe' in window)
  return new AxeBuilder(isThere ? { page, axeSource: 'axe.version' } : { page }).setLegacyMode(true)
}
