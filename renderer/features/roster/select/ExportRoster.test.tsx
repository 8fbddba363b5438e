import { readFileSync } from 'node:fs'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { readXlsx } from 'hucre/xlsx'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'
import type { EngineWindow } from '#tests/hosts/engine-window.ts'

let app: RenderedApp
afterEach(() => app.end())

const people = async ({ call }: EngineWindow): Promise<void> => {
  for (const familyName of ['Adjei', 'Benali', 'Cissé'])
    await call('person.save', { person: aPerson({ familyName }), version: null })
}

const written = async () => {
  await waitFor(() => expect(app.delivered).toHaveLength(1))
  return (
    (await readXlsx(Uint8Array.from(readFileSync(app.delivered[0]?.path ?? '')))).sheets[0]?.rows ??
    []
  )
}

describe('an export of the roster', wholeApp, () => {
  it('names and writes the columns in view, and those chosen without room only when asked', async () => {
    app = await renderApp('/roster', people)
    const user = userEvent.setup()
    const table = await screen.findByRole('grid')
    const inView = within(table)
      .getAllByRole('columnheader')
      .map((head) => head.textContent.replace(/\s*[↑↓]$/u, ''))
    await user.click(screen.getByRole('button', { name: 'Export what I see' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(inView.join(' · '))).toBeDefined()
    expect(
      within(dialog).getByText('All 3 people found, in the order of the screen.'),
    ).toBeDefined()
    await user.click(within(dialog).getByRole('button', { name: 'Export' }))
    expect((await written())[0]).toHaveLength(inView.length)
  })

  it('offers the people selected and everybody found, and writes which it says', async () => {
    app = await renderApp('/roster', people)
    const user = userEvent.setup()
    const boxes = await screen.findAllByRole('checkbox', { name: /Adjei|Cissé/ })
    for (const box of boxes) await user.click(box)
    await user.click(screen.getByRole('button', { name: 'Export what I see' }))
    const dialog = await screen.findByRole('dialog')
    expect(
      within(dialog).getByRole<HTMLInputElement>('radio', { name: 'the 2 selected' }).checked,
    ).toBe(true)
    expect(within(dialog).getByRole('radio', { name: 'all 3 found' })).toBeDefined()
    await user.click(within(dialog).getByRole('button', { name: 'Export' }))
    const [, ...rows] = await written()
    expect(rows.map(([name]) => name)).toEqual(['Adjei, Nadia', 'Cissé, Nadia'])
  })

  it('asks what restricted fields are needed for', async () => {
    app = await renderApp('/roster', people)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Export what I see' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(
      within(dialog).getByRole('radio', { name: 'Every field, passport and emergency data too' }),
    )
    const go = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Export' })
    expect(go.disabled).toBe(true)
    await user.type(
      within(dialog).getByRole('textbox', { name: /restricted data are needed for/ }),
      'Visas',
    )
    await user.click(go)
    expect((await written())[0]).toContain('Passport number')
    expect(await app.call('exchange.list', {})).toMatchObject([{ purpose: 'Visas' }])
  })
})
