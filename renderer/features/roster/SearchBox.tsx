import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { t } from '#renderer/text/text.ts'
import classes from './SearchBox.module.css'

// Shorter than the pause between two keys of a fast typist: one question per pause, not per key.
const TYPING_PAUSE_MS = 60

/** From the box down to those found: past the facets, which lie between for the Tab key. */
const goToTable = (box: HTMLElement): void =>
  box.closest('main')?.querySelector<HTMLElement>('[role="grid"]')?.focus()

/** Search as you type; the address follows, and "back" empties the box. */
export function SearchBox({
  text,
  onSearch,
}: {
  readonly text: string
  readonly onSearch: (text: string) => void
}): ReactNode {
  const [typed, setTyped] = useState(text)
  const [known, setKnown] = useState(text)
  const send = useDebouncedCallback((next: string) => {
    setKnown(next)
    onSearch(next)
  }, TYPING_PAUSE_MS)
  // The address changed by itself (a link, "back", a chip): the box shows it.
  if (text !== known) {
    setKnown(text)
    setTyped(text)
  }
  return (
    <TextInput
      className={classes.search}
      size="sm"
      type="search"
      aria-label={t('roster.searchLabel')}
      placeholder={t('roster.searchHint')}
      leftSection={<IconSearch size={15} />}
      rightSection={<kbd className={classes.key}>Ctrl F</kbd>}
      rightSectionWidth={58}
      data-screen-search
      value={typed}
      onChange={(event) => {
        const next = event.currentTarget.value
        setTyped(next)
        send(next)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return
        event.preventDefault()
        goToTable(event.currentTarget)
      }}
    />
  )
}
