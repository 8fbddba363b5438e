import { configure, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { newId } from '#renderer/client/index.ts'
import { aPerson, anOffer, aProvider } from '#tests/builders/people.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

// The real engine answers on a busy machine too.
configure({ asyncUtilTimeout: 8000 })

const provider = aProvider()
const person = aPerson({ offers: [anOffer(provider.id)] })

let app: RenderedApp
afterEach(() => app.end())

const box = (name: RegExp): HTMLElement => screen.getByRole('textbox', { name })
const save = async (user: UserEvent): Promise<void> =>
  user.click(screen.getByRole('button', { name: 'Save' }))
const write = async (user: UserEvent, name: RegExp, text: string): Promise<void> => {
  await user.clear(box(name))
  await user.click(box(name))
  await user.paste(text)
}
/** The words that a box is described by, where it is marked as wrong. */
const messageOf = (marked: HTMLElement): string => {
  expect(marked.getAttribute('aria-invalid')).toBe('true')
  return (marked.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join('')
}
const chooseIn = async (user: UserEvent, list: HTMLElement, option: string): Promise<void> => {
  await user.click(list)
  await user.paste(option)
  await user.click(await screen.findByRole('option', { name: option }))
}
const offering = async (user: UserEvent): Promise<HTMLElement> => {
  await user.click(screen.getByRole('button', { name: 'Add an offer' }))
  const list = await screen.findByRole('combobox', { name: /^Provider/ })
  await chooseIn(user, list, provider.name)
  return list
}

describe('the form of a person', wholeApp, () => {
  it('is filled in and saved', async () => {
    app = await renderApp('/roster/new', async ({ call }) => {
      await call('provider.save', { provider, version: null })
    })
    const user = userEvent.setup()
    await screen.findByRole('heading', { name: 'New person' })
    await write(user, /^Family name/, 'Okello')
    await write(user, /^Given name/, 'Grace')
    await write(user, /^Name in a second own script/, 'ግሬስ')
    await chooseIn(user, screen.getByRole('combobox', { name: /^Lives in/ }), 'Uganda')
    await offering(user)
    await save(user)

    expect(await screen.findByText('Okello, Grace is saved')).toBeDefined()
    const { rows } = await app.call('roster.page', {
      query: {},
      sort: { by: 'name' },
      offset: 0,
      limit: 10,
    })
    const [row] = rows
    const stored = await app.call('person.get', { id: row?.id ?? '' })
    expect(stored).toMatchObject({ familyName: 'Okello', givenName: 'Grace', residence: 'UG' })
    expect(stored.secondNativeName).toBe('ግሬስ')
    expect(stored.offers.map((offer) => offer.provider)).toEqual([provider.id])
  })

  it('says beside the field what is missing, leads there, and counts', async () => {
    app = await renderApp('/roster/new')
    const user = userEvent.setup()
    await screen.findByRole('heading', { name: 'New person' })
    await user.click(screen.getByRole('button', { name: 'Add an offer' }))
    await save(user)
    expect(
      await screen.findByText('2 fields need to be mended before it can be saved.'),
    ).toBeDefined()
    expect(messageOf(box(/^Family name/))).toBe('Fill this in.')
    expect(messageOf(screen.getByRole('combobox', { name: /^Provider/ }))).toBe('Fill this in.')
    expect(document.activeElement).toBe(box(/^Family name/))
  })

  it('marks the field that the engine refuses', async () => {
    app = await renderApp('/roster/new', async ({ call }) => {
      await call('provider.save', { provider, version: null })
    })
    const user = userEvent.setup()
    await screen.findByRole('heading', { name: 'New person' })
    await write(user, /^Family name/, 'Okello')
    const list = await offering(user)
    // Removed in another window while this form is open.
    await app.call('provider.remove', { id: provider.id, version: 1 })
    await save(user)
    await screen.findByText('One field needs to be mended before it can be saved.')
    expect(messageOf(list)).toBe('It is not on the roster any more.')
    expect(document.activeElement).toBe(list)
    expect(list.getAttribute('aria-expanded')).not.toBe('true')
  })

  it('writes over nobody: what both changed is chosen field by field, the rest is kept of both', async () => {
    app = await renderApp(`/roster/${person.id}/edit`, async ({ call }) => {
      await call('provider.save', { provider, version: null })
      await call('person.save', { person, version: null })
    })
    const user = userEvent.setup()
    await screen.findByRole('heading', { name: 'Edit Benali, Nadia' })
    const elsewhere = { ...person, title: 'Dr', phone: '+1 555' }
    await app.call('person.save', { person: elsewhere, version: 1 })
    await write(user, /^Occupation/, 'Lawyer')
    await write(user, /^Title/, 'Prof')
    await save(user)
    await screen.findByRole('dialog', { name: 'Changed meanwhile' })
    expect(await app.call('person.get', { id: person.id })).toMatchObject({ occupation: null })
    // Each side stands first where it alone changed something.
    expect(screen.getByRole('radio', { name: 'Occupation: yours' })).toHaveProperty('checked', true)
    const theirPhone = screen.getByRole('radio', { name: 'Telephone: as it stands now' })
    expect(theirPhone).toHaveProperty('checked', true)
    await user.click(screen.getByRole('radio', { name: 'Title: as it stands now' }))
    await user.click(screen.getByRole('button', { name: 'Save so' }))
    await screen.findByText('Benali, Nadia is saved')
    expect(await app.call('person.get', { id: person.id })).toMatchObject({
      ...{ title: 'Dr', occupation: 'Lawyer', phone: '+1 555' },
    })
  })

  it('shows and keeps how far a date is known, until more of it is typed', async () => {
    const mission = {
      id: crypto.randomUUID(),
      ...{ country: 'KE', mission: null, function: null, body: null },
      ...{ kind: 'observation' as const, category: 'shortTermObserver' as const },
      ...{ from: '2017-01-01', fromPrecision: 'year' as const },
      ...{ to: '2017-12-31', toPrecision: 'year' as const },
    }
    const known = { ...person, birthDate: '1984-05-01', birthDatePrecision: 'month' as const }
    app = await renderApp(`/roster/${person.id}/edit`, async ({ call }) => {
      await call('provider.save', { provider, version: null })
      await call('person.save', { person: { ...known, experience: [mission] }, version: null })
    })
    const user = userEvent.setup()
    await screen.findByRole('heading', { name: 'Edit Benali, Nadia' })
    expect(box(/^Birth date/)).toHaveProperty('value', 'May 1984')
    const [first, last] = within(
      screen.getByRole('group', { name: 'Experience' }),
    ).getAllByRole<HTMLInputElement>('textbox', { name: /^(From|To)/ })
    expect([first?.value, last?.value]).toEqual(['2017', '2017'])
    if (!last) throw new Error('no box of the end')
    await user.clear(last)
    await user.click(last)
    await user.paste('16 Mar 2017')
    await save(user)
    await screen.findByText('Benali, Nadia is saved')
    expect(await app.call('person.get', { id: person.id })).toMatchObject({
      birthDate: '1984-05-01',
      birthDatePrecision: 'month',
      experience: [{ ...mission, to: '2017-03-16', toPrecision: 'day' }],
    })
  })

  it('loses no date in silence, and takes no birthday to come and no e-mail that is none', async () => {
    app = await renderApp('/roster/new')
    const user = userEvent.setup()
    await screen.findByRole('heading', { name: 'New person' })
    await write(user, /^Family name/, 'Okello')
    await write(user, /^E-?mail/i, 'not an email')
    await write(user, /^Birth date/, '31 Feb 1980')
    await save(user)
    await screen.findByText('2 fields need to be mended before it can be saved.')
    expect(messageOf(box(/^E-?mail/i))).toMatch(/^This is not an e-mail address/)
    expect(messageOf(box(/^Birth date/))).toMatch(/^There is no such day/)
    expect(box(/^Birth date/)).toHaveProperty('value', '31 Feb 1980')
    await write(user, /^E-?mail/i, 'grace@example.org')
    await write(user, /^Birth date/, '1 Jan 2050')
    await save(user)
    await waitFor(() =>
      expect(messageOf(box(/^Birth date/))).toBe('This birth date lies in the future.'),
    )
    await write(user, /^Birth date/, '03/04/1980')
    await save(user)
    await screen.findByText('One field needs to be mended before it can be saved.')
    expect(messageOf(box(/^Birth date/))).toMatch(/can be two days/)
    expect((await app.call('app.counts', {})).people).toBe(0)
    await user.click(screen.getByRole('button', { name: /3 Apr 1980/ }))
    await save(user)
    await screen.findByText('Okello is saved')
    const { rows } = await app.call('roster.page', {
      ...{ query: {}, sort: { by: 'name' }, offset: 0, limit: 10 },
    })
    expect(await app.call('person.get', { id: rows[0]?.id ?? '' })).toMatchObject({
      birthDate: '1980-04-03',
      email: 'grace@example.org',
    })
  })

  it('keeps the id of a row that is edited and gives a new row one of its own', async () => {
    app = await renderApp(`/roster/${person.id}/edit`, async ({ call }) => {
      await call('provider.save', { provider, version: null })
      await call('person.save', { person, version: null })
    })
    const user = userEvent.setup()
    await screen.findByRole('heading', { name: 'Edit Benali, Nadia' })
    await write(user, /^As received/, 'fluent')
    await user.click(screen.getByRole('button', { name: 'Add a training or clearance' }))
    const trainings = within(screen.getByRole('group', { name: 'Training and clearances' }))
    await user.click(trainings.getByRole('textbox', { name: /^Name/ }))
    await user.paste('HEAT')
    await save(user)
    await screen.findByText('Benali, Nadia is saved')
    const stored = await app.call('person.get', { id: person.id })
    // What is typed as received is read, and shown as converted.
    expect(stored.languages).toEqual([
      { ...person.languages[0], received: 'fluent', scale: 'label', converted: true },
    ])
    expect(stored.availability).toEqual(person.availability)
    expect(stored.clearances).toMatchObject([{ name: 'HEAT', id: expect.any(String) as string }])
  })

  it('reads a level as received, and leaves none beside words that do not say it', async () => {
    const french = {
      ...{ id: newId(), language: 'fr', spoken: 4, read: null, written: null },
      ...{ scale: 'label' as const, received: 'working', converted: true },
    }
    app = await renderApp(`/roster/${person.id}/edit`, async ({ call }) => {
      await call('provider.save', { provider, version: null })
      await call('person.save', { person: { ...person, languages: [french] }, version: null })
    })
    const user = userEvent.setup()
    await screen.findByRole('heading', { name: 'Edit Benali, Nadia' })
    expect(box(/^As received/)).toHaveProperty('value', 'working')
    await chooseIn(user, screen.getByRole('combobox', { name: /^Spoken/ }), 'C2')
    expect(box(/^As received/)).toHaveProperty('value', '')
    await write(user, /^As received/, 'UN III')
    expect(screen.getByText('converted from UN Language Framework')).toBeDefined()
    expect(screen.getByRole('combobox', { name: /^Spoken/ })).toHaveProperty('value', 'B2')
    await save(user)
    await screen.findByText('Benali, Nadia is saved')
    expect((await app.call('person.get', { id: person.id })).languages).toMatchObject([
      { spoken: 4, scale: 'un', received: 'UN III', converted: true },
    ])
  })

  it('asks before what was typed is left', async () => {
    app = await renderApp('/roster/new')
    const user = userEvent.setup()
    await screen.findByRole('heading', { name: 'New person' })
    await write(user, /^Family name/, 'Okello')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Stay here' }))
    expect(box(/^Family name/)).toHaveProperty('value', 'Okello')
  })

  describe('over a draft in which a passport was typed and a contact emptied', () => {
    const known = {
      ...person,
      passportName: 'NADIA B',
      passportNumber: 'EX1',
      emergencyContact: 'O',
    }
    const typed = { passportNumber: 'EX2', emergencyContact: null }
    const taken = async (): Promise<UserEvent> => {
      app = await renderApp(`/roster/${person.id}/edit`, async ({ call }) => {
        await call('provider.save', { provider, version: null })
        await call('person.save', { person: known, version: null })
        const draft = { base: known, mine: { ...known, ...typed } }
        const form = `person-${person.id}`
        await call('draft.keep', { form, subject: person.id, typed: JSON.stringify(draft) })
      })
      const user = userEvent.setup()
      await user.click(await screen.findByRole('button', { name: 'Continue with it' }))
      return user
    }
    const isWritten = async (): Promise<void> => {
      await screen.findByText('Benali, Nadia is saved')
      const stored = await app.call('person.askRestricted', { id: person.id, reason: 'Visa' })
      expect(stored).toMatchObject({ ...typed, passportName: 'NADIA B' })
    }

    it('writes both, and nothing else of what it does not show', async () => {
      await save(await taken())
      await isWritten()
    })

    it('keeps both where the rest is asked for', async () => {
      const user = await taken()
      await user.click(screen.getByRole('button', { name: 'Show …' }))
      await user.click(screen.getByRole('combobox', { name: /^What/ }))
      await user.paste('Visa')
      await user.keyboard('{Enter}')
      const name = await screen.findByRole('textbox', { name: /^Name as in passport/ })
      expect(name).toHaveProperty('value', 'NADIA B')
      expect(box(/^Passport number/)).toHaveProperty('value', 'EX2')
      expect(box(/^Emergency contact/)).toHaveProperty('value', '')
      await save(user)
      await isWritten()
    })
  })
})
