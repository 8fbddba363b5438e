import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reserveNumbers } from '#shared/domain/reserves.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

const [spain, france] = [aProvider({ name: 'Spain' }), aProvider({ name: 'France' })]
const request = aRequest({ title: 'Madagascar 2027', receivedOn: '2026-01-10' })
const position = aPosition(request.id, { title: 'Legal adviser', posts: 3 })
const offered = (familyName: string, ...by: readonly string[]) =>
  aPerson({
    ...{ familyName, givenName: null, nativeName: null },
    offers: by.map((provider) => anOffer(provider, { offeredOn: '2026-01-01' })),
  })
const byOne = offered('Adam', spain.id)
const byTwo = offered('Berg', spain.id, france.id)
const byNobody = offered('Cruz')

let app: RenderedApp
beforeEach(async () => {
  app = await renderApp(`/requests/${request.id}?tab=candidates`, async ({ call }) => {
    for (const provider of [spain, france]) await call('provider.save', { provider, version: null })
    for (const person of [byOne, byTwo, byNobody])
      await call('person.save', { person, version: null })
    await call('request.save', { request, version: null })
    await call('position.save', { position, version: null })
    for (const { id: person } of [byOne, byTwo, byNobody])
      await call('candidacy.set', {
        ...{ position: position.id, person, status: 'selected', reason: null },
      })
  })
}, wholeApp.timeout)
afterEach(() => app.end())

const providers = async () => {
  const planned = await app.call('deployment.list', { request: request.id, person: null })
  return new Map(planned.map(({ person, provider }) => [person, provider]))
}

describe('the selected candidates of a request', wholeApp, () => {
  it('are planned one by one with one click, under the provider that offers them', async () => {
    const user = userEvent.setup()
    await user.dblClick(await screen.findByRole('button', { name: 'Plan Adam' }))
    await waitFor(async () => expect(await providers()).toEqual(new Map([[byOne.id, spain.id]])))
    await screen.findByText('1 person selected and planned')
    await user.click(screen.getByRole('button', { name: 'Plan Cruz' }))
    await waitFor(async () => expect((await providers()).get(byNobody.id)).toBeNull())
    const [see] = await screen.findAllByRole('button', { name: 'See the deployments' })
    if (see) await user.click(see)
    expect(await screen.findByRole('tab', { name: /Deployments/, selected: true })).toBeDefined()
    expect(await screen.findByRole('button', { name: 'Plan the selected person' })).toBeDefined()
  })

  it('are planned together; of several offers one is asked for', async () => {
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Plan the 3 selected' }))
    const dialog = await screen.findByRole('dialog', { name: 'Under whose offer?' })
    expect(within(dialog).queryByText('Adam')).toBeNull()
    await user.click(within(dialog).getByRole('combobox', { name: /Berg/ }))
    await user.click(await screen.findByRole('option', { name: 'Spain' }))
    await user.click(within(dialog).getByRole('button', { name: 'Plan 3 people' }))
    await waitFor(async () =>
      expect(await providers()).toEqual(
        new Map([
          [byOne.id, spain.id],
          [byTwo.id, spain.id],
          [byNobody.id, null],
        ]),
      ),
    )
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Plan/ })).toBeNull())
  })

  it('can be planned from the menu of the status', async () => {
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: /Status of Adam/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Plan' }))
    await waitFor(async () => expect((await providers()).get(byOne.id)).toBe(spain.id))
  })

  it('are moved together by one key, and one too many is asked about', async () => {
    const user = userEvent.setup()
    const statuses = async () =>
      (await app.call('candidacy.list', { request: request.id, position: null })).map(
        ({ status }) => status,
      )
    ;(await screen.findByRole('button', { name: 'Berg' })).focus()
    await user.keyboard(' {ArrowDown} ')
    expect(await screen.findByText('2 selected')).toBeDefined()
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    await waitFor(async () => expect(await statuses()).toEqual(['selected', 'reserve', 'reserve']))
    // Reserves are put in order by keys, and by their menu.
    const order = async () => {
      const rows = await app.call('candidacy.list', { request: request.id, position: null })
      const numbers = reserveNumbers(rows)
      return rows.map(({ id }) => numbers.get(id))
    }
    ;(await screen.findByRole('button', { name: 'Cruz' })).focus()
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}')
    expect(await screen.findByText('Cruz is reserve 1 of 2')).toBeDefined()
    expect(await order()).toEqual([undefined, 2, 1])
    await user.click(screen.getByRole('button', { name: /Status of Berg/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'First of the reserves' }))
    await waitFor(async () => expect(await order()).toEqual([undefined, 1, 2]))
    const {
      created: _c,
      updated: _u,
      version,
      ...stored
    } = (await app.call('position.get', { id: position.id })).position
    const { filled: _f, candidacies: _n, ...asked } = stored
    await app.call('position.save', { position: { ...asked, posts: 2 }, version })
    await screen.findByRole('button', { name: 'Berg' })
    screen.getByRole('button', { name: 'Berg' }).focus()
    await user.keyboard('6')
    const dialog = await screen.findByRole('dialog', { name: 'More people than posts' })
    expect(within(dialog).getByText('Legal adviser: 3 people for 2 posts')).toBeDefined()
    await user.click(within(dialog).getByRole('button', { name: 'All the same' }))
    await waitFor(async () =>
      expect(await statuses()).toEqual(['selected', 'selected', 'selected']),
    )
    expect(await screen.findByRole('button', { name: 'Plan the deployments' })).toBeDefined()
  })
})

describe('what was decided', wholeApp, () => {
  it('is shown as it was made beside what it would be today, from the list and the record', async () => {
    const user = userEvent.setup()
    const {
      created: _c,
      updated: _u,
      version,
      ...stored
    } = await app.call('person.get', {
      id: byOne.id,
    })
    await app.call('person.save', {
      person: { ...stored, familyName: 'Renamed', nationalities: ['MG'] },
      version,
    })
    await user.click(
      await screen.findByRole('button', { name: /^As decided on .*: (Adam|Renamed)/ }),
    )
    const dialog = await screen.findByRole('dialog', { name: 'Selected: Adam' })
    expect(await within(dialog).findByText(/verdicts? would be different today: /)).toBeDefined()
    const row = within(dialog).getByRole('row', { name: /^Not a national of Madagascar/ })
    expect(within(row).getByText('different today')).toBeDefined()
    const icons = within(row).getAllByRole('img')
    expect(icons.map((icon) => icon.getAttribute('aria-label'))).toEqual(['met', 'not met'])
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})
