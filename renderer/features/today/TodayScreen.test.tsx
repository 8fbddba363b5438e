import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { anOffer, aPerson, aProvider } from '#tests/builders/people.ts'
import { aRequest } from '#tests/builders/requests.ts'
import { showDate } from '#renderer/text/format.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

describe('today', wholeApp, () => {
  it('offers that end stand with their day and provider; a line opens exactly what it counts', async () => {
    const late = aRequest({
      title: 'Mozambique',
      deadline: { local: '2027-01-20T18:00', zone: null, asWritten: null },
    })
    const lasting = aProvider({ name: 'Association of Example', shortName: 'AoE', kind: 'ngo' })
    const ending = aProvider({ name: 'Union of Example Bodies', shortName: 'UEB', kind: 'ngo' })
    const person = aPerson({
      offers: [
        anOffer(lasting.id, { offeredOn: '2026-01-01', validUntil: null }),
        anOffer(ending.id, { offeredOn: '2026-01-01', validUntil: '2027-02-20' }),
      ],
    })
    app = await renderApp('/', async ({ call }) => {
      for (const provider of [lasting, ending]) {
        await call('provider.save', { provider, version: null })
      }
      await call('person.save', { person, version: null })
      await call('request.save', { request: late, version: null })
    })
    const card = await screen.findByRole('region', { name: /^Offers that end soon/ })
    const line = await within(card).findByRole('link', { name: /Benali, Nadia/ })
    expect(await within(line).findByText('UEB')).toBeDefined()
    expect(within(line).getByText(`until ${showDate('2027-02-20')}`)).toBeDefined()

    const past = screen.getByRole('button', { name: /1 request whose deadline has passed/ })
    expect(within(past).getByText(showDate('2027-01-20'))).toBeDefined()
    await userEvent.click(past)
    const things = screen.getByRole('list', { name: 'request whose deadline has passed' })
    expect(within(things).getAllByRole('link')).toHaveLength(1)
    await userEvent.click(within(things).getByRole('link', { name: /Mozambique/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /Mozambique/ })).toBeDefined()
  })
})
