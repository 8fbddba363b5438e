import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

// The real engine answers on a busy machine too.
configure({ asyncUtilTimeout: 8000 })

let app: RenderedApp
afterEach(() => app.end())

describe('the whole record of a person', wholeApp, () => {
  it('has everything in one place, and tells of a value where it came from', async () => {
    const person = aPerson({
      ...{ passportNumber: 'EX123', occupation: 'Lawyer' },
      clearances: [{ name: 'BSAFE', obtainedOn: null, expiresOn: '2020-01-01' }],
    })
    app = await renderApp(`/roster/${person.id}`, async ({ call }) => {
      await call('person.save', { person, version: null })
    })
    const user = userEvent.setup()
    expect(await screen.findByRole('heading', { level: 1, name: 'Benali, Nadia' })).toBeDefined()
    for (const part of ['Documents', 'Deployments', 'Evaluations', 'Asked of providers'])
      expect(screen.getByRole('region', { name: part })).toBeDefined()
    expect(screen.queryByText('EX123')).toBeNull()
    const profile = screen.getByRole('region', { name: 'Profile' })
    expect(within(profile).getByText('expired')).toBeDefined()
    await user.click(
      within(profile).getByRole('button', { name: 'Where it came from: Occupation' }),
    )
    const told = within(await screen.findByRole('dialog'))
    expect(await told.findByText('Entered by hand')).toBeDefined()
  })
})
