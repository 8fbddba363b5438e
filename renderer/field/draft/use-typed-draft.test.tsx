import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type HeldDraft, holdOneDraft } from '#tests/hosts/held-draft.ts'
import { giveTheWindowASize } from '#tests/hosts/window-size.ts'
import { useTypedDraft } from './use-typed-draft.tsx'

interface Values {
  readonly text: string
  readonly author: string
}

/** What the engine holds of the one dialog; it begins with what `start` says. */
let held: () => HeldDraft | null
let start: Values

function Evaluation(): ReactNode {
  const [typed, setTyped] = useState(start)
  const kept = useTypedDraft({
    ...{ name: 'evaluation 1', subject: null, start, typed, onContinue: setTyped },
  })
  return (
    <>
      {kept.offer}
      <textarea
        aria-label="Text"
        value={typed.text}
        onChange={({ currentTarget }) => setTyped({ ...typed, text: currentTarget.value })}
      />
      <output>{typed.author}</output>
      <button onClick={kept.drop}>Save</button>
    </>
  )
}

const open = (): void => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Evaluation />
    </QueryClientProvider>,
    { wrapper: MantineProvider },
  )
}

beforeEach(() => {
  giveTheWindowASize()
  held = holdOneDraft()
  start = { text: '', author: 'Ana' }
})
afterEach(cleanup)

describe('what is typed into a dialog', { timeout: 30_000 }, () => {
  it('is kept when the dialog goes, offered back on what stands then, and forgotten once saved', async () => {
    const user = userEvent.setup()
    open()
    await user.type(screen.getByLabelText('Text'), 'Calm under pressure')
    cleanup()
    await waitFor(() => expect(held()).not.toBeNull())

    start = { text: '', author: 'Bea' }
    open()
    await user.click(await screen.findByRole('button', { name: 'Continue with it' }))
    expect(screen.getByLabelText('Text')).toHaveProperty('value', 'Calm under pressure')
    expect(screen.getByRole('status').textContent).toBe('Bea')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    cleanup()
    expect(held()).toBeNull()
  })

  it('is not kept where nothing was', () => {
    open()
    cleanup()
    expect(held()).toBeNull()
  })
})
