import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { bringIn } from '#tests/hosts/bring-in.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

const ann = aPerson({
  ...{ familyName: 'Abara', givenName: 'Ann', email: 'ann@example.org' },
  ...{ birthDate: null, nationalities: ['NG'], occupation: 'Lawyer', organization: 'Bar' },
})

const lines = [
  'Family name,Given name,Nationality,Email,Occupation,Organisation',
  'Abara,Ann,Nigeria,ann@example.org,Judge,Court',
]

const open = () =>
  renderApp('/', async (engine) => {
    await engine.call('person.save', { person: ann, version: null })
    await bringIn(engine, 'list.csv', lines)
  })

describe('rows that wait', wholeApp, () => {
  it('are told on Today, joined field by field, and wait again when that is undone', async () => {
    app = await open()
    const user = userEvent.setup()
    await user.click(await screen.findByRole('link', { name: /row of a list waits/ }))
    const table = await screen.findByRole('grid', { name: 'Rows that wait' })
    await user.click(await within(table).findByText('Abara, Ann'))
    const panel = await screen.findByRole('complementary', { name: 'Abara, Ann' })
    const organization = await within(panel).findByRole('row', { name: /^Organization/ })
    await user.click(within(organization).getByRole('radio', { name: 'Bar' }))
    await user.click(within(panel).getByRole('button', { name: 'Same as Abara, Ann' }))
    await screen.findByText('No row waits')
    expect(await app.call('person.get', { id: ann.id })).toMatchObject({
      ...{ occupation: 'Judge', organization: 'Bar' },
    })
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await within(await screen.findByRole('grid', { name: 'Rows that wait' })).findByText(
      'Abara, Ann',
    )
    expect(await app.call('person.get', { id: ann.id })).toMatchObject({ occupation: 'Lawyer' })
  })

  it('are reached from the list of imports', async () => {
    app = await open()
    const user = userEvent.setup()
    await user.click(await screen.findByRole('link', { name: /row of a list waits/ }))
    await user.click((await screen.findAllByRole('link', { name: 'Import / Export' }))[0]!)
    const past = await screen.findByRole('region', { name: 'Lists imported so far' })
    await user.click(await within(past).findByRole('link', { name: '1' }))
    const table = await screen.findByRole('grid', { name: 'Rows that wait' })
    await user.click(await within(table).findByText('Abara, Ann'))
    await user.click(await screen.findByRole('button', { name: 'Another person' }))
    await waitFor(async () => expect((await app.call('app.counts', {})).people).toBe(2))
  })
})
