import { expect, type Page } from '@playwright/test'
import { test } from '#tests/hosts/app-test.ts'
import { rosterTable } from '#tests/pages/roster.ts'
import { goTo, type ScreenName, titled } from '#tests/pages/shell.ts'

/** A screen of 1366 by 768 at 200 per cent. */
const window200 = { width: 683, height: 384 }

test.use({ found: 'sample' })

const screens: readonly ScreenName[] = ['Who is free when', 'Providers', 'What happened', 'Roster']

/** Buttons and links of the screen whose end lies beyond the window or beyond what cuts them off. */
const cutOff = (page: Page): Promise<string[]> =>
  page.getByRole('main').evaluate((main) =>
    Array.from(main.querySelectorAll('button, a, input'))
      .filter((each) => {
        const { width, right } = each.getBoundingClientRect()
        return width > 0 && right > innerWidth + 1
      })
      .map((each) => each.ariaLabel ?? each.textContent),
  )

test('at 200 per cent everything stands in the window, and the list has its room', async ({
  app: { page },
}) => {
  await page.setViewportSize(window200)
  for (const screen of screens) {
    await goTo(page, screen)
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    expect.soft(await cutOff(page), screen).toEqual([])
  }

  const facets = page.getByRole('complementary', { name: 'Narrow the list' })
  const narrow = page.getByRole('button', { name: 'Narrow the list' })
  await expect(rosterTable(page).getByRole('columnheader', { name: 'Offered by' })).toBeVisible()
  await expect(facets).toBeHidden()
  await narrow.press('Enter')
  await expect(narrow).toHaveAttribute('aria-expanded', 'true')
  await facets.getByRole('button', { name: /^Experts/u }).click()
  await narrow.press('Enter')
  await expect(facets).toBeHidden()

  // The bar at the foot stands whole in the window, however many lines it takes.
  await rosterTable(page).press('Control+a')
  const foot = page.getByRole('main').locator('footer')
  const overflow = await foot.evaluate((bar) => bar.scrollHeight - bar.clientHeight)
  expect(overflow).toBe(0)
  await expect(foot.getByRole('button', { name: 'Confirm availability today' })).toBeInViewport({
    ratio: 1,
  })
})

test('a family name of eighty letters makes no page wider', async ({ app: { page } }) => {
  await page.setViewportSize(window200)
  await goTo(page, 'Roster')
  await page.getByRole('link', { name: 'Add a person' }).click()
  const name = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3).slice(0, 80)
  await page.getByRole('textbox', { name: 'Family name', exact: true }).fill(name)
  await page.keyboard.press('Control+s')
  await page.getByRole('link', { name: 'Whole record' }).click()
  await titled(page, name)
  const wider = await page.getByRole('main').evaluate((main) =>
    [main, ...main.querySelectorAll('*')]
      .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
      .filter((each) => getComputedStyle(each).overflowX === 'auto')
      .map((each) => each.tagName),
  )
  expect(wider).toEqual([])
})
