import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type HeldDraft, holdOneDraft } from '#tests/hosts/held-draft.ts'
import { giveTheWindowASize } from '#tests/hosts/window-size.ts'
import { useFormDraft } from './use-form-draft.tsx'

interface Values {
  readonly name: string
  readonly phone: string
}

/** What the engine holds of the one form; the form begins with what `start` says. */
let held: () => HeldDraft | null
let start: Values

function Form(): ReactNode {
  const form = useForm<Values>({ defaultValues: start })
  const draft = useFormDraft({ form, name: 'person 1', subject: null, start })
  return (
    <>
      {draft.offer}
      <input aria-label="Name" {...form.register('name')} />
      <input aria-label="Phone" {...form.register('phone')} />
      <button onClick={draft.drop}>Save</button>
    </>
  )
}

const open = (): void => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Form />
    </QueryClientProvider>,
    { wrapper: MantineProvider },
  )
}

beforeEach(() => {
  giveTheWindowASize()
  held = holdOneDraft()
  start = { name: 'Okello', phone: '1' }
})
afterEach(cleanup)

describe('what is typed into a form', { timeout: 30_000 }, () => {
  it('is kept when the form goes, and offered back on the record as it stands then', async () => {
    const user = userEvent.setup()
    open()
    await user.type(screen.getByLabelText('Name'), ' Berg')
    // Closed before a moment has passed.
    cleanup()
    await waitFor(() => expect(held()).not.toBeNull())
    start = { name: 'Okello', phone: '2' }
    open()
    await user.click(await screen.findByRole('button', { name: 'Continue with it' }))
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Okello Berg')
    expect(screen.getByLabelText('Phone')).toHaveProperty('value', '2')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(held()).toBeNull()
    cleanup()
    expect(held()).toBeNull()
  })

  it('is not offered any more once it was not wanted', async () => {
    held = holdOneDraft(JSON.stringify({ base: start, mine: start }))
    const user = userEvent.setup()
    open()
    await user.click(await screen.findByRole('button', { name: 'Discard it' }))
    expect(held()).toBeNull()
    expect(screen.queryByRole('button', { name: 'Continue with it' })).toBeNull()
  })
})
