import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

describe('choosing somebody of the roster', wholeApp, () => {
  it('tells namesakes apart, and knows them by their own script', async () => {
    const name = { familyName: 'Diallo', givenName: 'Awa' }
    app = await renderApp('/changes', async ({ call }) => {
      await call('person.save', {
        person: aPerson({ ...name, nationalities: ['SN'], nativeName: 'أوا ديالو' }),
        version: null,
      })
      await call('person.save', {
        person: aPerson({ ...name, nationalities: ['GN'] }),
        version: null,
      })
    })
    const user = userEvent.setup()
    await user.type(await screen.findByRole('combobox', { name: 'Person' }), 'diallo')
    const senegalese = await screen.findByRole('option', { name: /Diallo, Awa.*Senegal/ })
    expect(senegalese.textContent).toContain('أوا ديالو')
    expect(screen.getByRole('option', { name: /Diallo, Awa.*Guinea/ })).toBeDefined()
  })

  it('tells of a change in the direction of the interface, whatever the script of the name', async () => {
    app = await renderApp('/changes', async ({ call }) => {
      const person = aPerson({ familyName: 'الراشدي', givenName: null })
      await call('person.save', { person, version: null })
    })
    const said = await screen.findByText(/الراشدي.*added to the roster/)
    expect(said.closest('bdi, [dir="auto"]')).toBeNull()
  })
})
