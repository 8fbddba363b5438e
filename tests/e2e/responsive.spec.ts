import { writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from '#tests/hosts/app-test.ts'
import { stopWatchingFrames, watchFrames } from '#tests/pages/frames.ts'
import * as wizard from '#tests/pages/import-wizard.ts'
import { foundCount } from '#tests/pages/roster.ts'
import { goTo, railLink, titled } from '#tests/pages/shell.ts'
import { longList } from './long-list.ts'

/** Enough that checking and writing last for many frames, and a cancel finds them at work. */
const people = 6000
const seed = 52_129

/** Which long work says how far it is, with a button to cancel beside it, while something is done. */
async function cancellableWhile(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  await watchFrames(page)
  await act()
  return (await stopWatchingFrames(page)).cancellable
}

// Thousands of rows are written, read, checked and written twice.
test.describe.configure({ timeout: 180_000 })

test('thousands of people come in, which says how far it is; a cancel leaves nothing behind', async ({
  app,
}, info) => {
  const { page } = app
  const list = info.outputPath('people.xlsx')
  writeFileSync(list, await longList(people, seed))

  await wizard.chooseList(app, list)
  await wizard.mappedColumns(page, { timeout: 60_000 })
  await test.step('every row is checked', async () => {
    expect(await cancellableWhile(page, () => wizard.toPreview(page))).toEqual([
      'Checking every row',
    ])
    await expect(wizard.importButton(page)).toHaveText('Import 6,000 people')
  })

  await test.step('a cancel in the middle leaves the roster as it was', async () => {
    await wizard.importButton(page).click()
    const progress = page.getByRole('status').filter({ hasText: /[1-9][\d,]* of 6,000/u })
    await progress.waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByText('The import was cancelled; nothing was written.')).toBeVisible()
    await expect(railLink(page, 'Roster')).toContainText('0')
  })

  await test.step('once more, to the end', async () => {
    const written = async (): Promise<void> => {
      await wizard.importButton(page).click()
      await titled(page, 'The list is on the roster', { timeout: 60_000 })
    }
    expect(await cancellableWhile(page, written)).toEqual(['Writing to the roster'])
    expect(await wizard.importResult(page)).toMatchObject({ Added: '6,000', Rejected: '0' })
  })

  await goTo(page, 'Roster')
  await foundCount(page, '6,000 found of 6,000', { timeout: 30_000 })
})
