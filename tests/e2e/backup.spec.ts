import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { test } from '#tests/hosts/app-test.ts'
import { told } from '#tests/pages/notices.ts'
import { goTo, railLink } from '#tests/pages/shell.ts'

test.use({ found: 'sample' })

const passphrase = 'quatre mots tout simples'

test('a roster moves to another computer with a backup and its passphrase', async ({
  app,
}, info) => {
  const backup = info.outputPath('roster.scrutin')
  await test.step('it is saved elsewhere, under a passphrase typed twice', async () => {
    const { page } = app
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Save a backup elsewhere …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Save a backup elsewhere' })
    const [first, second] = [
      dialog.getByLabel('Passphrase', { exact: false }).first(),
      dialog.getByLabel('Passphrase, once more', { exact: false }),
    ]
    const save = dialog.getByRole('button', { name: 'Save the backup' })
    await first.fill('short')
    await second.fill('short')
    await save.click()
    await expect(dialog).toContainText('At least 12 characters')
    await first.fill(passphrase)
    await save.click()
    await expect(dialog).toContainText('The two are not the same')
    await second.fill(passphrase)
    const taken = await app.take(() => save.click())
    expect(taken.name).toBe('Roster 2026-03-02.scrutin')
    copyFileSync(taken.path, backup)
    await told(page, 'Backup made')
  })

  await test.step('where its key is lost it opens by the page that was printed', async () => {
    const { page } = app
    const card = page.getByRole('region', { name: 'Recovery key' })
    await card.getByRole('button', { name: 'Make a recovery key' }).click()
    const dialog = page.getByRole('dialog', { name: 'Make a recovery key' })
    await dialog.getByRole('button', { name: 'Make a recovery key' }).click()
    await expect(dialog.locator('code')).toHaveCount(9)
    const groups = await dialog.locator('code').allInnerTexts()
    const opened = await app.reopen((folder) => {
      for (const name of ['key', 'key.sealed'])
        rmSync(join(folder, 'sample', name), { force: true })
    })
    const typed = opened.getByRole('textbox', { name: 'Recovery key' })
    const [first = ''] = groups
    await typed.fill(
      [`${first.startsWith('7') ? 8 : 7}${first.slice(1)}`, ...groups.slice(1)].join('-'),
    )
    await typed.press('Enter')
    await expect(opened.getByRole('alert').last()).toContainText('There is a slip in group 1')
    await typed.fill(groups.join(' ').toLowerCase())
    await typed.press('Enter')
    await expect(railLink(opened, 'Roster')).toContainText('200')
  })

  await test.step('on a computer that has neither the roster nor its key it opens all the same', async () => {
    const page = await app.reopen((folder) => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
    })
    await expect(railLink(page, 'Roster')).not.toContainText('200')
    await app.give(backup, () =>
      page.getByRole('button', { name: 'Restore from a backup …' }).click(),
    )
    const dialog = page.getByRole('dialog', { name: 'Restore roster.scrutin' })
    const look = dialog.getByRole('button', { name: 'See what it holds' })
    await dialog.getByLabel('Passphrase').first().fill('not what it was saved with')
    await look.click()
    await expect(dialog.getByRole('alert')).toContainText('The passphrase does not open this file')
    await dialog.getByLabel('Passphrase').first().fill(passphrase)
    await look.click()
    await expect(dialog).toContainText('200 people')
    await dialog.getByRole('button', { name: 'Restore' }).click()
    await told(page, '200 people restored')
    await expect(railLink(page, 'Roster')).toContainText('200')
  })
})
