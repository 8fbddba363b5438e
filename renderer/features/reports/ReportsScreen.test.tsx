import { configure, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { aRequest } from '#tests/builders/requests.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

// The real engine answers on a busy machine too.
configure({ asyncUtilTimeout: 8000 })

const provider = aProvider()
const early = aRequest({ title: 'Malawi 2025', state: 'MW', receivedOn: '2025-05-02' })
const late = aRequest({ title: 'Madagascar 2027', receivedOn: '2026-01-10' })

let app: RenderedApp
afterEach(() => app.end())

const openScreen = async (): Promise<UserEvent> => {
  app = await renderApp('/reports', async ({ call }) => {
    await call('provider.save', { provider, version: null })
    await call('person.save', {
      person: aPerson({ offers: [anOffer(provider.id, { offeredOn: '2026-01-01' })] }),
      version: null,
    })
    await call('request.save', { request: early, version: null })
    await call('request.save', { request: late, version: null })
  })
  return userEvent.setup()
}
const setDay = async (user: UserEvent, name: RegExp, day: string): Promise<void> => {
  const box = screen.getByRole('textbox', { name })
  await user.clear(box)
  await user.click(box)
  await user.paste(day)
  await user.tab()
}

describe('reports', wholeApp, () => {
  it('count what falls into their period', async () => {
    const user = await openScreen()
    const table = await screen.findByRole('table', { name: 'Status of requests' })
    expect(within(table).getByText('Madagascar 2027')).toBeDefined()
    expect(within(table).queryByText('Malawi 2025')).toBeNull()
    await setDay(user, /^From/, '1 Jan 2025')
    expect(await screen.findByText(/^2 requests received in the period/)).toBeDefined()
    expect(screen.getByRole('cell', { name: 'Malawi' })).toBeDefined()
  })

  it('say that a period ends before it starts, and that one holds nothing', async () => {
    const user = await openScreen()
    await screen.findByRole('table', { name: 'Status of requests' })
    await setDay(user, /^To/, '31 Dec 2020')
    expect(await screen.findByText('The last day is before the first.')).toBeDefined()
    expect(screen.queryByRole('table', { name: 'Status of requests' })).toBeNull()
    await setDay(user, /^From/, '1 Jan 2020')
    expect(await screen.findByText('No request was received in this period')).toBeDefined()
  })

  it('name who offers people, though nobody is deployed', async () => {
    const user = await openScreen()
    await user.click(await screen.findByRole('button', { name: 'Contributions by provider' }))
    const table = await screen.findByRole('table', { name: 'Contributions by provider' })
    const row = within(table).getByRole('row', { name: /Kingdom of Example/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Kingdom of Example', 'State', '0', '0', '0', '0', '0', '1'])
  })
})
