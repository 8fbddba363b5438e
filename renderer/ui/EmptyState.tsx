import type { ReactNode } from 'react'
import classes from './States.module.css'

export interface EmptyStateProps {
  readonly title: ReactNode
  /** Why there is nothing, and what to do. */
  readonly text?: ReactNode
  /** The next step, as buttons or links. */
  readonly children?: ReactNode
}

/** A screen or panel with nothing to show says why and what comes next. */
export function EmptyState({ title, text, children }: EmptyStateProps): ReactNode {
  return (
    <div className={classes.state}>
      <p className={classes.title}>{title}</p>
      {text !== undefined && <p className={classes.text}>{text}</p>}
      {children !== undefined && <div className={classes.steps}>{children}</div>}
    </div>
  )
}
