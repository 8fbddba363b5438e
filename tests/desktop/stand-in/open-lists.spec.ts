import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { ready } from '../../hosts/app-test.ts'
import { told } from '../../pages/notices.ts'
import { goTo } from '../../pages/shell.ts'
import { type StandInDesktop, test } from './stand-in-test.ts'

/** A list of one person, beside the data folder's own files. */
function listIn({ folder }: StandInDesktop, name: string, familyName: string): string {
  const path = join(folder, name)
  writeFileSync(path, `Family name,Given name,Nationality\n${familyName},Ada,Kenya\n`)
  return path
}

/** Waits for the import of the list of this name: its columns are asked for. */
const importOf = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('main')).toContainText(name)

test('a list waits until the roster opens', async ({ desktop }) => {
  const first = await desktop.start()
  await ready(await first.firstWindow())
  await first.close()
  const args = [listIn(desktop, 'patient.csv', 'Diallo')]
  const program = await desktop.start({ keychain: 'locked', args })
  const page = await program.firstWindow()
  await expect(page.getByRole('alert')).toContainText('is locked')
  await program.evaluate(() => void (process.env['STAND_IN_KEYCHAIN'] = 'keyring'))
  await page.getByRole('button', { name: 'Try again' }).click()
  await importOf(page, 'patient.csv')
})

test('a list opens the import, given at the start or while the program runs, whichever way it is opened', async ({
  desktop,
}) => {
  const given = listIn(desktop, '--now=2020.csv', 'Adjei')
  const program = await desktop.start({ args: ['--', given, join(desktop.folder, 'more.csv')] })
  const page = await program.firstWindow()
  await ready(page)
  /** Drops a file onto the dock. Returns whether the program takes it. */
  const dock = (path: string): Promise<boolean> =>
    program.evaluate(({ app }, dropped) => {
      let isTaken = false
      app.emit('open-file', { preventDefault: () => (isTaken = true) }, dropped)
      return isTaken
    }, path)

  await test.step('at the start, where a name like an option is a name, and of two the first', async () => {
    await importOf(page, '--now=2020.csv')
    await told(page, /one at a time/u)
  })

  await test.step('by a second start, which ends and brings the window to the front', async () => {
    const second = await desktop.start({ args: [listIn(desktop, 'second.csv', 'Bello')] })
    expect(await second.ended).toBe(0)
    expect(second.windows()).toHaveLength(0)
    await importOf(page, 'second.csv')
    await expect.poll(() => program.seen().map(({ what }) => what)).toContain('focus')
  })

  await test.step('by a drop onto the dock, or onto the window', async () => {
    expect(await dock(listIn(desktop, 'docked.csv', 'Chanda'))).toBe(true)
    await importOf(page, 'docked.csv')
    await page.evaluate(() => {
      const carried = new DataTransfer()
      carried.items.add(new File(['Family name,Given name\nFall,Awa\n'], 'dropped.csv'))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, cancelable: true }))
    })
    await importOf(page, 'dropped.csv')
  })

  await test.step('a sealed hand-over asks for its passphrase', async () => {
    const share = join(desktop.folder, 'oslo.scrutin-share')
    writeFileSync(share, 'age-encryption.org/v1\n-> scrypt AAAA 18\nBBBB\n--- CCCC\n')
    await dock(share)
    await expect(page.getByRole('textbox', { name: 'Passphrase' })).toBeVisible()
  })

  await test.step('what is gone, and a folder named like a list, are told', async () => {
    const told = page.locator('.mantine-Notification-root').filter({ hasText: /no longer/u })
    mkdirSync(join(desktop.folder, 'folder.csv'))
    await dock(join(desktop.folder, 'gone.csv'))
    await expect(told).toHaveCount(1)
    await dock(join(desktop.folder, 'folder.csv'))
    await expect(told).toHaveCount(2)
  })

  await test.step('a form that is not saved is not left without a word', async () => {
    await goTo(page, 'Requests')
    await page.getByRole('button', { name: 'New request' }).first().click()
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Kenya 2027')
    await dock(listIn(desktop, 'late.csv', 'Eze'))
    await page.getByRole('dialog').getByRole('button', { name: 'Stay' }).click()
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
      'Kenya 2027',
    )
  })
})
