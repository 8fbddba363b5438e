import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { failureOf } from '#renderer/client/index.ts'
import { t, words } from '#renderer/text/text.ts'
import classes from './States.module.css'

/** What went wrong and what to do, in place of the content that could not be had. */
export function FailureState({
  error,
  onRetry,
}: {
  readonly error: unknown
  readonly onRetry?: () => void
}): ReactNode {
  const failure = failureOf(error)
  return (
    <div className={classes.state} role="alert">
      <p className={classes.failed}>{words(failure.message)}</p>
      <p className={classes.text}>{words(failure.next)}</p>
      {failure.problems.length > 0 && (
        <ul className={classes.problems}>
          {failure.problems.map((problem) => (
            <li key={`${problem.field}${problem.row ?? ''}${problem.message.key}`}>
              {words(problem.message)}
            </li>
          ))}
        </ul>
      )}
      {onRetry !== undefined && (
        <Button variant="default" onClick={onRetry}>
          {t('common.again')}
        </Button>
      )}
    </div>
  )
}

/** The same in one line, under a form or beside a button. */
export function FailureLine({ error }: { readonly error: unknown }): ReactNode {
  if (error === null || error === undefined) return null
  const failure = failureOf(error)
  return (
    <div className={classes.line} role="alert">
      <b>{words(failure.message)}</b> {words(failure.next)}
      {failure.problems.map((problem) => (
        <div key={`${problem.field}${problem.message.key}`}>{words(problem.message)}</div>
      ))}
    </div>
  )
}
