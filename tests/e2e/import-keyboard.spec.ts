import { writeFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { test } from '#tests/hosts/app-test.ts'
import * as wizard from '#tests/pages/import-wizard.ts'
import { titled } from '#tests/pages/shell.ts'

const head = 'Family name,Given name,Date of birth,Nationality'
const twelve = [
  'Abel,Ann,17/05/1984,Germanny',
  'Bose,Ben,31/12/1979,Kenya',
  'Dahl,Dag,5 May 1970,Norway',
  'Okafor,Chidi,1 Mar 1990,Nigeria',
  'Rossi,Paola,12 Apr 1968,Italy',
  'Nguyen,Linh,23 May 1991,Viet Nam',
  'Tamm,Kersti,4 Jun 1977,Estonia',
  'Silva,Duarte,15 Jul 1983,Portugal',
  'Haddad,Rami,26 Aug 1972,Lebanon',
  'Weber,Jonas,7 Sep 1969,Switzerland',
  'Mensah,Kojo,18 Oct 1986,Ghana',
  'Petrov,Ivaylo,29 Nov 1974,Bulgaria',
]

/** A folder of the test's own, for a list of lines. */
const put = (path: string, lines: readonly string[]): string => {
  writeFileSync(path, [head, ...lines].join('\n'))
  return path
}

test('a list of twelve with an unknown country and somebody known comes in by keys alone', async ({
  app,
}, info) => {
  const { page } = app
  await wizard.chooseList(app, put(info.outputPath('one.csv'), ['Dahl,Dag,5 May 1970,Norway']))
  await wizard.toPreview(page)
  await wizard.importButton(page).click()
  await wizard.importResult(page)

  await wizard.chooseList(app, put(info.outputPath('twelve.csv'), twelve))
  let keys = 0
  const press = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) {
      keys += 1
      await page.keyboard.press(key)
    }
  }
  await expect(page.getByRole('button', { name: 'See what will happen' })).toBeFocused()
  await press('Enter')
  await titled(page, 'What will become of each row')
  const grid = wizard.previewTable(page)
  await expect(grid).toBeFocused()
  await expect(page.getByText('11 new')).toBeVisible()
  // Back from the rows to what concerns all of them: the words nobody knew.
  const words = page.getByRole('button', { name: '1 word to decide' })
  for (let tries = 0; tries < 6; tries += 1) {
    await press('Shift+Tab')
    if (await words.evaluate((button) => button === document.activeElement)) break
  }
  await press('Enter')
  const germany = page.getByRole('button', { name: 'Germany', exact: true })
  await expect(germany).toBeVisible()
  for (let tries = 0; tries < 40; tries += 1) {
    if (await germany.evaluate((button) => button === document.activeElement)) break
    await press('Tab')
  }
  await press('Enter')
  await expect(page.getByText('Every word of the list is known.')).toBeVisible()
  const importing = wizard.importButton(page)
  for (let tries = 0; tries < 40; tries += 1) {
    if (await importing.evaluate((button) => button === document.activeElement)) break
    await press('Tab')
  }
  await press('Enter')
  expect(await wizard.importResult(page)).toEqual({
    ...{ Added: '11', Updated: '0', Skipped: '1', Waiting: '0', Rejected: '0' },
  })
  await expect(page.getByRole('link', { name: 'See the people on the roster' })).toBeFocused()
  await press('Enter')
  await expect(page.getByText('11 found of 12')).toBeVisible()
  // Fourteen in all; a few more would still be a job of seconds.
  expect(keys).toBeLessThanOrEqual(18)
})
