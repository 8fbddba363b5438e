import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { ready } from '../hosts/app-test.ts'
import { goTo, told } from '../pages/shell.ts'
import { type Desktop, test } from './desktop-test.ts'

/** A list of one person, beside the data folder's own files. */
function listIn({ folder }: Desktop, name: string, familyName: string): string {
  const path = join(folder, name)
  writeFileSync(path, `Family name,Given name,Nationality\n${familyName},Ada,Kenya\n`)
  return path
}

/** Waits for the import of the list of this name: its columns are asked for. */
const importOf = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('main')).toContainText(name)

test('a list given at the start opens the import; a name like an option is a name', async ({
  desktop,
}) => {
  const list = listIn(desktop, '--now=2020.csv', 'Adjei')
  const args = ['--', list, join(desktop.folder, 'more.csv')]
  const page = await (await desktop.start({ args })).firstWindow()
  await ready(page)
  await importOf(page, '--now=2020.csv')
  await told(page, /one at a time/u)
})

test('a list opened while the program runs comes to its window, from a second start or the dock', async ({
  desktop,
}) => {
  const program = await desktop.start()
  const page = await program.firstWindow()
  await ready(page)
  const second = await desktop.start({ args: [listIn(desktop, 'second.csv', 'Bello')] })
  expect(await second.ended).toBe(0)
  await importOf(page, 'second.csv')
  expect(program.seen().map(({ what }) => what)).toContain('focus')

  const docked = listIn(desktop, 'docked.csv', 'Chanda')
  const isTaken = await program.evaluate(({ app }, path) => {
    let taken = false
    app.emit('open-file', { preventDefault: () => (taken = true) }, path)
    return taken
  }, docked)
  expect(isTaken).toBe(true)
  await importOf(page, 'docked.csv')
})

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

test('a form that is not saved is not left for a list without a word', async ({ desktop }) => {
  const program = await desktop.start()
  const page = await program.firstWindow()
  await ready(page)
  await goTo(page, 'Requests')
  await page.getByRole('button', { name: 'New request' }).first().click()
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Kenya 2027')
  const path = listIn(desktop, 'late.csv', 'Eze')
  await program.evaluate(({ app }, list) => {
    app.emit('open-file', { preventDefault: () => undefined }, list)
  }, path)
  await page.getByRole('dialog').getByRole('button', { name: 'Stay' }).click()
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Kenya 2027')
})

test('a list that is gone, and a folder named like one, are told', async ({ desktop }) => {
  const program = await desktop.start({ args: [join(desktop.folder, 'gone.csv')] })
  const page = await program.firstWindow()
  await ready(page)
  await told(page, /no longer/u)
  mkdirSync(join(desktop.folder, 'folder.csv'))
  await program.evaluate(
    ({ app }, list) => {
      app.emit('open-file', { preventDefault: () => undefined }, list)
    },
    join(desktop.folder, 'folder.csv'),
  )
  await expect(
    page.locator('.mantine-Notification-root').filter({ hasText: /no longer/u }),
  ).toHaveCount(2)
})

test('a list dropped onto the window opens the import', async ({ desktop }) => {
  const page = await (await desktop.start()).firstWindow()
  await ready(page)
  await page.evaluate(() => {
    const carried = new DataTransfer()
    carried.items.add(new File(['Family name,Given name\nFall,Awa\n'], 'dropped.csv'))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, cancelable: true }))
  })
  await importOf(page, 'dropped.csv')
})
