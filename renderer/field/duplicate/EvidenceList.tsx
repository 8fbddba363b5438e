import type { ReactNode } from 'react'
import type { ShownPair } from '#shared/contract/duplicate-calls.ts'
import { t, words } from '#renderer/text/text.ts'
import classes from './EvidenceList.module.css'

/** What speaks for and against one person; each is said in words, not by colour alone. */
export function EvidenceList({
  evidence,
}: {
  readonly evidence: ShownPair['evidence']
}): ReactNode {
  return (
    <ul className={classes.evidence} aria-label={t('duplicates.evidence')}>
      {evidence.map(({ says, side }) => (
        <li key={JSON.stringify(says)} data-side={side}>
          <span aria-label={t('duplicates.side', { side })}>
            {side === 'for' ? '+' : side === 'against' ? '−' : '?'}
          </span>{' '}
          {words(says)}
        </li>
      ))}
    </ul>
  )
}
