import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'
import { bringIn } from '#tests/hosts/bring-in.ts'

let app: RenderedApp
afterEach(() => app.end())

const names = async (): Promise<string[]> => {
  const { rows } = await app.call('roster.page', {
    ...{ query: {}, sort: { by: 'name' as const }, offset: 0, limit: 10 },
  })
  return rows.map(({ familyName }) => familyName)
}

const list = ['Family name,Given name,Provider', 'Abara,Ann,Norway', 'Bello,Ben,Norway']

describe('a list among those imported so far', wholeApp, () => {
  it('is taken back after its numbers were told, and brought again by the message', async () => {
    app = await renderApp('/exchange', (engine) => bringIn(engine, 'list.csv', list))
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Take back list.csv' }))
    const dialog = await screen.findByRole('dialog', { name: 'Take back “list.csv”?' })
    await within(dialog).findByText('2 people it added go off the roster.')
    expect(within(dialog).getByText('Providers that came with it and go: Norway.')).toBeDefined()
    await user.click(within(dialog).getByRole('button', { name: 'Take back' }))
    await waitFor(async () => expect(await names()).toEqual([]))
    await screen.findByText('Taken back')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await names()).toEqual(['Abara', 'Bello']))
    await screen.findByRole('button', { name: 'Take back list.csv' })
  })

  it('names who stays and why, with a way to the record', async () => {
    app = await renderApp('/exchange', async (engine) => {
      await bringIn(engine, 'list.csv', list)
      const { rows } = await engine.call('roster.page', {
        ...{ query: {}, sort: { by: 'name' as const }, offset: 0, limit: 1 },
      })
      const request = aRequest({ state: 'BJ' })
      await engine.call('request.save', { request, version: null })
      const position = aPosition(request.id)
      await engine.call('position.save', { position, version: null })
      await engine.call('candidacy.set', {
        ...{
          position: position.id,
          person: rows[0]?.id ?? '',
          status: 'shortlisted',
          reason: null,
        },
      })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Take back list.csv' }))
    const dialog = await screen.findByRole('dialog')
    await within(dialog).findByText('1 person it added goes off the roster.')
    expect(within(dialog).getByText('is considered for a position')).toBeDefined()
    expect(within(dialog).getByRole('link', { name: 'Abara, Ann' }).getAttribute('href')).toMatch(
      /^\/roster\?person=/,
    )
  })
})
