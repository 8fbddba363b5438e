import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import classes from './PostsFilled.module.css'

/** Filled of asked, as a number and a small bar. */
export function PostsFilled({
  posts,
  filled,
}: {
  readonly posts: number
  readonly filled: number
}): ReactNode {
  if (posts === 0) return <span className={classes.none}>{t('requests.noPosts')}</span>
  return (
    <span className={classes.posts}>
      <span>{t('requests.postsFilled', { filled, posts })}</span>
      <span className={classes.bar} aria-hidden="true">
        <i style={{ inlineSize: `${Math.min(100, (filled / posts) * 100)}%` }} />
      </span>
    </span>
  )
}
