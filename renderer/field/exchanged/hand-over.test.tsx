import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { v7 as uuid } from 'uuid'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { aTarget } from '#tests/fixtures/files.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

const passphrase = 'three plain words'
const person = aPerson({ email: 'old@example.org', notes: null })

/** The same person as another office knows them, handed over. */
async function fromElsewhere(): Promise<string> {
  const { engine, call } = await openTestEngine({ sealWork: 10, user: 'Oslo' })
  await call('person.save', {
    person: { ...person, email: 'new@example.org', notes: 'Speaks Wolof' },
    version: null,
  })
  const file = aTarget('oslo.scrutin-share')
  engine.grant(file)
  await call('share.save', {
    ...{ to: file.token, task: uuid(), passphrase, candidacies: false, restricted: false },
    ...{ scope: { kind: 'everything' }, counterpart: 'Vienna', purpose: 'Togo 2027' },
  })
  return file.path
}

describe('a hand-over', wholeApp, () => {
  it('of people selected asks for whom and what for, says what it holds, and is listed', async () => {
    app = await renderApp('/roster', async ({ call }) => {
      await call('person.save', { person, version: null })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('checkbox', { name: /Benali/ }))
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Hand over …' }))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByText(/It holds 1 person, with no provider/)).toBeDefined()
    const go = within(dialog).getByRole('button', { name: 'Seal and save' })
    await user.click(go)
    expect(app.delivered).toHaveLength(0)
    await user.type(within(dialog).getByRole('textbox', { name: /To whom/ }), 'UNDP')
    await user.type(within(dialog).getByRole('textbox', { name: /What for/ }), 'Togo')
    for (const box of within(dialog).getAllByLabelText(/^Passphrase/))
      await user.type(box, passphrase)
    await user.click(go)
    await waitFor(() => expect(app.delivered).toHaveLength(1))
    expect(app.delivered[0]?.name).toMatch(/\.scrutin-share$/)
    expect(await app.call('exchange.list', {})).toMatchObject([
      { counterpart: 'UNDP', purpose: 'Togo', restricted: false, contents: { people: 1 } },
    ])
  })

  it('received shows both sides of what differs, takes what is chosen, and can be undone', async () => {
    const path = await fromElsewhere()
    app = await renderApp('/exchange', async ({ call }) => {
      await call('person.save', { person, version: null })
    })
    const user = userEvent.setup()
    app.willChoose({ path, name: 'oslo.scrutin-share', temporary: false })
    await user.click(await screen.findByRole('button', { name: 'Choose a file' }))
    await user.type(await screen.findByLabelText(/^Passphrase/), passphrase)
    await user.click(screen.getByRole('button', { name: 'Open' }))
    expect(await screen.findByText(/From Oslo, written on .* for Vienna: Togo 2027/)).toBeDefined()
    const record = await screen.findByRole('listitem')
    expect(within(record).getByText('new@example.org')).toBeDefined()
    expect(within(record).getByText('Speaks Wolof')).toBeDefined()
    const ours = within(record).getByRole<HTMLInputElement>('radio', {
      name: 'E-mail of Benali, Nadia: keep what stands here',
    })
    expect(ours.checked).toBe(true)
    await user.click(
      within(record).getByRole('radio', {
        name: 'E-mail of Benali, Nadia: take what the file says',
      }),
    )
    await user.click(screen.getByRole('button', { name: 'Take it in' }))
    await screen.findByText(/^Taken in:/)
    expect(await app.call('person.get', { id: person.id })).toMatchObject({
      ...{ email: 'new@example.org', notes: 'Speaks Wolof' },
    })
    expect(await screen.findByText('Togo 2027')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () =>
      expect(await app.call('person.get', { id: person.id })).toMatchObject({
        ...{ email: 'old@example.org', notes: null },
      }),
    )
  })
})
