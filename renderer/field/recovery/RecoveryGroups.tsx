import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import classes from './recovery.module.css'

/** The groups of a recovery key, each with its number, to be read off and written down. */
export function RecoveryGroups({ groups }: { readonly groups: readonly string[] }): ReactNode {
  return (
    <ol className={classes.groups} aria-label={t('care.recoveryTyped')}>
      {groups.map((group, at) => (
        // A key has a place for each group.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>
          <span className={classes.place} aria-hidden="true">
            {at + 1}
          </span>
          <code>{group}</code>
        </li>
      ))}
    </ol>
  )
}
