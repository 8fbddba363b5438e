import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

describe('the list of keys', wholeApp, () => {
  it('names each screen with the key that goes there, and the one that has none', async () => {
    app = await renderApp('/')
    const user = userEvent.setup()
    await screen.findByRole('heading', { level: 1 })
    await user.keyboard('?')
    const list = await screen.findByRole('table', { name: 'To a screen' })
    const told = within(list)
      .getAllByRole('row')
      .map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent))
    expect(told).toEqual([
      ['Alt 1', 'Today'],
      ['Alt 2', 'Roster'],
      ['Ctrl K', 'Who is free when, by its name'],
      ['Ctrl K', 'Duplicates, by its name'],
      ['Alt 3', 'Providers'],
      ['Alt 4', 'Requests'],
      ['Alt 5', 'Match'],
      ['Alt 6', 'Deployments'],
      ['Alt 7', 'Timeline'],
      ['Alt 8', 'Reports'],
      ['Alt 9', 'Import / Export'],
      ['Ctrl K', 'What happened, by its name'],
      ['Alt 0', 'Settings'],
    ])
    await user.keyboard('{Escape}')
    await user.keyboard('{Alt>}3{/Alt}')
    expect(await screen.findByRole('heading', { name: 'Providers', level: 1 })).toBeDefined()
    await user.keyboard('{Alt>}0{/Alt}')
    expect(await screen.findByRole('heading', { name: 'Settings', level: 1 })).toBeDefined()
  })
})

describe('the palette', wholeApp, () => {
  it('opens what was typed, whoever is called so and comes a moment later', async () => {
    app = await renderApp('/', async ({ call }) => {
      await call('person.save', { person: aPerson({ familyName: 'Letter' }), version: null })
    })
    const user = userEvent.setup()
    await screen.findByRole('heading', { level: 1 })
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('textbox', { name: 'Commands and people' }), 'letter')
    await screen.findByText('Letter, Nadia')
    await user.keyboard('{Enter}')
    expect(
      await screen.findByRole('heading', { name: 'Request from a letter or call', level: 1 }),
    ).toBeDefined()
  })
})
