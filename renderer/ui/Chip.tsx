import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import classes from './Chip.module.css'

export interface ChipProps {
  readonly children: ReactNode
  /** `wish` is dashed, `add` invites, `on` is chosen. */
  readonly kind?: 'plain' | 'wish' | 'add' | 'on'
  /** Makes the chip a button. */
  readonly onClick?: () => void
  /** Adds a button that takes the chip away; `label` names what goes. */
  readonly onRemove?: () => void
  readonly label?: string
  /** For chips that switch something on and off. */
  readonly pressed?: boolean
}

/** A rounded label: an active filter, a requirement, a choice. */
export function Chip({
  children,
  kind = 'plain',
  onClick,
  onRemove,
  label,
  pressed,
}: ChipProps): ReactNode {
  const body =
    onClick === undefined ? (
      <span className={classes.body}>{children}</span>
    ) : (
      <button type="button" className={classes.body} onClick={onClick} aria-pressed={pressed}>
        {children}
      </button>
    )
  return (
    <span className={classes.chip} data-kind={pressed === true ? 'on' : kind}>
      {body}
      {onRemove !== undefined && (
        <button
          type="button"
          className={classes.remove}
          aria-label={t('common.removeNamed', { what: label ?? '' })}
          onClick={onRemove}
        >
          ✕
        </button>
      )}
    </span>
  )
}

/** Chips in a row that wraps. */
export function Chips({
  children,
  label,
}: {
  readonly children: ReactNode
  readonly label?: string
}): ReactNode {
  return (
    <div
      className={classes.chips}
      {...(label === undefined ? {} : { role: 'group', 'aria-label': label })}
    >
      {children}
    </div>
  )
}
