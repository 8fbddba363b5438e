import { Popover, Stack } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { Chip } from '#renderer/ui/index.ts'
import classes from './EditChip.module.css'
import type { ChipWords } from './requirement-words.ts'

export interface EditChipProps {
  readonly words: ChipWords
  readonly kind: 'plain' | 'wish'
  /** Title of the small editor. */
  readonly title: string
  /** Opens at once: for a chip that was just added. */
  readonly openAtFirst?: boolean
  readonly children: ReactNode
}

/** A chip that opens a small editor under itself. */
export function EditChip({
  words,
  kind,
  title,
  openAtFirst = false,
  children,
}: EditChipProps): ReactNode {
  const [opened, setOpened] = useState(openAtFirst)
  useCloseOutside(opened, () => setOpened(false))
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      trapFocus
      returnFocus
      shadow="md"
      withRoles={false}
      closeOnClickOutside={false}
    >
      <Popover.Target>
        <span className={classes.target}>
          <Chip kind={kind} onClick={() => setOpened((was) => !was)}>
            <ChipText words={words} />
          </Chip>
        </span>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={title} className={classes.editor ?? ''}>
        <Stack gap="xs">
          {/* Focus on the title: a box that opens its list on focus would hide the other fields. */}
          <b tabIndex={-1} data-autofocus className={classes.title}>
            {title}
          </b>
          {children}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

/** Lists and calendars opened from the editor lie beside it in the page, yet belong to it. */
function useCloseOutside(opened: boolean, close: () => void): void {
  useEffect(() => {
    if (!opened) return
    const onPointer = (event: PointerEvent): void => {
      const { target } = event
      // The mark of every dropdown of the kit.
      if (!(target instanceof Element && target.closest('[data-position]'))) close()
    }
    document.addEventListener('pointerdown', onPointer, true)
    return () => document.removeEventListener('pointerdown', onPointer, true)
  })
}

/** Words of a chip with the heart of it in bold. */
export function ChipText({ words }: { readonly words: ChipWords }): ReactNode {
  return (
    <>
      {words.before !== '' && `${words.before} `}
      <b>{words.strong}</b>
      {words.after !== '' && ` ${words.after}`}
    </>
  )
}
