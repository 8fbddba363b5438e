import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { MANY_PEOPLE } from '#shared/domain/many-people.ts'
import { aPerson } from '#tests/builders/people.ts'
import type { EngineWindow } from '#tests/hosts/engine-window.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

const people = async ({ call }: EngineWindow): Promise<void> => {
  for (const familyName of ['Adjei', 'Benali', 'Cissé', 'Diallo', 'Eze'])
    await call('person.save', {
      person: aPerson({ familyName, confirmedOn: '2025-05-01' }),
      version: null,
    })
}

const selected = (): string[] =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox', { name: /, Nadia/ })
    .filter(({ checked }) => checked)
    .map((box) => box.getAttribute('aria-label') ?? '')

const confirmed = async (): Promise<number> =>
  (await app.call('roster.page', { query: {}, sort: { by: 'name' }, offset: 0, limit: 9 })).rows
    .map(({ confirmedOn }) => confirmedOn)
    .filter((day) => day !== '2025-05-01').length

describe('many people of the roster', wholeApp, () => {
  it('are selected by ranges and all at once, and stay selected where the search leaves them out', async () => {
    app = await renderApp('/roster', people)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('checkbox', { name: /Benali/ }))
    await user.keyboard('{Shift>}')
    await user.click(screen.getByRole('checkbox', { name: /Diallo/ }))
    await user.keyboard('{/Shift}')
    await waitFor(() => expect(selected()).toHaveLength(3))
    screen.getByRole('grid').focus()
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await waitFor(() => expect(selected()).toHaveLength(4))
    await user.keyboard('{Control>}a{/Control}')
    await waitFor(() => expect(selected()).toHaveLength(5))
    await user.type(screen.getByRole('searchbox'), 'Diallo')
    expect(
      await screen.findByText(/^5 selected, \d of them not in what is found now$/),
    ).toBeDefined()
    await user.click(screen.getByRole('button', { name: /Leave those/ }))
    await waitFor(() => expect(selected().length).toBeLessThan(5))
    expect(selected()).toContain('Select Diallo, Nadia')
  })

  it('are confirmed by one button or its key, which says what became of them, and how it is taken back', async () => {
    app = await renderApp('/roster', people)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('checkbox', { name: /Select all 5/ }))
    expect(screen.getByRole('button', { name: 'Confirm availability today' })).toBeDefined()
    await user.keyboard('c')
    expect(await screen.findByText('5 people changed')).toBeDefined()
    expect(await confirmed()).toBe(5)
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await confirmed()).toBe(0))
  })

  it('are changed without a question only as long as they are not more than were meant', async () => {
    app = await renderApp('/roster', async ({ call }) => {
      await call('app.openSample', { people: MANY_PEOPLE + 40, seed: 3, task: crypto.randomUUID() })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('checkbox', { name: /Select all 540/ }))
    await user.keyboard('c')
    const dialog = await screen.findByRole('dialog')
    await user.click(await within(dialog).findByRole('button', { name: /^Change \d+ people$/ }))
    expect(await screen.findByText(/^\d+ people changed/)).toBeDefined()

    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Add to a position' }))
    const adding = await screen.findByRole('dialog')
    for (const box of ['Request', 'Position']) {
      await user.click(within(adding).getByRole('combobox', { name: new RegExp(box) }))
      await user.click((await screen.findAllByRole('option'))[0]!)
    }
    expect(await within(adding).findByText(/^5\d\d people become candidates/)).toBeDefined()
    await user.click(within(adding).getByRole('button', { name: /^Add 5\d\d people$/ }))
    const question = await screen.findByRole('dialog', { name: /to .+, which has \d+ posts?\?$/ })
    await user.click(within(question).getByRole('button', { name: /^Add 5\d\d people$/ }))
    expect(await screen.findByText(/^5\d\d people added$/)).toBeDefined()
  })

  it('are edited together after a look at what becomes of whom', async () => {
    app = await renderApp('/roster', people)
    const user = userEvent.setup()
    for (const name of [/Adjei/, /Eze/])
      await user.click(await screen.findByRole('checkbox', { name }))
    await user.click(screen.getByRole('button', { name: /Edit together/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('combobox', { name: /What changes/ }))
    await user.click(await screen.findByRole('option', { name: 'Add a category' }))
    await user.click(within(dialog).getByRole('combobox', { name: /Category/ }))
    await user.click(await screen.findByRole('option', { name: 'Short-term observer' }))
    await user.click(await within(dialog).findByRole('button', { name: 'Change 2 people' }))
    expect(await screen.findByText('2 people changed')).toBeDefined()
    const { found } = await app.call('roster.page', {
      ...{
        query: { categories: ['shortTermObserver'] },
        sort: { by: 'name' },
        offset: 0,
        limit: 9,
      },
    })
    expect(found).toBe(2)
  })

  it('are edited together by keyboard: what changes has the focus', async () => {
    app = await renderApp('/roster', people)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('checkbox', { name: /Select all 5/ }))
    screen.getByRole('button', { name: /Edit together/ }).focus()
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog')
    const what = within(dialog).getByRole('combobox', { name: /What changes/ })
    await waitFor(() => expect(document.activeElement).toBe(what))
    await user.keyboard('{Enter}{ArrowDown}{Enter}')
    const from = await within(dialog).findByRole('textbox', { name: /^From/ })
    for (let at = 0; at < 4 && document.activeElement !== from; at += 1) await user.tab()
    await user.keyboard('2027-03-01{Tab}2027-03-31')
    expect(await within(dialog).findByRole('button', { name: 'Change 5 people' })).toBeDefined()
  })

  it('are found by a pasted list, and a cell is changed in its place', async () => {
    app = await renderApp('/roster', async (engine) => {
      await people(engine)
      const columns = ['name', 'email', 'phone']
      await engine.call('host.saveSettings', {
        settings: { layouts: { roster: { columns, widths: {} } } },
      })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: /Find from a list/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('textbox'))
    await user.paste('nadia EZE\nQqq Xxx\nAdjei, Nadia')
    await user.click(within(dialog).getByRole('button', { name: 'Look up 3 lines' }))
    expect(await within(dialog).findByText('Not found: 1')).toBeDefined()
    await user.click(within(dialog).getByRole('button', { name: 'Select the 2 found' }))
    await waitFor(() => expect(selected()).toHaveLength(2))
    screen.getByRole('grid').focus()
    await user.keyboard('{F2}')
    await user.type(await screen.findByRole('textbox', { name: 'E-mail' }), 'nobody{Tab}')
    expect(await screen.findByRole('alert')).toBeDefined()
    await user.clear(screen.getByRole('textbox', { name: 'E-mail' }))
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'a@example.org{Tab}')
    await user.type(await screen.findByRole('textbox', { name: 'Telephone' }), '5{Escape}')
    expect(await screen.findByText('a@example.org')).toBeDefined()
    expect(screen.queryByRole('textbox', { name: 'Telephone' })).toBeNull()
  })

  it('have a cell changed by a double press, which opens nobody; a single one does', async () => {
    app = await renderApp('/roster', async (engine) => {
      await people(engine)
      const columns = ['name', 'formerName']
      await engine.call('host.saveSettings', {
        settings: { layouts: { roster: { columns, widths: {} } } },
      })
    })
    const user = userEvent.setup()
    const cell = async (): Promise<HTMLElement> => {
      const row = await screen.findByRole('row', { name: /Eze/ })
      return within(row).getAllByRole('gridcell').at(-1)!
    }
    const panel = (): HTMLElement | null => screen.queryByRole('complementary', { name: 'Person' })
    await user.dblClick(await cell())
    const former = 'Okonkwo عبد الرحمن'
    await user.type(
      await screen.findByRole('textbox', { name: 'Former family name' }),
      `${former}{Enter}`,
    )
    await waitFor(async () => expect((await cell()).textContent).toBe(former))
    expect(panel()).toBeNull()
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(async () => expect((await cell()).textContent).toBe('–'))
    await user.click(await cell())
    await waitFor(() => expect(panel()).not.toBeNull())
  })
})
