import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { giveTheWindowASize } from '#tests/hosts/window-size.ts'
import { ChoiceBox } from './ChoiceBox.tsx'

function Colour(): ReactNode {
  const [value, setValue] = useState<'red' | 'blue' | null>('red')
  return (
    <ChoiceBox
      label="Colour"
      value={value}
      onChange={setValue}
      choices={[
        { value: 'red', label: 'Red' },
        { value: 'blue', label: 'Blue' },
      ]}
    />
  )
}

beforeEach(() => {
  giveTheWindowASize()
  render(<Colour />, { wrapper: MantineProvider })
})
afterEach(cleanup)

const box = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Colour' })

describe('a list to choose from', () => {
  it('keeps what is chosen when it is chosen again', async () => {
    const user = userEvent.setup()
    await user.click(box())
    await user.click(await screen.findByRole('option', { name: 'Red' }))
    expect(box().value).toBe('Red')
  })

  it('is emptied by its cross, by key too, and keeps the focus', async () => {
    const user = userEvent.setup()
    await user.tab()
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Clear Colour' }))
    await user.keyboard('{Enter}')
    expect(box().value).toBe('')
    expect(document.activeElement).toBe(box())
  })
})
