import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { picture } from './picture.ts'

/** Waits until nothing loads and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await expect.poll(() => page.evaluate(moving)).toBe(0)
}

/** How many animations will still end; one that never does, such as stripes, is not waited for. */
const moving = (): number =>
  document
    .getAnimations()
    .filter(
      ({ playState, effect }) =>
        playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
    ).length

const colourRules = ['color-contrast', 'link-in-text-block']

export type Theme = 'light' | 'dark'

/**
 * Keeps a picture of the screen under this name and expects that everybody can use it. In the dark
 * only what depends on colours is asked: names and structure are those of the light.
 */
export async function look(page: Page, theme: Theme, name: string): Promise<void> {
  await settled(page)
  await picture(page, `${name}-${theme}`)
  // In one frame: the desktop window cannot open the second page that axe would like to use.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    // Details of what is well are most of the work, and nobody reads them.
    .options({ resultTypes: ['violations'] })
  if (theme === 'dark') axe.withRules(colourRules)
  // A calendar or list opened from a dialog lies beside it, in no landmark, and all else is inert.
  else if (await page.locator('[role="dialog"][aria-modal="true"]').count())
    axe.disableRules('region')
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
  }))
  expect.soft(found, `${name} in ${theme}`).toEqual([])
}
