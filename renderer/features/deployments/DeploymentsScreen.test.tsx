import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import type { EngineWindow } from '#tests/hosts/engine-window.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

// The real engine answers on a busy machine too.
configure({ asyncUtilTimeout: 8000 })

const provider = aProvider()
const request = aRequest({ title: 'Madagascar 2027', receivedOn: '2026-01-10' })
const position = aPosition(request.id)
const person = aPerson({ offers: [anOffer(provider.id, { offeredOn: '2026-01-01' })] })

/** Nadia Benali planned as legal adviser, 1 March to 30 June 2027. */
const planned = async ({ call }: EngineWindow): Promise<void> => {
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

const stored = async () => {
  const [row] = await app.call('deployment.list', { request: request.id, person: null })
  return row
}

describe('deployments', wholeApp, () => {
  it('say what to do where there are none', async () => {
    app = await renderApp('/deployments')
    expect(await screen.findByText('No deployments yet')).toBeDefined()
    expect(screen.getByRole('button', { name: 'To the match' })).toBeDefined()
  })

  it('take the next step from their badge', async () => {
    app = await renderApp('/deployments', planned)
    const user = userEvent.setup()
    expect(await screen.findByText('0 in the field, 1 planned')).toBeDefined()
    await user.click(
      await screen.findByRole('button', { name: 'Status of Benali, Nadia: Planned' }),
    )
    await user.click(await screen.findByRole('menuitem', { name: 'Deployed' }))
    // The mission begins in March: the day it really began is asked for.
    const dialog = await screen.findByRole('dialog', { name: 'Deployed: Benali, Nadia' })
    await user.click(within(dialog).getByRole('button', { name: 'Deployed' }))
    expect(
      await screen.findByRole('button', { name: 'Status of Benali, Nadia: Deployed' }),
    ).toBeDefined()
    expect(await stored()).toMatchObject({ status: 'deployed' })
  })

  it('are shortened in a dialog that counts the days', async () => {
    app = await renderApp('/deployments', planned)
    const user = userEvent.setup()
    const table = await screen.findByRole('grid', { name: 'Deployments' })
    await user.click(await within(table).findByRole('row', { name: /Benali, Nadia/ }))
    const dialog = await screen.findByRole('dialog', { name: 'Benali, Nadia, Legal adviser' })
    expect(within(dialog).getByText('122 days, both ends counted')).toBeDefined()
    const last = within(dialog).getByRole('textbox', { name: /^Last day/ })
    await user.clear(last)
    await user.click(last)
    await user.paste('31 May 2027')
    await user.tab()
    expect(
      await within(dialog).findByText('92 days, both ends counted; 30 days shorter than before'),
    ).toBeDefined()
    await user.click(within(dialog).getByRole('button', { name: 'Save the dates' }))
    await waitFor(async () => expect(await stored()).toMatchObject({ to: '2027-05-31' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

    // Where the person serves and what it costs stand beside the dates.
    const openTab = async (name: string) => {
      fireEvent.click(await within(table).findByRole('row', { name: /Benali, Nadia/ }))
      const opened = await screen.findByRole('dialog', { name: 'Benali, Nadia, Legal adviser' })
      fireEvent.click(within(opened).getByText(name))
      return within(opened)
    }
    const write = (box: HTMLElement, value: string): void => {
      fireEvent.change(box, { target: { value } })
      fireEvent.blur(box)
    }
    const travel = await openTab('Travel')
    write(await travel.findByLabelText('Duty station'), 'Toamasina')
    fireEvent.click(travel.getByText('Save the travel'))
    await waitFor(async () => expect(await stored()).toMatchObject({ station: 'Toamasina' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const costs = await openTab('Costs')
    fireEvent.click(await costs.findByText('Add a cost'))
    write(costs.getByLabelText('What for'), 'Ticket')
    write(costs.getByLabelText('Planned'), '1200')
    fireEvent.click(costs.getByText('Save the costs'))
    await waitFor(async () =>
      expect((await stored())?.costs).toMatchObject([
        { what: 'Ticket', planned: 120_000, given: null, currency: 'USD' },
      ]),
    )
  })

  it('are paid from funds, and judged after the return', async () => {
    const write = (box: HTMLElement, value: string): void => {
      fireEvent.change(box, { target: { value } })
      fireEvent.blur(box)
    }
    app = await renderApp('/deployments/funds', async (engine) => {
      await planned(engine)
      const rows = await engine.call('deployment.list', { request: request.id, person: null })
      const deployments = rows.map(({ id }) => id)
      const step = { deployments, reason: null, day: '2027-02-01' }
      await engine.call('deployment.step', { ...step, status: 'deployed' })
      await engine.call('deployment.step', { ...step, status: 'curtailed', reason: 'Fell ill' })
    })
    fireEvent.click(
      (await screen.findAllByRole('button', { name: 'Add a fund' }))[1] as HTMLElement,
    )
    const adding = within(await screen.findByRole('dialog', { name: 'Add a fund' }))
    write(adding.getByLabelText(/^Name/), 'Trust Fund')
    fireEvent.click(adding.getByText('Save'))
    const fund = within(await screen.findByRole('region', { name: 'Trust Fund' }))
    fireEvent.click(fund.getByText('Add a contribution'))
    const giving = within(await screen.findByRole('dialog', { name: 'Contribution to Trust Fund' }))
    write(giving.getByLabelText(/somebody else/), 'Kingdom of Example')
    write(giving.getByLabelText(/^Amount/), '2500')
    fireEvent.click(giving.getByText('Save'))
    await fund.findByText('Kingdom of Example')
    expect(fund.getByRole('table', { name: 'Trust Fund' }).textContent).toContain('2,500.00')

    fireEvent.click(screen.getByRole('link', { name: 'Deployments' }))
    fireEvent.click(await screen.findByText('All'))
    fireEvent.click(await screen.findByRole('row', { name: /Benali, Nadia/ }))
    const opened = await screen.findByRole('dialog', { name: 'Benali, Nadia, Legal adviser' })
    fireEvent.click(within(opened).getByText('Evaluation'))
    const judging = within(opened)
    write(await judging.findByLabelText('In words'), 'Late reports')
    fireEvent.click(judging.getByLabelText('Adverse finding'))
    expect(judging.getByText('does not count yet')).toBeDefined()
    fireEvent.click(judging.getByText('Save the evaluation'))
    await waitFor(async () => {
      const of = { deployment: (await stored())?.id ?? null, person: null }
      expect(await app.call('evaluation.list', of)).toMatchObject([
        { text: 'Late reports', adverse: true, notifiedOn: null },
      ])
    })
  })

  it('are taken through a step together, with one reason and one way back', async () => {
    const other = aPerson({ familyName: 'Cruz', offers: [anOffer(provider.id)] })
    app = await renderApp('/deployments', async (engine) => {
      await planned(engine)
      await engine.call('person.save', { person: other, version: null })
      const second = aPosition(request.id, { title: 'Trainer' })
      await engine.call('position.save', { position: second, version: null })
      await engine.call('deployment.plan', {
        ...{ position: second.id, person: other.id, provider: provider.id, from: null, to: null },
      })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Choose all 2' }))
    await user.click(screen.getByRole('button', { name: 'Cancelled (2) …' }))
    const dialog = await screen.findByRole('dialog', { name: 'Cancelled: 2 deployments' })
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Postponed')
    await user.click(within(dialog).getByRole('button', { name: 'Cancel 2 deployments' }))
    const statuses = async () =>
      (await app.call('deployment.list', { request: request.id, person: null })).map(
        ({ status, reason }) => [status, reason],
      )
    await waitFor(async () =>
      expect(await statuses()).toEqual([
        ['cancelled', 'Postponed'],
        ['cancelled', 'Postponed'],
      ]),
    )
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () =>
      expect(await statuses()).toEqual([
        ['planned', null],
        ['planned', null],
      ]),
    )
  })

  it('lead from a drop-out to whoever can be there instead, in three clicks more', async () => {
    const other = aPerson({ familyName: 'Cruz', offers: [anOffer(provider.id)] })
    app = await renderApp('/deployments', async (engine) => {
      await planned(engine)
      await engine.call('person.save', { person: other, version: null })
    })
    const user = userEvent.setup()
    await user.click(
      await screen.findByRole('button', { name: 'Status of Benali, Nadia: Planned' }),
    )
    await user.click(await screen.findByRole('menuitem', { name: 'Cancelled …' }))
    const dialog = await screen.findByRole('dialog', { name: 'Cancelled: Benali, Nadia' })
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Fell ill')
    await user.click(within(dialog).getByRole('button', { name: '… and find a replacement' }))
    const found = await screen.findByRole('dialog', { name: /^Replace Benali, Nadia/ })
    await user.click(await within(found).findByRole('button', { name: 'Plan Cruz, Nadia' }))
    await waitFor(async () => {
      const rows = await app.call('deployment.list', { request: request.id, person: null })
      const [gone] = rows.filter(({ status }) => status === 'cancelled')
      expect(rows.find(({ status }) => status === 'planned')).toMatchObject({
        ...{ personName: 'Cruz, Nadia', replaces: gone?.id },
      })
    })
  })

  it('are exported by request, in the language chosen, which is kept', async () => {
    app = await renderApp('/deployments', planned)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Export' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Roster of Madagascar 2027' }))
    const dialog = await screen.findByRole('dialog')
    const language = within(dialog).getByRole('combobox', { name: 'Language of the document' })
    await user.click(language)
    await user.click(await screen.findByRole('option', { name: 'Français', hidden: true }))
    const preview = await within(dialog).findByTitle('Preview of the document')
    await waitFor(() => expect(preview.getAttribute('srcdoc')).toContain('lang="fr"'))
    expect(preview.getAttribute('sandbox')).toBe('')
    await user.click(within(dialog).getByRole('button', { name: 'Export' }))
    await waitFor(() =>
      expect(app.delivered.map(({ name }) => name)).toEqual([
        'Liste de deploiement Madagascar 2027.xlsx',
      ]),
    )
    await user.click(await screen.findByRole('button', { name: 'Export' }))
    await user.click(await screen.findByRole('menuitem', { name: /of the screen$/ }))
    expect(
      within(await screen.findByRole('dialog')).getByRole<HTMLInputElement>('combobox', {
        name: 'Language of the document',
      }).value,
    ).toBe('Français')
  })
})
