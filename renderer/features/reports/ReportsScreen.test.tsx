import { screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { aRequest } from '#tests/builders/requests.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

const provider = aProvider()
const early = aRequest({ title: 'Malawi 2026', state: 'MW', receivedOn: '2026-05-02' })
const late = aRequest({ title: 'Madagascar 2027', receivedOn: '2027-01-10' })

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
  it('count what falls into their period, and open what they count', async () => {
    const user = await openScreen()
    const table = await screen.findByRole('table', { name: 'Requests' })
    expect(within(table).getByText('Madagascar 2027')).toBeDefined()
    expect(within(table).getByRole('row', { name: /Malawi 2026.*Carried over/ })).toBeDefined()
    const regions = screen.getByRole('region', { name: 'By regional group' })
    const bars = within(regions).getByRole('img', { name: 'Chart: By regional group' })
    expect(bars.querySelectorAll('rect[fill^="url(#"]').length).toBeGreaterThan(0)
    const total = within(regions).getByRole('row', { name: /^Total/ })
    expect(within(total).getAllByRole('cell').at(-1)?.textContent).toBe('2')
    await user.click(within(regions).getAllByRole('button', { name: '2' })[0] as HTMLElement)
    const opened = await screen.findByRole('dialog')
    expect(await within(opened).findAllByRole('link')).toHaveLength(2)
    await user.keyboard('{Escape}')
    await setDay(user, /^From/, '1 Jan 2026')
    expect(await screen.findByText(/Compared with .*2024/)).toBeDefined()
  })

  it('say that a period ends before it starts, and that one holds nothing', async () => {
    const user = await openScreen()
    await screen.findByRole('table', { name: 'Requests' })
    await setDay(user, /^To/, '31 Dec 2020')
    expect(await screen.findByText('The last day is before the first.')).toBeDefined()
    expect(screen.queryByRole('table', { name: 'Requests' })).toBeNull()
    await setDay(user, /^From/, '1 Jan 2020')
    expect(await screen.findByText('Nothing falls into this period')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Contributions by provider' }))
    const table = await screen.findByRole('table', { name: 'Providers' })
    const row = within(table).getByRole('row', { name: /Kingdom of Example/ })
    expect(within(row).getAllByRole('cell').at(-1)?.textContent).toBe('1')
  })
})
