import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

describe('a person entered by hand', wholeApp, () => {
  it('is held against the roster before anything is saved', async () => {
    app = await renderApp('/roster/new', async ({ call }) => {
      const person = aPerson({ familyName: 'Quarshie', givenName: 'Efua', email: null })
      await call('person.save', { person, version: null })
    })
    const user = userEvent.setup()
    await user.type(await screen.findByRole('textbox', { name: /^Family name/ }), 'QUARSHIE')
    await user.type(screen.getByRole('textbox', { name: /^Given name/ }), 'Efua')
    expect(await screen.findByText(/Looks like Quarshie, Efua/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'Open their record' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Not the same' }))
    await waitFor(() => expect(screen.queryByText(/Looks like/)).toBeNull())
  })

  it('is merged into whoever it is, with what was typed', async () => {
    const known = aPerson({ familyName: 'Quarshie', givenName: 'Efua', email: null })
    app = await renderApp('/roster/new', async ({ call }) => {
      await call('person.save', { person: known, version: null })
    })
    const user = userEvent.setup()
    await user.type(await screen.findByRole('textbox', { name: /^Family name/ }), 'Quarshie')
    await user.type(screen.getByRole('textbox', { name: /^Given name/ }), 'Efua')
    await user.type(screen.getByRole('textbox', { name: /^E-mail/ }), 'efua@a.example')
    await user.click(await screen.findByRole('button', { name: /Same person/ }))
    expect(await screen.findByText('Merged into the record of Quarshie, Efua')).toBeDefined()
    expect(await app.call('person.get', { id: known.id })).toMatchObject({
      email: 'efua@a.example',
    })
  })
})
