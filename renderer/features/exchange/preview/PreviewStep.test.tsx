import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { chooseLines } from '#tests/hosts/bring-in.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

const lines = [
  'Family name,Given name,Date of birth,Nationality',
  'Abel,Ann,17/05/1984,Germanny',
  'Bose,Ben,1981,Germanny',
  ',,3 Mar 1990,Kenya',
]

async function toPreview() {
  app = await renderApp('/exchange')
  chooseLines(app, 'list.csv', lines)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Choose a file' }))
  await user.click(await screen.findByRole('button', { name: 'See what will happen' }))
  const table = await screen.findByRole('grid', { name: 'Rows of the file' })
  await within(table).findByText('Abel, Ann')
  return { user, table }
}

const people = async () => {
  const { rows } = await app.call('roster.page', {
    ...{ query: {}, sort: { by: 'name' as const }, offset: 0, limit: 10 },
  })
  return Promise.all(rows.map(({ id }) => app.call('person.get', { id })))
}

describe('the preview of a list', wholeApp, () => {
  it('asks once what an unknown word stands for, and remembers it for lists to come', async () => {
    const { user } = await toPreview()
    await user.click(screen.getByRole('button', { name: '1 word to decide' }))
    const panel = await screen.findByRole('complementary', { name: 'Words nobody knows' })
    await within(panel).findByText('country · 2 rows')
    await user.click(await within(panel).findByRole('button', { name: 'Germany' }))
    await within(panel).findByText('Every word of the list is known.')
    await user.click(screen.getByRole('button', { name: 'Import 2 people' }))
    await screen.findByText('The list is on the roster')
    expect((await people()).map(({ nationalities }) => nationalities)).toEqual([['DE'], ['DE']])
    await user.click(screen.getByRole('link', { name: 'Settings' }))
    const said = await screen.findByRole('region', { name: 'Words of lists' })
    await within(said).findByText(/“Germanny” \(country\) stands for Germany/)
    await user.click(within(said).getByRole('button', { name: 'Forget “Germanny”' }))
    await within(said).findByText('Nothing was said yet.')
  })

  it('shows values as read beside the cell, and mends one in all rows that say it', async () => {
    const { user, table } = await toPreview()
    await user.click(within(table).getByText('Abel, Ann'))
    const cells = await screen.findByRole('table', {
      name: 'What the row says, and how it is read',
    })
    const birth = within(cells).getByRole('row', { name: /^Date of birth/ })
    expect(birth.dataset.change).toBe('read')
    expect(within(birth).getByText('17 May 1984')).toBeDefined()
    expect(within(cells).getByText('not read; kept in the notes')).toBeDefined()
    await user.click(within(cells).getByRole('button', { name: 'Mend “Nationality”: Germanny' }))
    const box = within(cells).getByRole('textbox', { name: 'New text of “Nationality”' })
    await user.clear(box)
    await user.type(box, 'Germany')
    await user.click(within(cells).getByRole('button', { name: 'All rows that say this' }))
    await screen.findByText('mended here')
    await waitFor(() => expect(screen.queryByRole('button', { name: /to decide/ })).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Import 2 people' }))
    await screen.findByText('The list is on the roster')
    expect((await people()).map(({ nationalities }) => nationalities)).toEqual([['DE'], ['DE']])
  })

  it('brings in a refused row once its cell is mended, by the keys alone', async () => {
    const { user, table } = await toPreview()
    table.focus()
    await user.keyboard('{Home}{Enter}')
    const cells = await screen.findByRole('table', {
      name: 'What the row says, and how it is read',
    })
    const name = within(cells).getByRole('button', { name: /^Mend “Family name”/ })
    name.focus()
    await user.keyboard('{Enter}Cole{Enter}')
    await screen.findByRole('button', { name: 'Import 3 people' })
  })
})
