import { expect } from '@playwright/test'
import { test } from '#tests/hosts/app-test.ts'

test.use({ found: 'sample' })

test('no box of a form lies under a notice: what is stepped to comes to stand above it', async ({
  app,
}) => {
  const { page } = app
  await page.getByRole('link', { name: /^Roster/ }).click()
  await page.getByRole('grid').first().getByRole('row').nth(3).click()
  await page.getByRole('link', { name: 'Edit' }).click()
  await page.getByRole('textbox', { name: 'Occupation' }).fill('Judge')
  await page.getByRole('button', { name: 'Save' }).click()
  const notice = page.locator('.notices').getByText('Undo')
  await expect(notice).toBeVisible()
  await page.getByRole('link', { name: 'Edit' }).click()
  const last = page.getByRole('textbox').last()
  await last.focus()
  const bottom = (): Promise<number> =>
    last.evaluate((element) => element.getBoundingClientRect().bottom)
  const top = (): Promise<number> =>
    notice.evaluate((element) => element.getBoundingClientRect().top)
  await expect.poll(async () => (await bottom()) < (await top())).toBe(true)
})
