import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { Offer } from '#shared/domain/offer.ts'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import type { EngineWindow } from '#tests/hosts/engine-window.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

const provider = aProvider()
const request = aRequest({ title: 'Madagascar 2027', receivedOn: '2026-01-10' })
const position = aPosition(request.id, { title: 'Legal adviser', posts: 2 })
const offer = (): Offer => anOffer(provider.id, { offeredOn: '2026-01-01' })
const person = aPerson({ offers: [offer()] })

/** One of two posts filled, 1 March to 30 June 2027. */
const staffed = async ({ call }: EngineWindow): Promise<void> => {
  await call('provider.save', { provider, version: null })
  await call('person.save', { person, version: null })
  await call('request.save', { request, version: null })
  await call('position.save', { position, version: null })
  await call('deployment.plan', {
    position: position.id,
    person: person.id,
    provider: provider.id,
    from: null,
    to: null,
  })
}

let app: RenderedApp
afterEach(() => app.end())

describe('the timeline', wholeApp, () => {
  it('says what to do where nothing is planned', async () => {
    app = await renderApp('/timeline')
    expect(await screen.findByText('Nothing to draw yet')).toBeDefined()
  })

  it('draws missions with their people and open posts, and tells the same as a table', async () => {
    app = await renderApp('/timeline', staffed)
    const chart = await screen.findByRole('grid', { name: 'Missions and people over time' })
    expect(
      await within(chart).findByRole('row', { name: /^Madagascar 2027.*1 of 2 posts/ }),
    ).toBeDefined()
    expect(
      within(chart).getByRole('row', { name: /^Benali, Nadia, Legal adviser.*Planned/ }),
    ).toBeDefined()
    expect(within(chart).getByRole('row', { name: /^open post, Legal adviser/ })).toBeDefined()

    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'As a table' }))
    const table = await screen.findByRole('grid', { name: 'Missions and people over time' })
    await waitFor(() => expect(within(table).getByText('Benali, Nadia')).toBeDefined())
    // 1 March to 30 June, of the person and of the open post beside them.
    expect(within(table).getAllByText('122')).toHaveLength(2)
  })

  it('moves a bar by keys: the rules answer before anything is written, and Enter writes it', async () => {
    app = await renderApp('/timeline', staffed)
    const user = userEvent.setup()
    const chart = await screen.findByRole('grid', { name: 'Missions and people over time' })
    await within(chart).findByRole('row', { name: /^Benali, Nadia/ })
    chart.focus()
    await user.keyboard('{ArrowDown}m{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}')
    expect(await screen.findByText(/120 days, 2 shorter/)).toBeDefined()
    expect(await screen.findByText(/nothing stands against it/)).toBeDefined()
    const stored = async () =>
      (await app.call('deployment.list', { request: request.id, person: null }))[0]
    expect(await stored()).toMatchObject({ to: '2027-06-30' })
    await user.keyboard('{Enter}')
    await waitFor(async () => expect(await stored()).toMatchObject({ to: '2027-06-28' }))
    await waitFor(() => expect(screen.queryByText(/120 days/)).toBeNull())
  })

  it('opens a mission from the keyboard to change its dates', async () => {
    app = await renderApp('/timeline', staffed)
    const user = userEvent.setup()
    const chart = await screen.findByRole('grid', { name: 'Missions and people over time' })
    await within(chart).findByRole('row', { name: /^Benali, Nadia/ })
    chart.focus()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(
      await screen.findByRole('dialog', { name: 'Benali, Nadia, Legal adviser' }),
    ).toBeDefined()
  })
})

describe('deployments', wholeApp, () => {
  it('cancels one only with a reason, and shows it among all', async () => {
    app = await renderApp('/deployments', staffed)
    const user = userEvent.setup()
    await user.click(
      await screen.findByRole('button', { name: 'Status of Benali, Nadia: Planned' }),
    )
    await user.click(await screen.findByRole('menuitem', { name: /Cancelled/ }))
    const dialog = await screen.findByRole('dialog', { name: /Cancelled/ })
    await user.click(within(dialog).getByRole('button', { name: 'Cancel the deployment' }))
    expect(within(dialog).getByText('Write a reason: it is kept with the change.')).toBeDefined()
    const box = within(dialog).getByRole('textbox', { name: /Reason/ })
    expect(document.activeElement).toBe(box)
    await user.type(box, 'Postponed')
    await user.click(within(dialog).getByRole('button', { name: 'Cancel the deployment' }))
    await screen.findByText('Nothing planned or running')
    const [row] = await app.call('deployment.list', { request: request.id, person: null })
    expect(row).toMatchObject({ status: 'cancelled', reason: 'Postponed' })
  })

  it('keeps a menu open, and its own, while rows arrive and columns are worded anew', async () => {
    app = await renderApp('/deployments', staffed)
    const user = userEvent.setup()
    await user.click(
      await screen.findByRole('button', { name: 'Status of Benali, Nadia: Planned' }),
    )
    const item = await screen.findByRole('menuitem', { name: 'Cancelled …' })

    // Words of the column of providers: the columns are made anew.
    await app.call('provider.save', { provider: { ...provider, shortName: 'KEX' }, version: 1 })
    await screen.findByText('KEX')
    // A row that stands before.
    const before = aPerson({ familyName: 'Abbot', offers: [offer()] })
    await app.call('person.save', { person: before, version: null })
    await app.call('deployment.plan', {
      position: position.id,
      person: before.id,
      provider: provider.id,
      from: null,
      to: null,
    })
    await screen.findByRole('button', { name: 'Status of Abbot, Nadia: Planned' })

    expect(screen.getByRole('menuitem', { name: 'Cancelled …' })).toBe(item)
    await user.click(item)
    expect(await screen.findByRole('dialog', { name: /Cancelled.*Benali, Nadia/ })).toBeDefined()
  })
})

describe('reports', wholeApp, () => {
  it('counts what is listed, for both reports', async () => {
    app = await renderApp('/reports', staffed)
    const user = userEvent.setup()
    const status = await screen.findByRole('table', { name: 'Requests' })
    expect(within(status).getByText('Madagascar 2027')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Contributions by provider' }))
    const given = await screen.findByRole('table', { name: 'Providers' })
    expect(within(given).getByText('Kingdom of Example')).toBeDefined()
  })
})
