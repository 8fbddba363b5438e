import type { ReactNode } from 'react'
import classes from './PersonForm.module.css'

/** One part of the form under its heading. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <fieldset id={id} className={classes.section} tabIndex={-1}>
      <legend>{title}</legend>
      {note !== undefined && <p className={classes.note}>{note}</p>}
      {children}
    </fieldset>
  )
}
