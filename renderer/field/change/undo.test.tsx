import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { call, changeOf } from '#renderer/client/index.ts'
import { aPerson } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'
import { takeBack } from './show-done.tsx'

const person = aPerson({ familyName: 'Okello', givenName: 'Grace' })

const other = aPerson({ familyName: 'Abara' })

let app: RenderedApp
afterEach(() => app.end())

const namesOf = async (): Promise<string[]> => {
  const { rows } = await app.call('roster.page', {
    ...{ query: {}, sort: { by: 'name' as const }, offset: 0, limit: 10 },
  })
  return rows.map(({ familyName }) => familyName)
}

async function removeSomebody(): Promise<ReturnType<typeof userEvent.setup>> {
  app = await renderApp(`/roster?person=${person.id}`, async ({ call }) => {
    await call('person.save', { person, version: null })
    await call('person.save', { person: other, version: null })
  })
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Remove' }))
  await user.type(await screen.findByRole('textbox', { name: /^Reason/ }), 'left')
  const dialog = await screen.findByRole('dialog', { name: /Okello, Grace/ })
  await user.click(
    Array.from(dialog.querySelectorAll('button')).find(({ type }) => type === 'submit')!,
  )
  await screen.findByText('Removed from the roster')
  return user
}

describe('what was done', wholeApp, () => {
  it('is taken back by the button of its message, and done again', async () => {
    const user = await removeSomebody()
    expect(await namesOf()).toEqual(['Abara'])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await screen.findByText('Undone: Okello, Grace taken off the roster')
    expect(await namesOf()).toEqual(['Abara', 'Okello'])
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    await screen.findByText('Redone: Okello, Grace taken off the roster')
    expect(await namesOf()).toEqual(['Abara'])
  })

  it('is taken back by key, but not while something is typed', async () => {
    const user = await removeSomebody()
    await user.click(document.querySelector('[data-screen-search]')!)
    await user.keyboard('{Control>}z{/Control}')
    expect(await namesOf()).toEqual(['Abara'])
    await user.click(document.body)
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(async () => expect(await namesOf()).toEqual(['Abara', 'Okello']))
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await waitFor(async () => expect(await namesOf()).toEqual(['Abara']))
    await user.keyboard('{Control>}y{/Control}')
    await screen.findByText('Nothing was undone that could be redone')
  })

  it('says whose promise taking it back breaks', async () => {
    const request = aRequest({ state: 'KE', title: 'Kenya 2027' })
    const position = aPosition(request.id)
    const national = aPerson({ familyName: 'Okello', givenName: 'Grace', nationalities: ['KE'] })
    app = await renderApp('/roster', async ({ call }) => {
      await call('person.save', { person: national, version: null })
      await call('request.save', { request, version: null })
      await call('position.save', { position, version: null })
    })
    // Another nationality by hand, then a post promised for it, then the nationality taken back.
    const saved = await call('person.save', {
      person: { ...national, nationalities: ['SE'] },
      version: 1,
    })
    await app.call('candidacy.set', {
      ...{ position: position.id, person: national.id, status: 'selected', reason: null },
    })
    const change = changeOf(saved)
    if (change === null) throw new Error('nothing was changed')
    await takeBack([change])
    expect(
      await screen.findByText('What is asked now keeps Okello, Grace from serving.'),
    ).toBeDefined()
  })

  it('is passed over once where it can never be, and the key goes on to what was before it', async () => {
    app = await renderApp('/roster', async ({ call: write }) => {
      await write('person.save', { person, version: null })
    })
    const user = userEvent.setup()
    await screen.findByRole('heading', { level: 1, name: 'People' })
    await call('person.save', { person: other, version: null })
    await call('recovery.make', {})
    await user.click(document.body)
    await user.keyboard('{Control>}z{/Control}')
    await screen.findByText(/^This cannot be undone: Recovery key \w+ made\.$/)
    expect(await namesOf()).toEqual(['Abara', 'Okello'])
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(async () => expect(await namesOf()).toEqual(['Okello']))
  })
})
