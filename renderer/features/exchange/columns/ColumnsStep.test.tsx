import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { bringIn, chooseLines } from '#tests/hosts/bring-in.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

const lines = ['Family name,Given name,Level of French', 'Abel,Ann,4']

async function choose(name: string, of: readonly string[] = lines) {
  chooseLines(app, name, of)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Choose a file' }))
  await screen.findByRole('table', { name: 'Columns of the file and what they hold' })
  return user
}

describe('the columns of a list', wholeApp, () => {
  it('get a provider made on the spot, who offers everybody', async () => {
    app = await renderApp('/exchange')
    const user = await choose('list.csv')
    await user.click(screen.getByRole('button', { name: 'Add a provider' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox', { name: /^Name/ }), 'NRC')
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    const box = screen.getByRole<HTMLInputElement>('combobox', { name: /^Provider of everybody/ })
    await waitFor(() => expect(box.value).toBe('NRC'))
    const known = screen.getByRole<HTMLSelectElement>('combobox', {
      name: '“Given name” for people known already',
    })
    await user.selectOptions(known, 'ours stays')
    expect(known.value).toBe('ours')
    await user.click(screen.getByRole('button', { name: 'See what will happen' }))
    await user.click(await screen.findByRole('button', { name: 'Import 1 person' }))
    await user.click(await screen.findByRole('link', { name: 'See the people on the roster' }))
    expect(await screen.findByText('List list.csv')).toBeDefined()
    expect(await app.call('provider.list', {})).toMatchObject([{ name: 'NRC', offered: 1 }])
  })

  it('are read as those of the last list of the kind, until that is forgotten', async () => {
    app = await renderApp('/exchange', (engine) => bringIn(engine, 'may.csv', lines))
    const user = await choose('june.csv')
    await screen.findByText(/^Read as “may.csv” of/)
    await user.click(screen.getByRole('button', { name: 'Forget that list' }))
    await waitFor(() => expect(screen.queryByText(/^Read as “may.csv”/)).toBeNull())
  })

  it('say in what row their headers are, and which day moments of programs mean', async () => {
    app = await renderApp('/exchange')
    const user = await choose('list.csv', [
      'Family name,Given name,Available from',
      'Abel,Ann,2027-02-28T23:00:00Z',
    ])
    const moments = screen.getByRole<HTMLSelectElement>('combobox', {
      name: 'Moments in column Available from',
    })
    expect(moments.value).toBe('east')
    await user.selectOptions(moments, 'moments: the day as written')
    expect(moments.value).toBe('written')
    const box = screen.getByRole('textbox', { name: 'Row of the headers' })
    await user.clear(box)
    await user.type(box, '2{Enter}')
    await screen.findByRole('row', { name: /^Abel/ })
  })
})
