import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { publicLine, writeRelease } from '../../../scripts/package/release.ts'
import { ready } from '../../hosts/app-test.ts'
import { textBox } from '../../pages/boxes.ts'
import { told } from '../../pages/notices.ts'
import { goTo } from '../../pages/shell.ts'
import { test } from './stand-in-test.ts'

test('a newer version is looked for only when it is wished, verified, fetched, and opened after a copy', async ({
  desktop,
}, info) => {
  const office = info.outputPath('office')
  mkdirSync(office)
  const { privateKey } = generateKeyPairSync('ed25519')
  const stranger = generateKeyPairSync('ed25519').privateKey
  // For whatever this computer is: a file of each kind.
  for (const name of ['s.deb', 's.rpm', 's.exe', 's.dmg', 's-arm64.deb', 's-arm64.rpm'])
    writeFileSync(join(office, name), name)
  const of = { version: '99.0.0', date: '2026-03-01', notes: 'Mends the search.' }
  await writeRelease(office, of, stranger)

  const program = await desktop.start()
  const page = await program.firstWindow()
  await ready(page)
  await goTo(page, 'Settings')
  const section = page.getByRole('region', { name: 'Updates' })
  const look = section.getByRole('button', { name: 'Look for an update now' })
  await expect(section.getByRole('radio', { name: 'Off' })).toBeChecked()
  await expect(look).toHaveCount(0)

  await section.getByText('In a folder', { exact: true }).click()
  await textBox(section, 'Folder of the office (a network drive, a stick)').fill(office)
  await textBox(section, 'Public key of the office').fill('no key')
  await expect(section.getByText('Not a public Ed25519 key.', { exact: false })).toBeVisible()
  await textBox(section, 'Public key of the office').fill(publicLine(privateKey))
  await section.getByRole('button', { name: 'Save', exact: true }).click()
  await told(page, 'Nothing was looked for')
  await look.click()
  await expect(section.getByText('was not signed with the key of your office')).toBeVisible()

  await writeRelease(office, of, privateKey)
  await look.click()
  await expect(section.getByText('Mends the search.')).toBeVisible()
  expect(existsSync(join(desktop.folder, 'updates'))).toBe(false)
  await section.getByRole('button', { name: /^Fetch it/u }).click()
  await expect(section.getByText('Fetched and verified', { exact: false })).toBeVisible()
  const [fetched] = readdirSync(join(desktop.folder, 'updates'))
  const path = join(desktop.folder, 'updates', fetched ?? '')
  expect(readFileSync(path, 'utf8')).toBe(fetched)
  await section.getByRole('button', { name: 'Show in folder' }).click()
  await expect.poll(() => program.seen()).toContainEqual({ what: 'shown in folder', detail: path })
  await section.getByRole('button', { name: 'Open and quit' }).click()
  expect(await program.ended).toBe(0)
  expect(program.seen()).toContainEqual({ what: 'opened with the system', detail: path })
  expect(readdirSync(join(desktop.folder, 'copies'))).not.toEqual([])
})
