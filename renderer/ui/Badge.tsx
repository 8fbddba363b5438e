import type { ReactNode } from 'react'
import classes from './Badge.module.css'

export type BadgeTone = 'plain' | 'met' | 'not' | 'unknown' | 'override' | 'accent' | 'faint'

/** A small label: a provider, a status. */
export function Badge({
  tone = 'plain',
  children,
}: {
  readonly tone?: BadgeTone
  readonly children: ReactNode
}): ReactNode {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  )
}
