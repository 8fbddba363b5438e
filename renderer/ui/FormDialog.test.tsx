import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { giveTheWindowASize } from '#tests/hosts/window-size.ts'
import { ChoiceBox } from './fields/index.ts'
import { CancelButton, FormDialog, useSavedInDialog } from './FormDialog.tsx'

const closed = vi.fn()

function Saving(): ReactNode {
  const saved = useSavedInDialog()
  return <button onClick={saved}>Save</button>
}

function Titled(): ReactNode {
  const [title, setTitle] = useState('')
  return (
    <FormDialog opened onClose={closed} title="Position">
      <input
        aria-label="Title"
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <label data-saved-at-once>
        <input type="checkbox" /> Visa
      </label>
      <Saving />
      <CancelButton />
    </FormDialog>
  )
}

beforeEach(() => {
  closed.mockClear()
  giveTheWindowASize()
  render(<Titled />, { wrapper: MantineProvider })
})
afterEach(cleanup)

const question = (): Promise<HTMLElement> =>
  screen.findByRole('dialog', { name: 'Close without saving?' })

const leaves = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(event)
  return !event.defaultPrevented
}

describe('a dialog that is filled in', () => {
  it('begins with its first box', async () => {
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Title' })),
    )
  })

  it('begins without a list over it where the first box would open one', async () => {
    cleanup()
    const choices = [{ value: 'long', label: 'Long-term' }]
    render(
      <FormDialog opened onClose={closed} title="Position">
        <ChoiceBox label="Kind" value={null} onChange={() => undefined} choices={choices} />
      </FormDialog>,
      { wrapper: MantineProvider },
    )
    const dialog = await screen.findByRole('dialog', { name: 'Position' })
    const first = within(dialog).getAllByRole('button')[0]
    await waitFor(() => expect(document.activeElement).toBe(first))
  })

  it('closes at once while nothing was, or all that was is saved', async () => {
    const user = userEvent.setup()
    await user.click(screen.getByRole('checkbox', { name: 'Visa' }))
    expect(leaves()).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(closed).toHaveBeenCalledTimes(1)
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Adviser')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(closed).toHaveBeenCalledTimes(2)
  })

  it('asks before what was typed is lost: by key, by button, by the window', async () => {
    const user = userEvent.setup()
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Adviser{Escape}')
    await question()
    await user.click(screen.getByRole('button', { name: 'Stay here' }))
    expect(closed).not.toHaveBeenCalled()
    expect(screen.getByDisplayValue('Adviser')).toBeDefined()
    expect(leaves()).toBe(false)
    await waitFor(() => expect(screen.queryByText('Close without saving?')).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await question()
    await user.click(screen.getByRole('button', { name: 'Close without saving' }))
    expect(closed).toHaveBeenCalledTimes(1)
  })
})
