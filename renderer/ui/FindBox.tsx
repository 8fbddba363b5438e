import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'

export interface FindBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Pixels. */
  readonly width: number
}

/** Where the rows of a table, or the cards of a board, take the focus. */
const ROWS = '[role="grid"], [data-candidate][tabindex="0"]'

/** Narrows what a screen shows: Ctrl F goes there, and the arrow down from there to the rows. */
export function FindBox({ label, value, onChange, width }: FindBoxProps): ReactNode {
  return (
    <TextInput
      size="xs"
      type="search"
      w={width}
      leftSection={<IconSearch size={13} />}
      aria-label={label}
      placeholder={label}
      data-screen-search
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return
        event.preventDefault()
        document.querySelector('main')?.querySelector<HTMLElement>(ROWS)?.focus()
      }}
    />
  )
}
