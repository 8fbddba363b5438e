import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#shared/domain/person.ts'
import { aPerson, aProvider, anOffer } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest } from '#tests/builders/requests.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

const provider = aProvider()
const request = aRequest({ title: 'Madagascar 2027', receivedOn: '2026-01-10', womenPercent: 40 })
const french = aMust('language', { language: 'fr', mode: 'spoken', level: 5 })
const position = aPosition(request.id, { title: 'Legal adviser', posts: 2, requirements: [french] })

const named = (familyName: string, changes: Partial<Person> = {}): Person =>
  aPerson({
    familyName,
    givenName: null,
    nativeName: null,
    secondNativeName: null,
    offers: [anOffer(provider.id, { offeredOn: '2026-01-01' })],
    ...changes,
  })
const level = (spoken: number | null): Person['languages'] => [
  {
    id: crypto.randomUUID(),
    language: 'fr',
    spoken,
    read: null,
    written: null,
    scale: null,
    received: null,
    converted: false,
  },
]
const fits = named('Fits')
const alsoFits = named('Alsofits', { sex: 'male' })
const unknown = named('Unasked', { languages: level(null) })
const below = named('Below', { languages: level(4) })
const national = named('National', { nationalities: ['MG'] })

let app: RenderedApp
beforeEach(async () => {
  app = await renderApp(`/match/${position.id}`, async ({ call }) => {
    await call('provider.save', { provider, version: null })
    for (const person of [fits, alsoFits, unknown, below, national]) {
      await call('person.save', { person, version: null })
    }
    await call('request.save', { request, version: null })
    await call('position.save', { position, version: null })
  })
}, wholeApp.timeout)
afterEach(() => app.end())

const candidacies = () => app.call('candidacy.list', { position: position.id, request: null })
const rowOf = (name: string): Promise<HTMLElement> =>
  screen.findByRole('row', { name: new RegExp(name) })

