import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

describe('everything that happened', wholeApp, () => {
  it('is searched, read in words, and what was removed is brought back', async () => {
    const grace = aPerson({ familyName: 'Okello', givenName: 'Grace' })
    app = await renderApp('/changes', async ({ call }) => {
      await call('person.save', { person: aPerson({ familyName: 'Abara' }), version: null })
      await call('person.save', { person: grace, version: null })
      await call('person.save', { person: { ...grace, residence: 'ES' }, version: 1 })
      await call('person.remove', { id: grace.id, version: 2, reason: 'left' })
    })
    const user = userEvent.setup()
    expect(await screen.findByText('4 changes')).toBeDefined()
    await user.type(screen.getByRole('searchbox'), 'okello')
    expect(await screen.findByText('3 changes')).toBeDefined()

    const table = screen.getByRole('grid', { name: 'Changes, the newest first' })
    await user.click(within(table).getByText('Okello, Grace changed'))
    const panel = await screen.findByRole('complementary', { name: 'Details of the change' })
    expect(await within(panel).findByText('Lives in: Belgium → Spain')).toBeDefined()
    // Later changes stand on it: the refusal says which.
    await user.click(within(panel).getByRole('button', { name: /^Undo this/ }))
    expect(await within(panel).findByRole('alert')).toBeDefined()

    await user.click(screen.getByRole('button', { name: 'Removed' }))
    expect(await screen.findByText('1 change')).toBeDefined()
    await user.click(within(table).getByText('Okello, Grace taken off the roster'))
    await user.click(await screen.findByRole('button', { name: /^Bring back: Okello/ }))
    await screen.findByText('Undone: Okello, Grace taken off the roster')
    await waitFor(async () => {
      const { people } = await app.call('app.counts', {})
      expect(people).toBe(2)
    })
  })
})
