import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { blankPerson, type Person } from '#shared/domain/person.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

function aPersonOf(end: number, stated: Partial<Person>): Person {
  return { ...blankPerson(`01930000-0000-7000-8000-${String(end).padStart(12, '0')}`), ...stated }
}

const efua = aPersonOf(1, {
  ...{ familyName: 'Quarshie', givenName: 'Efua', birthDate: '1975-03-09' },
  email: 'efua@a.example',
})
const other = aPersonOf(2, { ...efua, id: aPersonOf(2, {}).id, email: 'e.q@w.example' })
const amina = aPersonOf(3, { familyName: 'Benali', givenName: 'Amina', birthDate: '1980-02-03' })
const again = { ...amina, id: aPersonOf(4, {}).id, familyName: 'BÉNALI' }

let app: RenderedApp
afterEach(() => app.end())

async function openDesk(people: readonly Person[]): Promise<void> {
  app = await renderApp('/duplicates', async ({ call }) => {
    for (const person of people) await call('person.save', { person, version: null })
  })
}

const queue = (): Promise<HTMLElement> => screen.findByRole('list', { name: 'Pairs to decide' })

describe('the desk of duplicates', wholeApp, () => {
  it('says that nobody is on the roster twice', async () => {
    await openDesk([efua, amina])
    expect(await screen.findByText('Nobody is on the roster twice')).toBeDefined()
  })

  it('is worked through by keys: a value chosen, the same person, and undone', async () => {
    await openDesk([efua, other])
    const user = userEvent.setup()
    expect(within(await queue()).getAllByRole('button')).toHaveLength(1)
    const theirs = await screen.findByRole('button', { name: 'E-mail: e.q@w.example' })
    expect(theirs.getAttribute('aria-pressed')).toBe('false')
    await user.keyboard('1')
    await waitFor(() => expect(theirs.getAttribute('aria-pressed')).toBe('true'))
    await user.keyboard('s')
    expect(await screen.findByText('Nobody is on the roster twice')).toBeDefined()
    const { email } = await app.call('person.get', { id: efua.id })
    expect(email).toBe('e.q@w.example')
    await user.keyboard('u')
    expect(within(await queue()).getAllByRole('button')).toHaveLength(1)
  })

  it('is one stop of the Tab key, within which the arrows lead from pair to pair', async () => {
    await openDesk([efua, other, amina, again])
    const user = userEvent.setup()
    const [first, second] = within(await queue()).getAllByRole('button')
    await user.click(first!)
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(second)
    expect(second!.getAttribute('aria-current')).toBe('true')
    await user.keyboard('{Home}')
    expect(document.activeElement).toBe(first)
    await screen.findByRole('row', { name: /Family name/ })
    await user.tab()
    expect((await queue()).contains(document.activeElement)).toBe(false)
  })

  it('remembers who is not the same, and moves on', async () => {
    await openDesk([efua, other, amina, again])
    const user = userEvent.setup()
    expect(within(await queue()).getAllByRole('button')).toHaveLength(2)
    await screen.findByRole('row', { name: /Family name/ })
    await user.keyboard('jn')
    await waitFor(async () => expect(within(await queue()).getAllByRole('button')).toHaveLength(1))
  })
})