describe('the match of a position', wholeApp, () => {
  it('groups people by what is known of them and says why', async () => {
    await screen.findByRole('button', { name: '2 fit, 1 unknown' })
    expect(screen.getByRole('button', { name: '2 do not' })).toBeDefined()
    const panel = await screen.findByRole('complementary')
    expect(within(panel).getByText(/French C1, asked C1 spoken/)).toBeDefined()
    expect(within(panel).getByText('Score 100 of 100')).toBeDefined()
    expect(await screen.findByText('Unknown: 1 person')).toBeDefined()
    expect(screen.getByRole('button', { name: 'ask 1 about their French' })).toBeDefined()
    expect(await screen.findByText('French 1 level below')).toBeDefined()
  })

  it('answers why somebody is not in a list, on every list', async () => {
    const user = userEvent.setup()
    await screen.findByRole('button', { name: '2 fit, 1 unknown' })
    const box = screen.getByRole('searchbox', { name: /why are they not here/ })
    await user.type(box, 'nation')
    const option = await screen.findByRole('option', { name: /National.*Does not fit/ })
    expect(option.textContent).toMatch(/national of Madagascar|Malagasy/i)
    await user.click(option)
    const panel = await screen.findByRole('complementary', { name: 'Reasons for National' })
    expect(within(panel).getByText('Does not fit')).toBeDefined()
  })

  it('lists who does not fit by what stands against them', async () => {
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: '2 do not' }))
    const facets = await screen.findByRole('navigation', { name: 'What stands against people' })
    await user.click(within(facets).getByRole('button', { name: /French/ }))
    const table = await screen.findByRole('grid', { name: 'People who do not fit' })
    await waitFor(() => expect(within(table).queryByText('National')).toBeNull())
    expect(within(table).getByText('Below')).toBeDefined()
    const panel = await screen.findByRole('complementary', { name: 'Reasons for Below' })
    expect(within(panel).getByText('Does not fit')).toBeDefined()
    expect(within(panel).queryByText(/Score/)).toBeNull()
  })

  it('answers what is tried without touching the position, and saves it when told to', async () => {
    const user = userEvent.setup()
    await screen.findByRole('button', { name: '2 fit, 1 unknown' })
    await user.click(await screen.findByRole('button', { name: /French spoken ≥ C1/ }))
    const editor = await screen.findByRole('dialog', { name: 'Language' })
    await user.click(within(editor).getByText('≥ B2'))
    await screen.findByRole('button', { name: '3 fit, 1 unknown' })
    const stored = await app.call('position.get', { id: position.id })
    expect(stored.position.requirements).toEqual([french])
    await user.click(screen.getByRole('button', { name: 'Save to the position' }))
    await waitFor(async () => {
      const { position: saved } = await app.call('position.get', { id: position.id })
      expect(saved.requirements[0]?.parameters).toMatchObject({ level: 4 })
    })
  })

  it('decides by keyboard: shortlist, exclude with a reason, compare', async () => {
    const user = userEvent.setup()
    await rowOf('Alsofits')
    await user.keyboard('s')
    await waitFor(async () =>
      expect((await candidacies()).map(({ status }) => status)).toEqual(['shortlisted']),
    )
    await user.keyboard('jx')
    const dialog = await screen.findByRole('dialog', { name: /Not for this position/ })
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Other priorities')
    await user.click(within(dialog).getByRole('button', { name: 'Not selected' }))
    await waitFor(async () => {
      const reasons = (await candidacies()).map(({ reason }) => reason)
      expect(reasons).toContain('Other priorities')
    })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.keyboard('c')
    await screen.findByRole('button', { name: 'Compare (1)' })
  })

  it('keeps the place of each list, and gives the focus back to it after a dialog', async () => {
    const user = userEvent.setup()
    await rowOf('Alsofits')
    await user.keyboard('j')
    const list = screen.getByRole('grid', { name: 'People by score' })
    expect(document.activeElement).toBe(list)
    await user.keyboard('o')
    await screen.findByRole('dialog', { name: /Set a criterion aside/ })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(document.activeElement).toBe(list)

    const reasons = /^Reasons for/
    const before = screen.getByRole('complementary', { name: reasons }).getAttribute('aria-label')
    await user.click(screen.getByRole('button', { name: '2 do not' }))
    const out = await screen.findByRole('complementary', { name: /Below|National/ })
    const second = out.getAttribute('aria-label')?.includes('Below') ? 'National' : 'Below'
    await user.keyboard('j')
    await screen.findByRole('complementary', { name: `Reasons for ${second}` })
    await user.click(screen.getByRole('button', { name: '2 fit, 1 unknown' }))
    await screen.findByRole('complementary', { name: before ?? '' })
  })

  it('sets a criterion aside with a reason, so that the person fits', async () => {
    const user = userEvent.setup()
    await user.click(await rowOf('Unasked'))
    await screen.findByRole('complementary', { name: 'Reasons for Unasked' })
    await user.keyboard('o')
    const dialog = await screen.findByRole('dialog', { name: /Set a criterion aside/ })
    await user.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'Interviewed in French',
    )
    await user.click(within(dialog).getByRole('button', { name: 'Set aside' }))
    await screen.findByRole('button', { name: '3 fit, 0 unknown' })
  })

  it('tells what was set aside for an earlier question, and sets it aside again', async () => {
    await app.call('candidacy.override', {
      ...{ position: position.id, person: below.id, criterion: french.id },
      reason: 'Interviewed in French',
    })
    const asked = { ...french, parameters: { ...french.parameters, level: 6 as const } }
    const { version } = (await app.call('position.get', { id: position.id })).position
    await app.call('position.save', { position: { ...position, requirements: [asked] }, version })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: /do not$/ }))
    await user.click(await rowOf('Below'))
    const panel = await screen.findByRole('complementary', { name: 'Reasons for Below' })
    expect(await within(panel).findByText(/earlier question.*Interviewed in French/)).toBeDefined()
    await user.click(within(panel).getByRole('button', { name: /^Set aside again/ }))
    await waitFor(() => expect(screen.queryByText(/earlier question/)).toBeNull())
    expect(await candidacies()).toMatchObject([
      { overrides: [{ reason: 'Interviewed in French', question: { parameters: { level: 6 } } }] },
    ])
  })

  it('chooses a person and plans the deployment over the window', async () => {
    const user = userEvent.setup()
    await rowOf('Alsofits')
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog', { name: /Choose/ })
    expect(within(dialog).getByText('122 days, both ends counted')).toBeDefined()
    await user.click(within(dialog).getByRole('button', { name: 'Choose' }))
    await waitFor(async () => {
      const planned = await app.call('deployment.list', { request: request.id, person: null })
      expect(planned).toMatchObject([
        { from: '2027-03-01', to: '2027-06-30', provider: provider.id },
      ])
    })
    await screen.findByText(/1 open/)
  })

  it('plans a selected person with one key, and only once', async () => {
    const user = userEvent.setup()
    await app.call('candidacy.set', {
      ...{ position: position.id, person: alsoFits.id, status: 'selected', reason: null },
    })
    await user.click(await rowOf('Alsofits'))
    const panel = await screen.findByRole('complementary', { name: 'Reasons for Alsofits' })
    await within(panel).findByRole('button', { name: /^Plan ↵/ })
    await user.keyboard('{Enter}{Enter}')
    await within(panel).findByRole('button', { name: /^Planned/ })
    expect(await app.call('deployment.list', { request: request.id, person: null })).toMatchObject([
      { person: alsoFits.id, provider: provider.id, from: '2027-03-01', to: '2027-06-30' },
    ])
    expect(await screen.findAllByText('1 person selected and planned')).toHaveLength(1)
    expect(screen.queryByText('Nobody was left to plan')).toBeNull()
  })
})
