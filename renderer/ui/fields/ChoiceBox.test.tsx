import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { giveTheWindowASize } from '#tests/hosts/window-size.ts'
import { ChoiceBox, ChoicesBox } from './ChoiceBox.tsx'

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

const colours = [
  { value: 'red', label: 'Red' },
  { value: 'green', label: 'Green' },
  { value: 'grey', label: 'Grey' },
]

function Colours(): ReactNode {
  const [first, setFirst] = useState<string | null>(null)
  const [values, setValues] = useState<string[]>([])
  return (
    <>
      <ChoiceBox label="First" value={first} onChange={setFirst} choices={colours} searchable />
      <ChoicesBox label="Colours" value={values} onChange={setValues} choices={colours} />
      <output>{values.join(' ')}</output>
    </>
  )
}

describe('what is typed and entered', () => {
  it('chooses the first that was found, once; without a word nothing is chosen', async () => {
    const user = userEvent.setup()
    render(<Colours />, { wrapper: MantineProvider })
    const one = screen.getByRole<HTMLInputElement>('combobox', { name: 'First' })
    await user.click(one)
    await user.keyboard('{Enter}')
    expect(one.value).toBe('')
    await user.keyboard('gre')
    await screen.findByRole('option', { name: 'Grey' })
    await user.keyboard('{Enter}')
    expect(one.value).toBe('Green')

    await user.click(screen.getByRole('combobox', { name: 'Colours' }))
    await user.keyboard('gr')
    await screen.findByRole('option', { name: 'Grey' })
    await user.keyboard('{Enter}{Enter}')
    expect(screen.getByRole('status').textContent).toBe('green')
  })
})
