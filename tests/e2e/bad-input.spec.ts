import { readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, type TestInfo } from '@playwright/test'
import { type RunningApp, test } from '#tests/hosts/app-test.ts'
import { downloadRejected, openWorkbook } from '#tests/pages/downloads.ts'
import * as wizard from '#tests/pages/import-wizard.ts'
import { picture } from '#tests/pages/picture.ts'
import { foundCount, personLine } from '#tests/pages/roster.ts'
import { goTo, railLink, titled } from '#tests/pages/shell.ts'
import { mixedWorkbook, pdfDocument, westernCsv } from './bad-lists.ts'

/** Puts a file where the user will choose it. */
type Put = (name: string, bytes: Uint8Array) => string

const putIn =
  (info: TestInfo): Put =>
  (name, bytes) => {
    const path = info.outputPath(name)
    writeFileSync(path, bytes)
    return path
  }

/** Imports the list with three good rows. */
async function importThree(app: RunningApp, put: Put): Promise<void> {
  await wizard.chooseList(app, put('candidats.xlsx', await mixedWorkbook()))
  await wizard.toPreview(app.page)
  await wizard.importButton(app.page).click()
  await titled(app.page, 'The list is on the roster')
}

const nameless = 'Nom: the name is empty; every person needs a family name'

const alertOf = (page: Page) => page.getByRole('main').getByRole('alert')

test('two rows of five cannot be read: three come in, two are told with field and way out', async ({
  app,
}, info) => {
  const { page } = app
  const put = putIn(info)
  await wizard.chooseList(app, put('candidats.xlsx', await mixedWorkbook()))
  await wizard.toPreview(page)
  const rows = await wizard.verdicts(page)
  expect(rows.slice(0, 2)).toEqual([
    {
      row: '3',
      verdict: '✕ rejected',
      name: 'Row 3',
      remarks: nameless,
    },
    {
      row: '5',
      verdict: '✕ rejected',
      name: 'Row 5',
      remarks: nameless,
    },
  ])
  expect(rows.slice(2).map(({ row, verdict }) => [row, verdict])).toEqual([
    ['2', '✓ will be added'],
    ['4', '✓ will be added'],
    ['6', '✓ will be added'],
  ])
  await expect(
    page.getByText('Open a rejected row to mend it here; the rest can go in now.'),
  ).toBeVisible()
  await picture(page, 'bad-input-two-rows-of-five')

  await wizard.importButton(page).click()
  expect(await wizard.importResult(page)).toEqual({
    Added: '3',
    Updated: '0',
    Skipped: '0',
    Waiting: '0',
    Rejected: '2',
  })
  await picture(page, 'bad-input-three-written')
  const rejected = await downloadRejected(app)
  expect(rejected.name).toBe('rejected-candidats.xlsx')
  const [sheet] = await openWorkbook(rejected)
  expect(sheet?.rows.map((cells) => [cells[0], ...cells.slice(-2)])).toEqual([
    ['Nom', 'Row', 'What stands against it'],
    [null, 3, nameless],
    [null, 5, nameless],
  ])

  await goTo(page, 'Roster')
  await foundCount(page, '3 found of 3')
})

test('what is no list is named, and what was there stays', async ({ app }, info) => {
  const { page } = app
  const put = putIn(info)
  await importThree(app, put)

  await test.step('an empty file', async () => {
    await wizard.chooseList(app, put('liste.xlsx', new Uint8Array()))
    await expect(alertOf(page)).toHaveText(
      '“liste.xlsx” is empty: it has no bytes at all.Ask the sender for the file again; it may have been lost on the way.',
    )
    await picture(page, 'bad-input-empty-file')
  })

  await test.step('a PDF document with the name of a workbook, chosen instead', async () => {
    await wizard.chooseAnother(app, put('experts.xlsx', pdfDocument))
    await expect(alertOf(page)).toHaveText(
      '“experts.xlsx” is a PDF document, not a list of people.Ask the sender for the list as an Excel workbook (.xlsx) or CSV, or for the offer template filled in.',
    )
    await picture(page, 'bad-input-pdf-named-xlsx')
    await expect(railLink(page, 'Roster')).toContainText('3')
  })

  await test.step('a CSV file of Windows-1252 with semicolons, which is one', async () => {
    await wizard.chooseAnother(app, put('observateurs.csv', westernCsv()))
    expect(await wizard.mappedColumns(page)).toEqual({
      Nom: 'Family name',
      Prénom: 'Given name',
      Nationalité: 'Nationality',
      Langues: 'Languages (several in one cell)',
    })
    await expect(page.getByLabel('Encoding')).toHaveValue('windows-1252')
    await expect(page.getByLabel('Separator')).toHaveValue(';')
    await picture(page, 'bad-input-windows-1252-columns')
    await wizard.toPreview(page)
    expect((await wizard.verdicts(page)).map(({ name }) => name)).toEqual([
      'Núñez Ordóñez, José',
      'Œuvrard, Zoë',
      'Šimek, Blažej',
      'O’Brien, Siobhán',
    ])
    await wizard.importButton(page).click()
    expect(await wizard.importResult(page)).toMatchObject({ Added: '4', Rejected: '0' })
  })

  await goTo(page, 'Roster')
  await foundCount(page, '7 found of 7')
  for (const name of ['Benali', 'Ødegård', 'Żółkiewska', 'Œuvrard']) {
    await expect(personLine(page, name)).toBeVisible()
  }
  await picture(page, 'bad-input-roster-afterwards')
})

test('a damaged roster file: the last good copy opens, the damaged one is kept', async ({
  app,
}, info) => {
  await importThree(app, putIn(info))
  let left = 0
  const page = await app.reopen((folder) => {
    const store = join(folder, 'roster.db')
    left = Math.floor(statSync(store).size / 2)
    truncateSync(store, left)
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The roster file is damaged')
  for (const words of [
    'The file of the roster is damaged and cannot be trusted.',
    'The newest good copy is from 2 Mar 2026, 09:00.',
    'What was entered after it is only in the damaged file, which is kept beside it.',
    app.folder,
  ]) {
    await expect(page.getByRole('alert')).toContainText(words)
  }
  await picture(page, 'bad-input-damaged-roster')

  await page.getByRole('button', { name: 'Open the last good copy' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open the last good copy' })
  await expect(dialog).toContainText('The damaged file is set aside, not deleted.')
  await picture(page, 'bad-input-open-last-good-copy')
  await dialog.getByRole('button', { name: 'Open the last good copy' }).click()

  await goTo(page, 'Roster')
  await foundCount(page, '3 found of 3')
  const damaged = join(app.folder, 'damaged')
  const kept = readdirSync(damaged)
  expect(kept).toEqual([expect.stringMatching(/^2026-03-02T09-00-.*-roster\.db$/u)])
  expect(statSync(join(damaged, kept[0] ?? '')).size).toBe(left)
  await picture(page, 'bad-input-recovered')
})
