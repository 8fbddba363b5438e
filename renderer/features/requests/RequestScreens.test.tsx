import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
// The page a saved request opens on, loaded before anybody waits for it.
import '#renderer/app/RequestPage.tsx'
import { aPerson } from '#tests/builders/people.ts'
import { aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

const request = aRequest({
  title: 'Madagascar 2027',
  receivedOn: '2026-01-10',
  preconditions: [
    {
      kind: 'adequateTime',
      verdict: 'met',
      on: '2026-01-12',
      author: 'desk',
      note: 'Five months',
      document: null,
    },
    { kind: 'freeAndFair', verdict: 'notMet', on: null, author: null, note: null, document: null },
  ],
})

describe('requests on screen', wholeApp, () => {
  it('says what to do where there are none', async () => {
    app = await renderApp('/requests')
    expect(await screen.findByText('No requests yet')).toBeDefined()
  })

  it('shows what presses most first, and moves cards of the board by menu and by dragging', async () => {
    const urgent = aRequest({ title: 'Benin 2027', state: 'BJ', from: '2026-12-01' })
    app = await renderApp('/requests', async ({ call }) => {
      for (const each of [request, urgent])
        await call('request.save', { request: each, version: null })
      const windows = [aWindow({ from: '2026-12-01' })]
      await call('position.save', { position: aPosition(urgent.id, { windows }), version: null })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Board' }))
    const of = (name: RegExp) => screen.findByRole('region', { name })
    const received = await of(/^Received, 2 requests/)
    const cards = within(received).getAllByRole('article')
    expect(cards.map((card) => within(card).getByRole('link').textContent)).toEqual([
      ...['Benin 2027', 'Madagascar 2027'],
    ])
    await user.click(screen.getByRole('button', { name: 'Move Benin 2027' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Under review' }))
    const review = await of(/^Under review, 1 request/)
    const drag = async (to: RegExp): Promise<void> => {
      const dataTransfer = { setData: () => undefined }
      const [card] = within(await of(/^Under review/)).getAllByRole('article')
      fireEvent.dragStart(card ?? review, { dataTransfer })
      const target = await of(to)
      fireEvent.dragOver(target)
      fireEvent.drop(target)
    }
    await drag(/^Staffed/)
    expect(
      await screen.findByText(/From “Under review” there is no step to “Staffed”/),
    ).toBeDefined()
    await drag(/^Declined/)
    const dialog = await screen.findByRole('dialog', { name: 'Declined: Benin 2027' })
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Too late')
    await user.click(within(dialog).getByRole('button', { name: 'Declined' }))
    expect(await of(/^Declined, 1 request/)).toBeDefined()
  })

  it('writes a request down, and names what is missing before', async () => {
    app = await renderApp('/requests/new')
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Save the request' }))
    expect(await screen.findByText('4 fields need a look')).toBeDefined()

    const state = screen.getByRole('combobox', { name: /Requesting State/ })
    await user.type(state, 'madag')
    await user.click(await screen.findByRole('option', { name: 'Madagascar' }))
    const paste = async (name: RegExp, text: string): Promise<void> => {
      await user.click(screen.getByRole('textbox', { name }))
      await user.paste(text)
    }
    await paste(/^Title/, 'Madagascar 2027')
    await paste(/Assistance from/, '1 Mar 2027')
    await paste(/^To/, '30 Jun 2027')
    await user.tab()
    expect(await screen.findByText('122 days, both ends counted')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Save the request' }))

    expect(await screen.findByText('No positions yet')).toBeDefined()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
    const [stored] = await app.call('request.list', {})
    expect(stored).toMatchObject({ state: 'MG', from: '2027-03-01', to: '2027-06-30' })
  })

  it('goes on with an earlier request of the State, of which what fits is carried over', async () => {
    const over = { ...request, organ: 'Electoral Commission', womenPercent: 40 }
    app = await renderApp(`/requests/${request.id}`, async ({ call }) => {
      const { version } = await call('request.save', { request: over, version: null })
      const step = { id: request.id, version, status: 'declined', reason: 'Too late' } as const
      await call('request.changeStatus', step)
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Continue with a new request' }))
    const title = await screen.findByRole('textbox', { name: /^Title/ })
    expect(title).toHaveProperty('value', `${request.title}, follow-up`)
    expect(screen.getByDisplayValue('Electoral Commission')).toBeDefined()
    expect(screen.getByRole('textbox', { name: /^Election day/ })).toHaveProperty('value', '')
    expect(screen.getByDisplayValue(request.title)).toBeDefined()
  })

  it('leads to the first mistake without covering the messages', async () => {
    app = await renderApp('/requests/new')
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Save the request' }))
    await screen.findByText('4 fields need a look')
    const state = screen.getByRole('combobox', { name: /Requesting State/ })
    await waitFor(() => expect(document.activeElement).toBe(state))
    expect(state.getAttribute('aria-expanded')).not.toBe('true')
    // Whoever turns to the list opens it as ever.
    await user.click(state)
    expect(state.getAttribute('aria-expanded')).toBe('true')
  })

  it('judges a day again when the day it hangs on changes', async () => {
    app = await renderApp(`/requests/${request.id}/edit`, async ({ call }) => {
      await call('request.save', { request, version: null })
    })
    const user = userEvent.setup()
    const first = await screen.findByRole('textbox', { name: /^Election day/ })
    expect(first).toHaveProperty('value', '20 Jun 2027')
    const second = screen.getByRole('textbox', { name: /^Second round/ })
    await user.click(second)
    await user.paste('1 Jun 2027')
    await user.tab()
    await user.click(screen.getByRole('button', { name: 'Save the request' }))
    await waitFor(() => expect(second.getAttribute('aria-invalid')).toBe('true'))
    // An election day that comes earlier settles it.
    await user.clear(first)
    await user.click(first)
    await user.paste('1 May 2027')
    await user.tab()
    await waitFor(() => expect(second.getAttribute('aria-invalid')).not.toBe('true'))
  })

  it('shows the three preconditions with their evidence', async () => {
    app = await renderApp(`/requests/${request.id}`, async ({ call }) => {
      await call('request.save', { request, version: null })
    })
    expect(
      await screen.findByRole('img', { name: /Adequate time: met · .*desk · Five months/ }),
    ).toBeDefined()
    expect(screen.getByRole('img', { name: /free and fair election: not met/ })).toBeDefined()
    expect(screen.getByRole('img', { name: /reporting results: unknown/ })).toBeDefined()
  })

  it('saves no position while dates typed for a window cannot be read', async () => {
    const position = aPosition(request.id, {
      windows: [aWindow({ from: '2027-03-01', to: '2027-03-16' })],
    })
    app = await renderApp(`/requests/${request.id}`, async ({ call }) => {
      await call('request.save', { request, version: null })
      await call('position.save', { position, version: null })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: `Edit ${position.title}` }))
    const form = await screen.findByRole('dialog', { name: `Edit ${position.title}` })
    const open = () => user.click(within(form).getByRole('button', { name: /all 16 days/ }))
    await open()
    const last = () => screen.findByRole('textbox', { name: /^Last day/ })
    await user.clear(await last())
    await user.paste('31 Feb 2027')
    await user.click(within(form).getByText('What is asked'))
    await waitFor(() => expect(screen.queryByRole('dialog', { name: /^Window/ })).toBeNull())
    within(form).getByRole('button', { name: /all 16 days.*dates not read/ })

    const save = () => user.click(within(form).getByRole('button', { name: 'Save the position' }))
    await save()
    expect((await within(form).findByRole('alert')).textContent).toContain('cannot be read')
    await open()
    expect(await last()).toHaveProperty('value', '31 Feb 2027')
    await user.clear(await last())
    await user.paste('20 Mar 2027')
    await save()
    await waitFor(async () => {
      const { positions } = await app.call('request.get', { id: request.id })
      expect(positions[0]?.windows[0]).toMatchObject({ from: '2027-03-01', to: '2027-03-20' })
    })
  })

  it('counts whoever is planned outside the windows among the deployments', async () => {
    const person = aPerson()
    const position = aPosition(request.id)
    app = await renderApp(`/requests/${request.id}`, async ({ call }) => {
      await call('person.save', { person, version: null })
      await call('request.save', { request, version: null })
      await call('position.save', { position, version: null })
      await call('deployment.plan', {
        ...{ position: position.id, person: person.id, provider: null, from: null, to: null },
      })
      const later = [aWindow({ from: '2027-07-01', to: '2027-07-20' })]
      await call('position.save', { position: { ...position, windows: later }, version: 1 })
    })
    expect(await screen.findByRole('tab', { name: 'Deployments 1' })).toBeDefined()
    const { request: row } = await app.call('request.get', { id: request.id })
    expect(row.filled).toBe(0)
  })

  it('adds a position from the library with its usual requirements', async () => {
    app = await renderApp(`/requests/${request.id}`, async ({ call }) => {
      await call('request.save', { request, version: null })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Add a position' }))
    const dialog = await screen.findByRole('dialog', { name: 'New position' })
    await user.type(within(dialog).getByRole('combobox', { name: /From the library/ }), 'LTO')
    await user.click(await screen.findByRole('option', { name: 'Long-term Observer' }))
    await user.click(within(dialog).getByRole('button', { name: 'Save the position' }))
    await waitFor(async () => {
      const { positions } = await app.call('request.get', { id: request.id })
      expect(positions[0]).toMatchObject({
        title: 'Long-term Observer',
        category: 'longTermObserver',
      })
      expect(positions[0]?.requirements.map(({ kind }) => kind)).toContain('progression')
    })
    expect(
      await screen.findByRole('button', { name: 'Match people to Long-term Observer' }),
    ).toBeDefined()
  })

  it('moves along its way, and ends only with a reason', async () => {
    app = await renderApp(`/requests/${request.id}`, async ({ call }) => {
      await call('request.save', { request, version: null })
      await call('position.save', { position: aPosition(request.id), version: null })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Move to Under review' }))
    await screen.findByRole('button', { name: 'Move to Needs assessment' })
    await user.click(screen.getByRole('button', { name: 'Another step' }))
    await user.click(await screen.findByRole('menuitem', { name: /Declined/ }))
    const dialog = await screen.findByRole('dialog', { name: /Declined/ })
    await user.click(within(dialog).getByRole('button', { name: 'Declined' }))
    const before = await app.call('request.get', { id: request.id })
    expect(before.request.status).toBe('underReview')
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Too late')
    await user.click(within(dialog).getByRole('button', { name: 'Declined' }))
    await waitFor(async () => {
      const { request: now, events } = await app.call('request.get', { id: request.id })
      expect(now.status).toBe('declined')
      expect(events.map(({ reason }) => reason)).toContain('Too late')
    })
  })

  it('says before it ends how many people that frees, frees them, and tells so when it is back', async () => {
    const person = aPerson({ familyName: 'Zuma' })
    const other = aPerson({ familyName: 'Yilmaz' })
    const position = aPosition(request.id, { posts: 2 })
    app = await renderApp(`/requests/${request.id}`, async ({ call }) => {
      for (const each of [person, other]) await call('person.save', { person: each, version: null })
      await call('request.save', { request: { ...request, status: 'approved' }, version: null })
      await call('position.save', { position, version: null })
      const one = { position: position.id, reason: null }
      await call('candidacy.set', { ...one, person: other.id, status: 'nominated' })
      await call('deployment.plan', {
        ...{ position: position.id, person: person.id, provider: null, from: null, to: null },
      })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Another step' }))
    await user.click(await screen.findByRole('menuitem', { name: /Stood down/ }))
    const dialog = await screen.findByRole('dialog', { name: /Stood down/ })
    expect(within(dialog).getByText(/^2 candidacies/)).toBeDefined()
    expect(within(dialog).getByText('1 planned deployment is cancelled:')).toBeDefined()
    expect(within(dialog).getByText(/^Zuma, Nadia, Legal adviser/)).toBeDefined()
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Postponed')
    await user.click(within(dialog).getByRole('button', { name: 'Stood down' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await app.call('app.counts', {})).toMatchObject({ deployments: 0 })
    // What was said and what it left behind stands on the request, and nobody is looked for any more.
    const note = await screen.findByRole('region', { name: 'Stood down' })
    expect(within(note).getByText('Reason: Postponed')).toBeDefined()
    expect(within(note).getByText(/2 candidacies ended with it, 1 deployment was/)).toBeDefined()
    expect(screen.getByRole('button', { name: /^Match people/ }).dataset['variant']).toBe('default')
    await user.click(await screen.findByRole('button', { name: 'Another step' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Approved' }))
    // A precondition is not met: it is undertaken again on a ground alone, which the request shows.
    const ground = await screen.findByRole('dialog', { name: /^Approved with preconditions open/ })
    await user.type(within(ground).getByRole('textbox', { name: /Reason/ }), 'Agreed in June')
    await user.click(within(ground).getByRole('button', { name: 'Approved' }))
    expect(await screen.findByText('Ground: Agreed in June')).toBeDefined()
    expect(await screen.findByText(/2 candidacies ended with it and stay ended/)).toBeDefined()
  })

  it('exports the deployment roster to a file', async () => {
    app = await renderApp(`/requests/${request.id}`, async ({ call }) => {
      await call('request.save', { request, version: null })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Export' }))
    await user.click(await screen.findByRole('menuitem', { name: 'People of the request …' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('radio', { name: 'CSV' }))
    await user.click(within(dialog).getByRole('button', { name: 'Export' }))
    await waitFor(() =>
      expect(app.delivered.map(({ name }) => name)).toEqual([
        'Deployment roster Madagascar 2027.csv',
      ]),
    )
  })
})
