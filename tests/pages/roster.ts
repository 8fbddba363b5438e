import { expect, type Locator, type Page } from '@playwright/test'

export const rosterTable = (page: Page): Locator =>
  page.getByRole('grid', { name: 'People on the roster' })

export const searchBox = (page: Page): Locator =>
  page.getByRole('searchbox', { name: 'Search people' })

/** The line of a person, found by a name as it stands on the roster. */
export const personLine = (page: Page, name: string | RegExp): Locator =>
  rosterTable(page).getByRole('row').filter({ hasText: name })

/** Types into the search box and waits until this person is among those found. */
export async function findPerson(page: Page, typed: string, name: string): Promise<void> {
  await searchBox(page).fill(typed)
  await expect(personLine(page, name).first()).toBeVisible()
}

/** Waits until the screen says how many were found of how many. */
export const foundCount = (
  page: Page,
  words: string | RegExp,
  limit?: { readonly timeout: number },
): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: 'found of' })).toHaveText(words, limit)
