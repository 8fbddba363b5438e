import type { ReactNode } from 'react'
import classes from './TablePanel.module.css'

/** A table as one part of a page that scrolls: as high as the window leaves, with its controls above. */
export function TablePanel({
  bar,
  children,
}: {
  readonly bar?: ReactNode
  readonly children: ReactNode
}): ReactNode {
  return (
    <div className={classes.panel}>
      {bar !== undefined && <div className={classes.bar}>{bar}</div>}
      <div className={classes.fixed}>{children}</div>
    </div>
  )
}
