import type { ReactNode } from 'react'
import { Badge, type BadgeTone } from '#renderer/ui/index.ts'
import { StatusMenu, type StatusMenuProps } from './StatusMenu.tsx'
import classes from './RowStatusMenu.module.css'

export interface RowStatusMenuProps<S extends string> extends Pick<
  StatusMenuProps<S>,
  'act' | 'steps' | 'words' | 'isExit' | 'onMove' | 'exitDialog'
> {
  readonly status: S
  readonly tone: BadgeTone
  /** Whose status it is, and which: read out in place of the badge. */
  readonly label: string
}

/** The status of a row of a table as a badge that opens its next steps, without opening the row. */
export function RowStatusMenu<S extends string>(props: RowStatusMenuProps<S>): ReactNode {
  const { status, tone, label, ...menu } = props
  return (
    <span onClick={(event) => event.stopPropagation()}>
      <StatusMenu
        {...menu}
        position="bottom-start"
        target={
          <button type="button" className={classes.target} aria-label={label}>
            <Badge tone={tone}>{menu.words(status)} ▾</Badge>
          </button>
        }
      />
    </span>
  )
}
