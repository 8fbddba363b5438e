import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { EngineWindow } from '#tests/hosts/engine-window.ts'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

const provider = aProvider()
const request = aRequest({ title: 'Kenya 2027', state: 'KE', receivedOn: '2026-01-10' })
const position = aPosition(request.id, {
  windows: [aWindow({ from: '2027-03-01', to: '2027-03-16' })],
})
const person = aPerson({
  email: 'n@example.org',
  nationalities: ['SE'],
  offers: [anOffer(provider.id, { offeredOn: '2026-01-01' })],
})

/** A Swedish national planned in Kenya. */
const planned = async ({ call }: EngineWindow): Promise<void> => {
  await call('provider.save', { provider, version: null })
  await call('person.save', { person, version: null })
  await call('request.save', { request, version: null })
  await call('position.save', { position, version: null })
  const one = { position: position.id, person: person.id, provider: provider.id }
  await call('deployment.plan', { ...one, from: null, to: null })
}

/** The same, of whom it was learnt that Kenya counts them among its own. */
const national = async (engine: EngineWindow): Promise<void> => {
  await planned(engine)
  const both = { ...person, nationalities: ['SE', 'KE'] }
  await engine.call('person.save', { person: both, version: 1 })
}

const june = [aWindow({ from: '2027-06-01', to: '2027-06-16' })]

let app: RenderedApp
afterEach(() => app.end())

const list = () => screen.findByRole('region', { name: /1 person promised does not fit/ })
const deployment = async () => {
  const [row] = await app.call('deployment.list', { request: request.id, person: null })
  return row
}

describe('a promise that does not hold any more', wholeApp, () => {
  it('is told on Today, and leads to the deployments', async () => {
    app = await renderApp('/', national)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: /person promised no longer fits/ }))
    const people = screen.getByRole('list', { name: /person promised no longer fits/ })
    await user.click(within(people).getByRole('link', { name: /Benali/ }))
    expect(within(await list()).getByText(/national of .*Kenya|Sweden, Kenya/i)).toBeDefined()
    expect(await screen.findByText('No longer fits')).toBeDefined()
  })

  it('is told on its request until it is set aside with a reason', async () => {
    app = await renderApp(`/requests/${request.id}`, national)
    const user = userEvent.setup()
    await user.click(
      within(await list()).getByRole('button', { name: /^Set aside for Benali, Nadia/ }),
    )
    const dialog = await screen.findByRole('dialog', { name: /^Set a criterion aside/ })
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Agreed')
    await user.click(within(dialog).getByRole('button', { name: 'Set aside' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: /does not fit/ })).toBeNull())
    const [candidacy] = await app.call('candidacy.list', { position: position.id, request: null })
    expect(candidacy?.overrides).toMatchObject([{ criterion: 'hostCountry', reason: 'Agreed' }])
  })

  it('is cancelled with a reason in one step', async () => {
    app = await renderApp(`/requests/${request.id}`, national)
    const user = userEvent.setup()
    await user.click(within(await list()).getByRole('button', { name: /^Cancel the promise/ }))
    const dialog = await screen.findByRole('dialog', { name: 'Cancel: Benali, Nadia' })
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'National')
    await user.click(within(dialog).getByRole('button', { name: 'Cancel the promise' }))
    await waitFor(async () => expect(await deployment()).toMatchObject({ status: 'cancelled' }))
  })

  it('is marked on the timeline', async () => {
    app = await renderApp('/timeline', national)
    expect(await screen.findByRole('row', { name: /Benali, Nadia.*no longer fits/ })).toBeDefined()
  })

  it('is told where the record was changed', async () => {
    app = await renderApp(`/roster/${person.id}/edit`, async (engine) => {
      await planned(engine)
      const { version } = (await engine.call('request.get', { id: request.id })).request
      await engine.call('request.save', { request: { ...request, state: 'SE' }, version })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Save' }))
    expect(await screen.findByText('1 promise does not hold any more')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Look at them' }))
    await list()
  })

  it('is told where a list changed the record', async () => {
    app = await renderApp('/exchange', planned)
    const path = join(app.folder, 'list.csv')
    writeFileSync(
      path,
      'Family name,Given name,Email,Nationality\nBenali,Nadia,n@example.org,Sweden / Kenya\n',
    )
    app.willChoose({ name: 'list.csv', path, temporary: false })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Choose a file' }))
    await user.click(await screen.findByRole('button', { name: 'See what will happen' }))
    await user.click(await screen.findByRole('switch', { name: /^Update everybody/ }))
    await user.click(await screen.findByRole('button', { name: 'Import 1 person' }))
    expect(await screen.findByText('1 promise does not hold any more')).toBeDefined()
  })

  it('is told no longer once the change is undone', async () => {
    app = await renderApp(`/roster/${person.id}/edit`, async (engine) => {
      await planned(engine)
      const { version } = (await engine.call('request.get', { id: request.id })).request
      await engine.call('request.save', { request: { ...request, state: 'NO' }, version })
    })
    const user = userEvent.setup()
    const box = await screen.findByRole('combobox', { name: /^Nationalities/ })
    await user.click(box)
    await user.paste('Norway')
    await user.click(await screen.findByRole('option', { name: 'Norway' }))
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('1 promise does not hold any more')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(screen.queryByText('1 promise does not hold any more')).toBeNull())
  })

  it('moves along with the window where that was changed, when told to', async () => {
    app = await renderApp(`/requests/${request.id}`, planned)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Edit Legal adviser' }))
    const dialog = await screen.findByRole('dialog', { name: /Legal adviser/ })
    await user.click(within(dialog).getByRole('button', { name: /all 16 days$/ }))
    const editor = await screen.findByRole('dialog', { name: /^Window/ })
    for (const [label, day] of [
      [/^Last day/, '16 Jun 2027'],
      [/^First day/, '1 Jun 2027'],
    ] as const) {
      const box = within(editor).getByRole('textbox', { name: label })
      await user.clear(box)
      await user.click(box)
      await user.paste(day)
      await user.tab()
    }
    await user.click(within(dialog).getByRole('textbox', { name: /^Title/ }))
    await user.click(within(dialog).getByRole('button', { name: 'Save the position' }))
    const left = await screen.findByRole('dialog', { name: /The windows were changed/ })
    expect(within(left).getByText(/^1 deployment lies outside/)).toBeDefined()
    await user.click(within(left).getByRole('button', { name: 'Move 1 deployment to the window' }))
    await waitFor(async () =>
      expect(await deployment()).toMatchObject({ from: '2027-06-01', to: '2027-06-16' }),
    )
    expect(await within(left).findByText(/No deployment lies outside/)).toBeDefined()
  })

  it('tells of those left behind, who fill no post', async () => {
    app = await renderApp(`/requests/${request.id}`, async (engine) => {
      await planned(engine)
      await engine.call('position.save', { position: { ...position, windows: june }, version: 1 })
    })
    expect(within(await list()).getByText(/fills no post/)).toBeDefined()
    expect(screen.getByText('1 open')).toBeDefined()
  })
})
