import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from '#tests/hosts/app-test.ts'
import * as wizard from '#tests/pages/import-wizard.ts'
import { told } from '#tests/pages/notices.ts'
import { goTo, railLink } from '#tests/pages/shell.ts'

const passphrase = 'quatre mots tout simples'

// What else the jobs with files do is the same in both hosts, and tried in the browser's.
test('files cross the edge of the window: a list in, a backup out, and in again elsewhere', async ({
  app,
}, info) => {
  const list = info.outputPath('offers.csv')
  writeFileSync(list, 'Family name,Given name,Nationality\nAdjei,Ama,Ghana\nBello,Sade,Nigeria\n')
  await wizard.chooseList(app, list)
  await wizard.toPreview(app.page)
  await wizard.importButton(app.page).click()
  expect(await wizard.importResult(app.page)).toMatchObject({ Added: '2' })

  await goTo(app.page, 'Settings')
  await app.page.getByRole('button', { name: 'Save a backup elsewhere …' }).click()
  const saving = app.page.getByRole('dialog', { name: 'Save a backup elsewhere' })
  await saving.getByLabel('Passphrase', { exact: false }).first().fill(passphrase)
  await saving.getByLabel('Passphrase, once more', { exact: false }).fill(passphrase)
  const taken = await app.take(() =>
    saving.getByRole('button', { name: 'Save the backup' }).click(),
  )
  expect(taken.name).toBe('Roster 2026-03-02.scrutin')
  const backup = info.outputPath('roster.scrutin')
  copyFileSync(taken.path, backup)
  await told(app.page, 'Backup made')

  const page = await app.reopen((folder) => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
  })
  await app.give(backup, () =>
    page.getByRole('button', { name: 'Restore from a backup …' }).click(),
  )
  const restoring = page.getByRole('dialog', { name: 'Restore roster.scrutin' })
  await restoring.getByLabel('Passphrase').first().fill(passphrase)
  await restoring.getByRole('button', { name: 'See what it holds' }).click()
  await expect(restoring).toContainText('2 people')
  await restoring.getByRole('button', { name: 'Restore' }).click()
  await expect(railLink(page, 'Roster')).toContainText('2')
})
