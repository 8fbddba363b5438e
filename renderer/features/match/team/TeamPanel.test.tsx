import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TeamProposal } from '#shared/contract/team-calls.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

const [spain, france] = [aProvider({ name: 'Spain' }), aProvider({ name: 'France' })]
const request = aRequest({ title: 'Madagascar 2027', receivedOn: '2026-01-10' })
const position = aPosition(request.id, { title: 'Legal adviser', posts: 3 })
const offers = (provider: string) => [anOffer(provider, { offeredOn: '2026-01-01' })]
const people = ['Adam', 'Berg', 'Cruz', 'Diaz'].map((familyName, place) =>
  aPerson({
    ...{ familyName, givenName: null, nativeName: null },
    offers: offers(place % 2 === 0 ? spain.id : france.id),
  }),
)

const balance = {
  ...{ filled: 3, posts: 3, score: 300, women: 3, regions: [], providers: 2, nationalities: 1 },
  largestNationality: { country: 'BE', people: 3 },
}
/** What the solver answers; its thread cannot start within a page, its answers are tested with the engine. */
const proposal: TeamProposal = {
  best: {
    balance,
    choices: people.slice(0, 3).map((person) => ({
      ...{ position: position.id, positionTitle: position.title, person: person.id },
      ...{ personName: person.familyName, score: 100, sex: 'female', nationalities: ['BE'] },
      provider: person.offers[0]?.provider ?? null,
      ...{ providerName: 'Its State', locked: false, pair: null },
    })),
    shares: [],
    notes: [],
  },
  ...{ gap: 0, seconds: 0.1, alternatives: [], costs: [], unfilled: [] },
  ...{ today: balance, greedy: balance },
}

let app: RenderedApp
beforeEach(async () => {
  app = await renderApp(`/match/${position.id}`, async ({ call }) => {
    for (const provider of [spain, france]) await call('provider.save', { provider, version: null })
    for (const person of people) await call('person.save', { person, version: null })
    await call('request.save', { request, version: null })
    await call('position.save', { position, version: null })
    const { app: bridge } = window
    const answer: Window['app']['call'] = (name, params) =>
      name === 'team.propose'
        ? Promise.resolve({ ok: true, result: proposal })
        : bridge.call(name, params)
    Object.defineProperty(window, 'app', {
      configurable: true,
      value: { ...bridge, call: answer },
    })
  })
}, wholeApp.timeout)
afterEach(() => app.end())

const deployments = () => app.call('deployment.list', { request: request.id, person: null })
const candidacies = () => app.call('candidacy.list', { request: request.id, position: null })

async function propose() {
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Propose best team' }))
  const panel = await screen.findByRole('dialog', { name: /The best team/ })
  await user.click(within(panel).getByRole('button', { name: 'Propose' }))
  const table = await within(panel).findByRole('table', { name: 'Proposed team' })
  return { user, panel, table }
}

describe('a proposed team', wholeApp, () => {
  it('is accepted and planned with one click, each under the provider proposed', async () => {
    const { user, panel } = await propose()
    await user.dblClick(within(panel).getByRole('button', { name: 'Accept and plan 3 people' }))
    await within(panel).findByText('Everybody of this team is planned.')
    expect(await screen.findAllByText('3 people selected and planned')).toHaveLength(1)
    const planned = await deployments()
    expect(planned).toHaveLength(3)
    for (const { person, provider, from, to } of planned) {
      const offered = people.find(({ id }) => id === person)?.offers[0]?.provider
      expect({ provider, from, to }).toEqual({
        ...{ provider: offered, from: '2027-03-01', to: '2027-06-30' },
      })
    }
    const [head] = await app.call('decision.list', { position: position.id })
    const { decision } = await app.call('decision.get', { id: head?.id ?? '' })
    expect(decision).toMatchObject({ kind: 'teamAccepted', question: { team: { coverage: [] } } })
    await user.click(within(panel).getByRole('button', { name: 'See the deployments' }))
    expect(await screen.findByRole('tab', { name: /Deployments/, selected: true })).toBeDefined()
  })

  it('takes nobody who was taken out of it, and keeps who that is', async () => {
    const { user, panel, table } = await propose()
    const out = within(table).getAllByRole('button', { name: /^Propose without/ })[0]
    const name = out?.getAttribute('aria-label')?.replace('Propose without ', '') ?? ''
    if (out) await user.click(out)
    await within(panel).findByText('Left out: 1 person')
    await user.click(within(panel).getByRole('button', { name: 'Accept and plan 2 people' }))
    await within(panel).findByText('Everybody of this team is planned.')
    const left = people.find(({ familyName }) => familyName === name)
    expect((await deployments()).some(({ person }) => person === left?.id)).toBe(false)
    expect((await candidacies()).some(({ person }) => person === left?.id)).toBe(false)

    // Closing the panel to look at the match is no end of it.
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Propose best team' }))
    const again = await screen.findByRole('dialog', { name: /The best team/ })
    expect(within(again).getByText('Left out: 1 person')).toBeDefined()
    expect(within(again).getByText('left out')).toBeDefined()
    await user.click(within(again).getByRole('button', { name: `Take ${name} in again` }))
    await within(again).findByRole('button', { name: 'Accept and plan 1 person' })
  })

  it('says who is refused and why, and goes on without them when told to', async () => {
    const { user, panel, table } = await propose()
    const first = people.find(({ familyName }) => within(table).queryByText(familyName) !== null)
    // Taken out of the running meanwhile, in another window.
    await app.call('candidacy.set', {
      ...{ position: position.id, person: first?.id ?? '' },
      ...{ status: 'declined', reason: 'Another mission' },
    })
    await user.click(within(panel).getByRole('button', { name: 'Accept and plan 3 people' }))
    const dialog = await screen.findByRole('dialog', { name: /stands against 1 of these/ })
    expect(within(dialog).getByRole('listitem').textContent).toContain(first?.familyName)
    expect(await deployments()).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Plan the other 2' }))
    await waitFor(async () => expect(await deployments()).toHaveLength(2))
  })
})
