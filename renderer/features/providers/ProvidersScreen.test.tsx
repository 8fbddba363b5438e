import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

// The real engine answers on a busy machine too.
configure({ asyncUtilTimeout: 8000 })

const kingdom = aProvider()
const union = aProvider({
  name: 'Regional Union',
  kind: 'regionalBody',
  shortName: 'RU',
  country: null,
})

let app: RenderedApp
afterEach(() => app.end())

const openScreen = async (): Promise<void> => {
  app = await renderApp('/providers', async ({ call }) => {
    await call('provider.save', { provider: kingdom, version: null })
    await call('provider.save', { provider: union, version: null })
    await call('person.save', {
      person: aPerson({
        offers: [
          anOffer(kingdom.id, {
            offeredOn: '2026-01-01',
            conditions: 'Only with her own interpreter',
          }),
        ],
      }),
      version: null,
    })
  })
}
const rowOf = (name: RegExp): Promise<HTMLElement> => screen.findByRole('row', { name })

describe('providers', wholeApp, () => {
  it('are found by any of their names', async () => {
    await openScreen()
    const user = userEvent.setup()
    expect(await screen.findByText('2 providers')).toBeDefined()
    await rowOf(/Kingdom of Example/)
    await user.type(screen.getByRole('searchbox', { name: 'Find a provider' }), 'ru')
    await rowOf(/Regional Union/)
    await waitFor(() => expect(screen.queryByRole('row', { name: /Kingdom/ })).toBeNull())
    await user.type(screen.getByRole('searchbox', { name: 'Find a provider' }), 'xyz')
    expect(await screen.findByText('No provider of that name')).toBeDefined()
  })

  it('are added, once they have a name', async () => {
    await openScreen()
    const user = userEvent.setup()
    await rowOf(/Kingdom of Example/)
    await user.click(screen.getByRole('button', { name: 'Add a provider' }))
    const dialog = await screen.findByRole('dialog', { name: 'New provider' })
    const name = within(dialog).getByRole('textbox', { name: /^Name/ })
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    expect(await within(dialog).findByText('Fill this in.')).toBeDefined()
    expect(document.activeElement).toBe(name)
    await user.type(name, 'Observers Abroad')
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    // What comes next is on its page.
    await screen.findByRole('heading', { level: 1, name: 'Observers Abroad' })
    expect((await app.call('provider.list', {})).map((each) => each.name)).toContain(
      'Observers Abroad',
    )
  })

  it('open on a page with whom they offer; nothing that is used goes, but is merged', async () => {
    await openScreen()
    const user = userEvent.setup()
    await user.click(await screen.findByRole('link', { name: 'Kingdom of Example' }))
    await screen.findByRole('heading', { level: 1, name: 'Kingdom of Example' })
    await user.click(await screen.findByTitle('On offer: 1 — see it'))
    await screen.findByRole('grid', { name: 'Offers' })
    expect(await screen.findByText('Only with her own interpreter')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    const sure = await screen.findByRole('dialog', { name: 'Remove Kingdom of Example?' })
    await user.click(within(sure).getByRole('button', { name: 'Remove' }))
    expect((await within(sure).findByRole('alert')).textContent).toMatch(/1 person offered/)

    await user.click(within(sure).getByRole('button', { name: /^Merge with another/ }))
    const merge = await screen.findByRole('dialog', {
      name: 'Merge Kingdom of Example with another',
    })
    await user.click(within(merge).getByRole('combobox', { name: /same provider/ }))
    await user.click(await screen.findByRole('option', { name: 'Regional Union' }))
    await user.click(within(merge).getByRole('radio', { name: 'Regional Union' }))
    await user.click(within(merge).getByRole('button', { name: 'Merge' }))
    await screen.findByRole('heading', { level: 1, name: 'Regional Union' })
    expect(await app.call('provider.list', {})).toMatchObject([
      { id: union.id, otherNames: ['Kingdom of Example'], offered: 1 },
    ])
  })
})
