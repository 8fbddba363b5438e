import type { ReactNode } from 'react'
import type { DateOnly } from '#shared/calendar/index.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { showDate } from '#renderer/text/format.ts'
import { ageShort, confirmedWords } from './confirmed-words.ts'
import classes from './LastConfirmed.module.css'

/** The day a record was last confirmed and its age, for the cell of a table. */
export function ConfirmedDay({ on }: { readonly on: DateOnly }): ReactNode {
  const today = useToday()
  return (
    <span title={confirmedWords(on, today)}>
      {showDate(on)} <span className={classes.age}>{ageShort(on, today)}</span>
    </span>
  )
}
