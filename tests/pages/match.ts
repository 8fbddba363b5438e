import { expect, type Locator, type Page } from '@playwright/test'

/** Those who fit and those of whom something is unknown. */
const fitList = (page: Page): Locator => page.getByRole('grid', { name: 'People by score' })

/** The reasons for the person in view. */
const reasons = (page: Page): Locator => page.getByRole('complementary', { name: /^Reasons for/u })

/** Names of people who fit as the list has them now, best first. */
const whoFits = (page: Page): Promise<string[]> =>
  fitList(page).evaluate((grid) =>
    [...grid.querySelectorAll('[role="row"][aria-selected]')].flatMap((row) => {
      const [rank, , name] = row.querySelectorAll('[role="gridcell"]')
      return /^\d+$/u.test(rank?.textContent ?? '')
        ? [name?.querySelector('b')?.textContent ?? '']
        : []
    }),
  )

/** Waits until exactly these fit, by family name in the order of the alphabet. */
export const expectFits = (page: Page, families: readonly string[]): Promise<void> =>
  expect
    .poll(async () => (await whoFits(page)).map((name) => name.split(',')[0]).toSorted())
    .toEqual(families)

type View = 'fit' | 'notFit' | 'compare'
const viewNames: Record<View, RegExp> = {
  fit: /unknown$/u,
  notFit: /do(es)? not$|nobody is out/u,
  compare: /^Compare/u,
}

/** Switches between who fits, who does not, and the comparison. */
export async function view(page: Page, which: View): Promise<void> {
  const tab = page
    .getByRole('group', { name: 'Views of the match' })
    .getByRole('button', { name: viewNames[which] })
  await tab.click()
  await expect(tab).toHaveAttribute('aria-pressed', 'true')
}

/** Brings a person of the view up and waits for their reasons. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: name }).first().click()
  await expect(reasons(page).getByRole('heading', { level: 2 })).toContainText(name)
}

/** Expects a reason, with its verdict, for the person in view. */
export async function expectReason(
  page: Page,
  verdict: 'met' | 'not met' | 'unknown' | 'overridden',
  words: string | RegExp,
): Promise<void> {
  const line = reasons(page).getByRole('listitem').filter({ hasText: words })
  await expect(line).toBeVisible()
  await expect(line.getByRole('img').first()).toHaveAccessibleName(verdict)
}

/** Chooses the person in view and confirms; returns the dialog, which stays where it is refused. */
export async function chooseInView(page: Page): Promise<Locator> {
  await reasons(page).getByRole('button', { name: 'Choose' }).click()
  const dialog = page.getByRole('dialog', { name: /^Choose / })
  await dialog.getByRole('button', { name: 'Choose', exact: true }).click()
  return dialog
}

/** The line of the person in view. */
const lineInView = (page: Page): Locator => fitList(page).locator('[aria-selected="true"]')

/** The line of a person among those who fit or are unknown. */
export const fitLine = (page: Page, name: string): Locator =>
  fitList(page).getByRole('row').filter({ hasText: name })

/** Waits until this person is in view: in the list and in the panel of reasons. */
export async function expectInView(page: Page, name: string): Promise<void> {
  await expect(lineInView(page)).toContainText(name)
  await expect(reasons(page).getByRole('heading', { level: 2 })).toContainText(name)
}

/** Waits until so many fit, as the tab of the list says. */
export const expectFitCount = (page: Page, words: RegExp): Promise<void> =>
  expect(
    page.getByRole('group', { name: 'Views of the match' }).getByRole('button').first(),
  ).toHaveText(words)
