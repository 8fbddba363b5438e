import type { ReactNode } from 'react'
import type { ShareState } from '#shared/contract/team-calls.ts'
import { AskedText } from '#renderer/field/asked/AskedText.tsx'
import { t } from '#renderer/text/text.ts'
import classes from './TeamPanel.module.css'

/** How far each part of the posts is kept: "3 of 6 so far". */
export function ShareStates({ shares }: { readonly shares: readonly ShareState[] }): ReactNode {
  if (shares.length === 0) return null
  return (
    <ul className={classes.notes} aria-label={t('requests.shares')}>
      {shares.map((share) => (
        <li key={share.share}>
          <bdi>{share.positionTitle}</bdi>: <AskedText asked={share.asked} />{' '}
          {t('match.shareSoFar', { people: share.people, least: share.least })}
        </li>
      ))}
    </ul>
  )
}
