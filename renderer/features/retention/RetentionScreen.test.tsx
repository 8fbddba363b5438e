import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

// The real engine answers on a busy machine too.
configure({ asyncUtilTimeout: 8000 })

let app: RenderedApp
afterEach(() => app.end())

describe('records to decide on', wholeApp, () => {
  it('are renewed together and undone, or made anonymous after it is said what that does', async () => {
    const people = ['Adjei', 'Cissé'].map((familyName) =>
      aPerson({ familyName, retainUntil: '2020-01-01' }),
    )
    app = await renderApp('/', async ({ call }) => {
      for (const person of people) await call('person.save', { person, version: null })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('link', { name: /2 records are kept longer/ }))
    await screen.findByRole('heading', { level: 1, name: 'Records to decide on' })
    expect(await screen.findAllByText(/^Kept too long 1 Jan 2020$/)).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Select all 2' }))
    await user.click(screen.getByRole('button', { name: 'Renew' }))
    const renew = await screen.findByRole('dialog', { name: 'Renew 2 records' })
    await user.click(within(renew).getByRole('button', { name: 'Renew' }))
    await screen.findByText('No record is to be decided on')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(await screen.findAllByText(/^Kept too long 1 Jan 2020$/)).toHaveLength(2)

    await user.click(screen.getByRole('checkbox', { name: /Adjei/ }))
    await user.click(screen.getByRole('button', { name: 'Anonymise' }))
    const sure = await screen.findByRole('dialog', { name: 'Anonymise 1 record?' })
    expect(within(sure).getByText('This cannot be undone.')).toBeDefined()
    await user.type(within(sure).getByRole('textbox', { name: /Reason/ }), 'No word for years')
    await user.click(within(sure).getByRole('button', { name: 'Anonymise for good' }))
    await screen.findByText('1 record anonymised')
    await waitFor(() => expect(screen.queryByText(/Adjei/)).toBeNull())
    expect(await app.call('person.get', { id: people[0]?.id ?? '' })).toMatchObject({
      ...{ familyName: expect.stringMatching(/^N\. N\. /) as string, givenName: null },
      nationalities: ['BE'],
    })
  })

  it('are selected as in any table: a range with Shift, all with Ctrl A or the box above', async () => {
    const people = ['Adjei', 'Boateng', 'Cissé', 'Diallo'].map((familyName) =>
      aPerson({ familyName, retainUntil: '2020-01-01' }),
    )
    app = await renderApp('/retention', async ({ call }) => {
      for (const person of people) await call('person.save', { person, version: null })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('checkbox', { name: /Adjei/ }))
    await user.keyboard('{Shift>}')
    await user.click(screen.getByRole('checkbox', { name: /Cissé/ }))
    await user.keyboard('{/Shift}')
    await screen.findByText('3 selected')
    await user.keyboard('{Control>}a{/Control}')
    await screen.findByText('4 selected')
    await user.click(screen.getByRole('checkbox', { name: 'Select all 4 rows (Ctrl A)' }))
    await screen.findByText(/^Select records to remind/)
  })
})
