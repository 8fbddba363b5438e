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
      person: aPerson({ offers: [anOffer(kingdom.id, { offeredOn: '2026-01-01' })] }),
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
    await rowOf(/Observers Abroad/)
    expect((await app.call('provider.list', {})).map((each) => each.name)).toContain(
      'Observers Abroad',
    )
  })

  it('that offer somebody stay, and say why', async () => {
    await openScreen()
    const user = userEvent.setup()
    await user.click(await rowOf(/Kingdom of Example/))
    const dialog = await screen.findByRole('dialog', { name: 'Edit Kingdom of Example' })
    await user.click(within(dialog).getByRole('button', { name: 'Remove' }))
    const sure = await screen.findByRole('dialog', { name: 'Remove Kingdom of Example?' })
    await user.click(within(sure).getByRole('button', { name: 'Remove' }))
    const refusal = await within(sure).findByRole('alert')
    expect(refusal.textContent).toMatch(/has 1 offer/)
    expect(await app.call('provider.list', {})).toHaveLength(2)
  })
})
