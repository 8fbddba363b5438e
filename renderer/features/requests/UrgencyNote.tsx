import type { ReactNode } from 'react'
import type { Urgency } from '#shared/domain/request-urgency.ts'
import { words } from '#renderer/text/text.ts'
import { levelWords, urgencyWords } from './urgent-requests.ts'
import classes from './RequestsScreen.module.css'

/** What presses most, with everything that does on hover; its colour says how much. */
export function UrgencyNote({ urgency }: { readonly urgency: Urgency }): ReactNode {
  const [first] = urgency.reasons
  return (
    <span className={classes.urgency} data-level={urgency.level} title={urgencyWords(urgency)}>
      {first === undefined ? levelWords(urgency.level) : words(first)}
    </span>
  )
}
