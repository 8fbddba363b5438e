import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { anOffer, aPerson, aProvider } from '#tests/builders/people.ts'
import { showDate } from '#renderer/text/format.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

describe('offers that end soon', wholeApp, () => {
  it('stand with their last day, and with the provider whose offer it is', async () => {
    const lasting = aProvider({ name: 'Association of Example', shortName: 'AoE', kind: 'ngo' })
    const ending = aProvider({ name: 'Union of Example Bodies', shortName: 'UEB', kind: 'ngo' })
    const person = aPerson({
      offers: [
        anOffer(lasting.id, { offeredOn: '2026-01-01', validUntil: null }),
        anOffer(ending.id, { offeredOn: '2026-01-01', validUntil: '2026-03-20' }),
      ],
    })
    app = await renderApp('/', async ({ call }) => {
      for (const provider of [lasting, ending]) {
        await call('provider.save', { provider, version: null })
      }
      await call('person.save', { person, version: null })
    })
    const card = await screen.findByRole('region', { name: /^Offers that end soon/ })
    const line = await within(card).findByRole('link', { name: /Benali, Nadia/ })
    expect(await within(line).findByText('UEB')).toBeDefined()
    expect(within(line).getByText(`until ${showDate('2026-03-20')}`)).toBeDefined()
  })
})
