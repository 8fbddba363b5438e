import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

// The real engine answers on a busy machine too.
configure({ asyncUtilTimeout: 8000 })

let app: RenderedApp
afterEach(() => app.end())

const openScreen = async (): Promise<UserEvent> => {
  app = await renderApp('/settings')
  await screen.findByRole('heading', { name: 'Backups' })
  return userEvent.setup()
}
const type = async (user: UserEvent, box: HTMLElement, text: string): Promise<void> => {
  await user.clear(box)
  await user.click(box)
  await user.paste(text)
}

describe('settings', wholeApp, () => {
  it('write every screen in another language at once, and the page with it', async () => {
    const user = await openScreen()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Français')
    expect(await screen.findByRole('heading', { name: 'Paramètres', level: 1 })).toBeDefined()
    expect(document.documentElement.lang).toBe('fr')
    expect(await app.call('host.settings', {})).toMatchObject({ language: 'fr' })
    await user.selectOptions(screen.getByRole('combobox', { name: 'Langue' }), 'English')
    expect(await screen.findByRole('heading', { name: 'Settings', level: 1 })).toBeDefined()
    expect(document.documentElement.lang).toBe('en-GB')
  })

  it('keep the name that signs changes', async () => {
    const user = await openScreen()
    const section = await screen.findByRole('region', { name: 'Who works here' })
    await type(user, within(section).getByRole('textbox', { name: 'Your name' }), 'Grace Okello')
    await type(user, within(section).getByRole('textbox', { name: 'Your office' }), 'EAD')
    await user.click(within(section).getByRole('button'))
    expect(await screen.findByText('Your name and office are saved')).toBeDefined()
    expect(await app.call('host.settings', {})).toMatchObject({
      ...{ userName: 'Grace Okello', office: 'EAD' },
    })
  })

  it('keep the measures that everybody is judged by, within their bounds', async () => {
    const user = await openScreen()
    const section = await screen.findByRole('region', { name: 'Measures of the roster' })
    const box = () => within(section).getByRole('textbox', { name: /^Days of rest/ })
    await type(user, box(), '91')
    expect(await within(section).findByText('A whole number from 0 to 90')).toBeDefined()
    expect(within(section).getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true)
    await type(user, box(), '21')
    await user.click(within(section).getByRole('button', { name: 'Save' }))
    await waitFor(async () =>
      expect(await app.call('measures.get', {})).toMatchObject({
        staleAfterMonths: 12,
        restDays: 21,
        keptYears: 5,
      }),
    )
  })

  it('make a recovery key, show it once, and know that it was kept by two of its groups', async () => {
    const user = await openScreen()
    const card = within(await screen.findByRole('region', { name: 'Recovery key' }))
    expect(card.getByText(/^No recovery key was made/)).toBeDefined()
    await user.click(card.getByRole('button', { name: 'Make a recovery key' }))
    const dialog = () => within(screen.getByRole('dialog'))
    await user.click(dialog().getByRole('button', { name: 'Make a recovery key' }))
    const shown = await dialog().findByRole('list', { name: 'Recovery key' })
    const groups = [...shown.querySelectorAll('code')].map(({ textContent }) => textContent)
    expect(groups).toHaveLength(9)
    await user.click(dialog().getByRole('button', { name: 'I have it on paper' }))
    expect(dialog().queryByText(groups[0] ?? '')).toBeNull()
    const { recovery } = await app.call('app.status', {})
    for (const place of recovery.asks ?? []) {
      const box = dialog().getByRole('textbox', { name: `Group ${place}` })
      await type(user, box, (groups[place - 1] ?? '').toLowerCase())
    }
    await user.click(dialog().getByRole('button', { name: 'Check' }))
    expect(await card.findByText(/its page was kept\.$/)).toBeDefined()
  })

  it('ask before a key that is shown once goes, and make another where its page was not kept', async () => {
    const user = await openScreen()
    const card = within(await screen.findByRole('region', { name: 'Recovery key' }))
    await user.click(card.getByRole('button', { name: /^Make a (new )?recovery key$/ }))
    const make = screen.getByRole('dialog', { name: /^Make a (new )?recovery key$/ })
    await user.click(within(make).getByRole('button', { name: /^Make a (new )?recovery key$/ }))
    await within(make).findByRole('list', { name: 'Recovery key' })
    await user.keyboard('{Escape}')
    const sure = await screen.findByRole('dialog', { name: 'Close without the page?' })
    await user.click(within(sure).getByRole('button', { name: 'Stay here' }))
    expect(within(make).getByRole('list', { name: 'Recovery key' })).toBeDefined()
    await user.click(within(make).getByRole('button', { name: 'I have it on paper' }))
    await user.click(within(make).getByRole('button', { name: 'Make a new recovery key' }))
    expect(within(make).getByText(/^The key made before/)).toBeDefined()
    await user.click(within(make).getByRole('button', { name: 'Make a new recovery key' }))
    expect(await within(make).findByRole('list', { name: 'Recovery key' })).toBeDefined()
  })

  it('list a backup as soon as it is made', async () => {
    const user = await openScreen()
    const before = await app.call('backup.list', {})
    await user.click(screen.getByRole('button', { name: 'Make a backup now' }))
    expect(await screen.findByText(/^Backup made: /)).toBeDefined()
    const [newest, ...others] = await app.call('backup.list', {})
    expect(others).toHaveLength(before.length)
    expect(newest?.name).toContain('-manual-')
    const looks = await screen.findAllByRole('button', { name: /^Look into the copy/ })
    expect(looks).toHaveLength(before.length + 1)
  })

  it('save a backup elsewhere only under a passphrase typed twice', async () => {
    const user = await openScreen()
    await user.click(screen.getByRole('button', { name: 'Save a backup elsewhere …' }))
    const dialog = await screen.findByRole('dialog', { name: 'Save a backup elsewhere' })
    const first = within(dialog).getByLabelText(/^Passphrase \*?$|^Passphrase$/)
    const again = within(dialog).getByLabelText(/^Passphrase, once more/)
    const save = within(dialog).getByRole('button', { name: 'Save the backup' })
    await type(user, first, 'short')
    await user.click(save)
    expect(await within(dialog).findByText(/^At least \d+ characters/)).toBeDefined()
    await type(user, first, 'one two three four')
    await type(user, again, 'one two three four')
    await user.click(save)
    expect(await within(dialog).findByText(/^This would soon be guessed/)).toBeDefined()
    await type(user, first, 'a lantern over the harbour')
    await type(user, again, 'a lantern over the river')
    await user.click(save)
    expect(await within(dialog).findByText('The two are not the same')).toBeDefined()
    expect(app.delivered).toEqual([])
    await type(user, again, 'a lantern over the harbour')
    await user.click(save)
    await waitFor(() => expect(app.delivered).toHaveLength(1))
    expect(app.delivered[0]?.name).toMatch(/^Roster .*\.scrutin$/)
  })

  it('have backups go to a folder, tell on every screen that they cannot, and look into one', async () => {
    const user = await openScreen()
    const stick = mkdtempSync(join(tmpdir(), 'scrutin-stick-'))
    await app.call('person.save', { person: aPerson(), version: null })
    const card = within(await screen.findByRole('region', { name: 'Backups to another place' }))
    await type(user, card.getByRole('textbox', { name: 'Folder' }), stick)
    await user.click(card.getByRole('button', { name: 'Save and back up now' }))
    expect(await card.findByText(/^Last backup there: /)).toBeDefined()
    expect(readdirSync(stick)).toHaveLength(1)
    expect(card.getByText(/^There is no recovery key/)).toBeDefined()

    await user.click(card.getByRole('button', { name: 'Restore from a folder …' }))
    const dialog = () => within(screen.getByRole('dialog'))
    await user.click(await dialog().findByRole('button', { name: /^Look into the backup/ }))
    expect(await dialog().findByText(/^One person and no request/)).toBeDefined()
    expect(dialog().getByRole('button', { name: 'Restore' })).toBeDefined()
    await user.click(dialog().getByRole('button', { name: 'Cancel' }))

    rmSync(stick, { recursive: true })
    await user.click(await card.findByRole('button', { name: 'Back up now' }))
    expect(await card.findByText(`The backup folder ${stick} is not there.`)).toBeDefined()
    const line = await screen.findByRole('note', { name: 'Warning about the roster' })
    expect(within(line).getByText(/^No backup has been made/)).toBeDefined()
    await user.click(within(line).getByRole('button', { name: /^Hide until/ }))
    expect(screen.queryByRole('note', { name: 'Warning about the roster' })).toBeNull()
  })

  it('show the report for support before it is saved', async () => {
    const user = await openScreen()
    await user.click(screen.getByRole('button', { name: 'Show the report …' }))
    const dialog = await screen.findByRole('dialog', { name: 'Report for support' })
    const content = await within(dialog).findByDisplayValue(/slow: match\.page took 300 ms/)
    expect(content).toHaveProperty('value', expect.stringContaining('Scrutin 0.1.0'))
    await user.click(within(dialog).getByRole('button', { name: 'Save the report' }))
    await waitFor(() => expect(app.delivered).toHaveLength(1))
    expect(app.delivered[0]?.name).toBe('scrutin-report.txt')
  })
})
