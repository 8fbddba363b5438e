import type { ReactNode } from 'react'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import { t } from '#renderer/text/text.ts'
import classes from './PersonPanel.module.css'

/** The score as a sum that can be checked by hand. */
export function ScoreSum({ row }: { readonly row: MatchRow }): ReactNode {
  const worth = row.results.filter(({ maxPoints }) => maxPoints > 0)
  return (
    <div className={classes.sum}>
      <b>{t('match.scoreOf', { score: row.score })}</b>{' '}
      <span className={classes.dim}>
        {worth.length === 0
          ? t('match.scorePlain')
          : worth.length > 1 &&
            t('match.scoreSum', {
              parts: worth.map(({ points }) => String(points)).join(' + '),
              score: row.score,
            })}
      </span>
    </div>
  )
}
