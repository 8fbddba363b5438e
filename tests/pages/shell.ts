import { expect, type Locator, type Page } from '@playwright/test'
import { writeDownNotices } from './notices.ts'

export type ScreenName =
  | 'Today'
  | 'Roster'
  | 'Who is free when'
  | 'Providers'
  | 'Requests'
  | 'Match'
  | 'Deployments'
  | 'Timeline'
  | 'Reports'
  | 'Import / Export'
  | 'What happened'
  | 'Settings'

const titles: Readonly<Partial<Record<ScreenName, string>>> = { Roster: 'People' }

/** The link of a screen in the rail; its live number stands inside. */
export const railLink = (page: Page, screen: ScreenName): Locator =>
  page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('link', { name: new RegExp(`^${screen}`, 'u') })

/** Goes to a screen by the rail and waits for its title. */
export async function goTo(
  page: Page,
  screen: ScreenName,
  title: string = titles[screen] ?? screen,
): Promise<void> {
  await railLink(page, screen).click()
  await titled(page, title)
}

/** Waits until the title of the screen is this. */
export const titled = (
  page: Page,
  title: string | RegExp,
  limit?: { readonly timeout: number },
): Promise<void> => expect(page.getByRole('heading', { level: 1 })).toHaveText(title, limit)

/** Fills an empty roster with the invented people of the welcome screen. */
export async function openSample(page: Page, people: '200' | '2000' = '200'): Promise<void> {
  await page.getByLabel('People', { exact: true }).selectOption(people)
  await page.getByRole('button', { name: 'Open the sample roster' }).click()
  // It is filled before the page turns: 2,000 people take some seconds on a busy machine.
  await titled(page, 'Today', { timeout: 60_000 })
  await expect(railLink(page, 'Roster')).toContainText(Number(people).toLocaleString('en-GB'), {
    timeout: 60_000,
  })
  // The sample is a roster of its own: the page was loaded anew.
  await page.evaluate(writeDownNotices)
}
