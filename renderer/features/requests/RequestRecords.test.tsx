import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { aRequest } from '#tests/builders/requests.ts'
import { aFile } from '#tests/fixtures/files.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

let app: RenderedApp
afterEach(() => app.end())

const request = aRequest({ title: 'Benin 2027', state: 'BJ', status: 'needsAssessment' })

describe('what belongs to a request', wholeApp, () => {
  it('is attached and judged, its recommendations followed up, its budget estimated', async () => {
    const judged = aRequest({ ...request, preconditions: [] })
    app = await renderApp(`/requests/${request.id}?tab=documents`, async ({ call }) => {
      await call('request.save', { request: judged, version: null })
    })
    const user = userEvent.setup()
    const documents = await screen.findByRole('region', { name: 'Documents' })
    await within(documents).findByText('No documents yet')
    const { path, name } = aFile('lettre.txt', 'Monsieur, nous demandons')
    app.willChoose({ path, name, temporary: false })
    await user.click(within(documents).getByRole('button', { name: 'Attach a document' }))
    const dialog = await screen.findByRole('dialog', { name: /^Attach lettre.txt/ })
    await user.click(within(dialog).getByRole('button', { name: 'Attach' }))
    await user.click(await within(documents).findByRole('button', { name: 'lettre.txt' }))
    const preview = await screen.findByRole('dialog', { name: 'lettre.txt' })
    expect(await within(preview).findByText('Monsieur, nous demandons')).toBeDefined()
    await user.click(within(preview).getAllByRole('button', { name: 'Close' })[0] ?? preview)

    await user.click(screen.getByRole('button', { name: 'Edit: Adequate time' }))
    const judge = await screen.findByRole('dialog', { name: /^Adequate time/ })
    await user.click(within(judge).getByRole('radio', { name: 'met' }))
    await user.type(
      within(judge).getByRole('textbox', { name: 'Note or evidence' }),
      'Seven months',
    )
    await user.click(within(judge).getByRole('combobox', { name: 'Document' }))
    await user.click(await screen.findByRole('option', { name: 'lettre.txt' }))
    await user.click(within(judge).getByRole('button', { name: 'Save' }))
    const preconditions = screen.getByRole('region', { name: 'Preconditions' })
    expect(await within(preconditions).findByText('Seven months')).toBeDefined()
    expect(within(preconditions).getByRole('button', { name: 'lettre.txt' })).toBeDefined()

    // What the mission's report recommends is kept beside, and its follow-up by one menu.
    fireEvent.click(screen.getByRole('tab', { name: /^Recommendations/ }))
    fireEvent.click(await screen.findByText('Write down a recommendation'))
    const recommending = within(
      await screen.findByRole('dialog', { name: 'Write down a recommendation' }),
    )
    const write = (box: HTMLElement, value: string): void => {
      fireEvent.change(box, { target: { value } })
      fireEvent.blur(box)
    }
    write(recommending.getByLabelText(/^Recommendation/), 'Publish results by station.')
    write(recommending.getByLabelText('Number'), 'R.1')
    fireEvent.click(recommending.getByText('Save and write the next'))
    await waitFor(() =>
      expect(recommending.getByLabelText<HTMLInputElement>('Number').value).toBe(''),
    )
    fireEvent.click(recommending.getByText('Cancel'))
    fireEvent.click(await screen.findByLabelText('Follow-up of R.1: not judged yet'))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'implemented in part' }))
    await screen.findByLabelText('Follow-up of R.1: implemented in part')
    expect(await app.call('recommendation.list', { request: request.id })).toMatchObject([
      { text: 'Publish results by station.', followUp: 'partly' },
    ])

    // What it is expected to cost stands over the deployments.
    fireEvent.click(screen.getByRole('tab', { name: /^Deployments/ }))
    fireEvent.click(await screen.findByText('Estimate the budget'))
    const estimating = within(await screen.findByRole('dialog', { name: 'Budget' }))
    write(estimating.getByLabelText('What for'), 'Travel')
    write(estimating.getByLabelText('Amount'), '2000')
    fireEvent.click(estimating.getByText('Save'))
    const sums = await screen.findByRole('table', { name: 'Budget' })
    expect(within(sums).getAllByRole('cell', { name: /2,000.00/ })).toHaveLength(2)
  })

  it('leads from a recommendation to positions with what the library asks', async () => {
    app = await renderApp(`/requests/${request.id}?tab=assessment`, async ({ call }) => {
      await call('request.save', { request, version: null })
    })
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: /^Write down a needs/ }))
    const dialog = await screen.findByRole('dialog', { name: 'Needs assessment' })
    await user.click(within(dialog).getByRole('button', { name: 'Recommend posts' }))
    await user.click(within(dialog).getByRole('combobox', { name: 'From the library' }))
    await user.click(await screen.findByRole('option', { name: 'Legal Analyst' }))
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    await user.click(await screen.findByRole('button', { name: 'Make a position of it' }))
    expect(
      await screen.findByRole('button', { name: 'Match people to Legal Analyst' }),
    ).toBeDefined()
    await waitFor(async () => {
      const { positions } = await app.call('request.get', { id: request.id })
      expect(positions[0]).toMatchObject({ kind: 'legal-analyst', posts: 1 })
      expect(positions[0]?.requirements.map(({ kind }) => kind)).toContain('skill')
    })
  })
})
