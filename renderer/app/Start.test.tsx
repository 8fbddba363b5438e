import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

describe('a language chosen in another window', wholeApp, () => {
  it('waits for the next page, so that nothing written is lost', async () => {
    app = await renderApp('/roster/new')
    const user = userEvent.setup()
    await user.type(await screen.findByRole('textbox', { name: /^Family name/ }), 'Okello')
    await act(async () => {
      await app.call('host.saveSettings', { settings: { language: 'fr' } })
      await app.call('host.settings', {})
    })
    const box = screen.getByRole('textbox', { name: /^Family name/ })
    expect(box).toHaveProperty('value', 'Okello')

    await user.click(screen.getByRole('link', { name: /^Settings/ }))
    await user.click(await screen.findByRole('button', { name: 'Leave' }))
    expect(
      await screen.findByRole('heading', { name: 'Paramètres', level: 1 }, { timeout: 45_000 }),
    ).toBeDefined()
  })
})
