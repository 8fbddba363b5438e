import { Button, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Task } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import classes from './ProgressBar.module.css'

/** How far a long task is, and the button that stops it. */
export function ProgressBar({
  task,
  label,
}: {
  readonly task: Pick<Task, 'progress' | 'cancel'>
  readonly label: string
}): ReactNode {
  const { progress } = task
  const total = progress?.total ?? null
  const percent = progress && total ? Math.min(100, (progress.done / total) * 100) : null
  const words = !progress
    ? label
    : total === null
      ? t('common.stageOpen', { stage: progress.stage, done: progress.done })
      : t('common.stage', { stage: progress.stage, done: progress.done, total })
  return (
    <div className={classes.bar}>
      <div className={classes.words} role="status">
        {words}
      </div>
      <Progress.Root size="sm">
        <Progress.Section
          value={percent ?? 100}
          striped={percent === null}
          animated={percent === null}
          aria-label={label}
        />
      </Progress.Root>
      <Button variant="default" size="compact-xs" onClick={task.cancel}>
        {t('common.cancel')}
      </Button>
    </div>
  )
}
