import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { anExperience } from '#tests/builders/matching.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

// The real engine answers on a busy machine too.
configure({ asyncUtilTimeout: 8000 })

let app: RenderedApp
afterEach(() => app.end())

describe('the panel of a person', wholeApp, () => {
  it('claims no more of a date than is known', async () => {
    const year = { fromPrecision: 'year' as const, toPrecision: 'year' as const }
    const person = aPerson({
      ...{ birthDate: '1984-01-01', birthDatePrecision: 'year' },
      experience: [
        anExperience({ mission: 'One', from: '2017-01-01', to: '2017-12-31', ...year }),
        anExperience({
          mission: 'Two',
          from: '2015-03-01',
          to: '2015-03-31',
          fromPrecision: 'month',
          toPrecision: 'month',
        }),
      ],
    })
    app = await renderApp(`/roster?person=${person.id}`, async ({ call }) => {
      await call('person.save', { person, version: null })
    })
    const user = userEvent.setup()
    expect(await screen.findByText(/born in 1984, \d+ or \d+ years/)).toBeDefined()
    await user.click(await screen.findByRole('tab', { name: /Experience/ }))
    expect(await screen.findByText(/^2017 ·/)).toBeDefined()
    expect(screen.getByText(/^Mar 2015 ·/)).toBeDefined()
  })

  it('paints days by keys, keeps them through a change by somebody else, and saves them at once', async () => {
    const person = aPerson({ availability: [], confirmedOn: '2020-05-03' })
    app = await renderApp(`/roster?person=${person.id}`, async ({ call }) => {
      await call('person.save', { person, version: null })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('tab', { name: 'Availability' }))
    const days = await screen.findByRole('slider', { name: 'Availability day by day' })
    days.focus()
    await user.keyboard('{PageDown}{Home}{Shift>}{End}{/Shift}')
    expect(days.getAttribute('aria-valuetext')).toMatch(/days marked: not stated$/)
    await user.keyboard('t')
    expect(days.getAttribute('aria-valuetext')).toMatch(/days marked: tentative$/)
    expect(await screen.findByText(/: tentative\. Not saved yet\./)).toBeDefined()
    // What is undone is what one sees, and nothing that was saved before.
    await user.keyboard('u{Control>}z{/Control}')
    expect(days.getAttribute('aria-valuetext')).toMatch(/days marked: tentative$/)
    await app.call('person.save', { person: { ...person, phone: '+32 2 555 01' }, version: 1 })
    expect(await screen.findByText(/changed by somebody else since/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Save 1 change' }))
    expect(await screen.findByText('Availability of Benali, Nadia saved')).toBeDefined()
    const saved = await app.call('person.get', { id: person.id })
    expect(saved).toMatchObject({ version: 3, phone: '+32 2 555 01' })
    expect(saved.confirmedOn).not.toBe('2020-05-03')
    expect(saved.availability).toMatchObject([{ state: 'tentative', source: null }])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findAllByText(/confirmed 3 May 2020, \d+ years ago/)).toHaveLength(2)
  })

  it('shows passport data only for a reason, which stands in the history', async () => {
    const person = aPerson({ passportNumber: 'EX123' })
    app = await renderApp(`/roster?person=${person.id}`, async ({ call }) => {
      await call('person.save', { person, version: null })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Show …' }))
    await user.type(screen.getByRole('combobox', { name: 'What are they needed for?' }), 'Visa')
    expect(screen.queryByText('EX123')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show' }))
    expect(await screen.findByText('EX123')).toBeDefined()
    await user.click(screen.getByRole('tab', { name: /History/ }))
    const region = await screen.findByRole('region', { name: 'Who saw restricted data' })
    expect(within(region).getByText(/emergency data shown · Visa/)).toBeDefined()
  })

  it('shows before and after an erasure where others are told of the person, with a way there', async () => {
    const person = aPerson({ familyName: 'Zyxwvuts', givenName: 'Olga' })
    const friend = aPerson({ familyName: 'Friend', notes: 'came with Olga Zyxwvuts' })
    app = await renderApp(`/roster?person=${person.id}`, async ({ call }) => {
      await call('person.save', { person, version: null })
      await call('person.save', { person: friend, version: null })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Erase …' }))
    const dialog = await screen.findByRole('dialog')
    expect(
      await within(dialog).findByText(/also stands in 1 text about something else/),
    ).toBeDefined()
    expect(within(dialog).getByRole('button', { name: 'Record of Friend, Nadia' })).toBeDefined()
    expect(within(dialog).getByText(/also in 1 entry of the history of others/)).toBeDefined()
    await user.type(within(dialog).getByRole('textbox', { name: /^Reason/ }), 'asked')
    await user.click(within(dialog).getByRole('button', { name: 'Erase for good' }))
    expect(await screen.findByText('The name still stands in 1 place')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Record of Friend, Nadia' }))
    expect(await screen.findByText('came with Olga Zyxwvuts')).toBeDefined()
  })
})
