import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

// The real engine answers on a busy machine too.
configure({ asyncUtilTimeout: 8000 })

let app: RenderedApp
afterEach(() => app.end())

describe('the box that asks for a provider', wholeApp, () => {
  it('makes a new one from what was typed, and leaves the form it stands in alone', async () => {
    app = await renderApp('/roster/new')
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Add an offer' }))
    await user.type(await screen.findByRole('combobox', { name: /^Provider/ }), 'Nordic')
    await user.click(await screen.findByRole('option', { name: 'New provider: Nordic' }))
    const dialog = await screen.findByRole('dialog', { name: 'New provider' })
    await user.type(within(dialog).getByRole('textbox', { name: /^Name/ }), ' Voters')
    await user.keyboard('{Control>}s{/Control}')
    await waitFor(() =>
      expect(screen.getByRole('combobox', { name: /^Provider/ })).toHaveProperty(
        'value',
        'Nordic Voters',
      ),
    )
    // The person has no name yet: had the form been sent too, it would say so.
    expect(screen.queryByText('Fill this in.')).toBeNull()
    expect(await app.call('provider.list', {})).toMatchObject([{ name: 'Nordic Voters' }])
  })
})
