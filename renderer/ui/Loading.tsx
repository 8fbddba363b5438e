import { Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import classes from './States.module.css'

/** Grey lines of the height that the content will have, so that nothing jumps when it comes. */
export function Loading({
  lines = 6,
  height = 18,
}: {
  readonly lines?: number
  readonly height?: number
}): ReactNode {
  return (
    <div className={classes.loading} role="status" aria-label={t('common.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton
          key={line}
          height={height}
          width={`${92 - ((line * 17) % 40)}%`}
          animate={false}
        />
      ))}
    </div>
  )
}
