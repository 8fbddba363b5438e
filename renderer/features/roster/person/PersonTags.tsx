import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { inOrderOfTags } from '#shared/domain/tag.ts'
import { currentTag, t } from '#renderer/text/text.ts'
import classes from './PersonPanel.module.css'

/** The tags of a person, each a way to everybody who has it. */
export function PersonTags({ tags }: { readonly tags: readonly string[] }): ReactNode {
  if (tags.length === 0) return null
  return (
    <ul className={classes.tags} aria-label={t('person.tags')}>
      {inOrderOfTags(tags, currentTag()).map((tag) => (
        <li key={tag}>
          <Link to="/roster" search={{ tags: [tag] }} title={t('roster.showTagged', { tag })}>
            <bdi>{tag}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}
