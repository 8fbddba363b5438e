import { writeFileSync } from 'node:fs'
import { expect, type Page, type TestInfo } from '@playwright/test'
import { test } from '#tests/hosts/app-test.ts'
import { type Frames, stopWatchingFrames, watchFrames } from '#tests/pages/frames.ts'
import * as wizard from '#tests/pages/import-wizard.ts'
import { foundCount } from '#tests/pages/roster.ts'
import { goTo, railLink, titled } from '#tests/pages/shell.ts'
import { longList } from './long-list.ts'

/** Enough that checking and writing last for many frames, and a cancel finds them at work. */
const people = 8000
const seed = 52_129

/**
 * The page must move on: nearly every frame in time, none so late that it seems stuck. Drawn by
 * software on two idle cores the longest gap is below 150 ms; the rest is room for the other worker.
 */
const longestGapMs = 400
const usualGapMs = 50

/** Expects that the page moved all the while, and keeps the figures with the report. */
async function expectSmooth(page: Page, info: TestInfo, what: string): Promise<Frames> {
  const frames = await stopWatchingFrames(page)
  const { count, longestMs, p95Ms } = frames
  info.annotations.push({
    type: what,
    description: `${count} frames, longest gap ${longestMs} ms, p95 ${p95Ms} ms`,
  })
  expect.soft(longestMs, `longest gap between frames while ${what}`).toBeLessThan(longestGapMs)
  expect.soft(p95Ms, `p95 of the gaps while ${what}`).toBeLessThan(usualGapMs)
  return frames
}

// Thousands of rows are written, read, checked and written twice.
test.describe.configure({ timeout: 180_000 })

test('thousands of people come in while the page moves; a cancel leaves nothing behind', async ({
  app,
}, info) => {
  const { page } = app
  const list = info.outputPath('people.xlsx')
  writeFileSync(list, await longList(people, seed))

  await wizard.chooseList(app, list)
  await wizard.mappedColumns(page, { timeout: 60_000 })
  await test.step('every row is checked', async () => {
    await watchFrames(page)
    await wizard.toPreview(page)
    const { cancellable } = await expectSmooth(page, info, 'checking')
    expect(cancellable).toEqual(['Checking every row'])
    await expect(wizard.importButton(page)).toHaveText('Import 8,000 people')
  })

  await test.step('a cancel in the middle leaves the roster as it was', async () => {
    await wizard.importButton(page).click()
    const progress = page.getByRole('status').filter({ hasText: /[1-9][\d,]* of 8,000/u })
    await progress.waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByText('The import was cancelled; nothing was written.')).toBeVisible()
    await expect(railLink(page, 'Roster')).toContainText('0')
  })

  await test.step('once more, to the end', async () => {
    await watchFrames(page)
    await wizard.importButton(page).click()
    await titled(page, 'The list is on the roster', { timeout: 60_000 })
    const { cancellable } = await expectSmooth(page, info, 'writing')
    expect(cancellable).toEqual(['Writing to the roster'])
    expect(await wizard.importResult(page)).toMatchObject({ Added: '8,000', Rejected: '0' })
  })

  await goTo(page, 'Roster')
  await foundCount(page, '8,000 found of 8,000', { timeout: 30_000 })
})
