import { Popover, Stack } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import type { Phrase } from '#renderer/text/text.ts'
import { Chip } from '#renderer/ui/index.ts'
import { AskedText } from './AskedText.tsx'
import classes from './EditChip.module.css'

export interface EditChipProps {
  readonly asked: Phrase
  /** What stands behind it, such as the points of a wish. */
  readonly more?: string
  readonly kind: 'plain' | 'wish'
  /** Title of the small editor. */
  readonly title: string
  /** Opens at once: for a chip that was just added. */
  readonly openAtFirst?: boolean
  readonly children: ReactNode
}

/** A chip that opens a small editor under itself. */
export function EditChip({
  asked,
  more,
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
            <AskedText asked={asked} />
            {more !== undefined && ` ${more}`}
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
