import type { ReactNode } from 'react'
import type { ClosedInterval } from '#shared/calendar/index.ts'
import type { CriterionHead } from '#shared/domain/verdict.ts'
import { showMonths, showPeriod } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import classes from './MatchList.module.css'

/** Heads of the list; each criterion by its letters, in full on the pointer. */
export function MatchListHead({
  criteria,
  axis,
}: {
  readonly criteria: readonly CriterionHead[]
  readonly axis: ClosedInterval
}): ReactNode {
  return (
    <div role="row" aria-rowindex={1} className={classes.head}>
      <div role="columnheader" className={classes.num}>
        {t('match.columnRank')}
      </div>
      <div role="columnheader" title={t('match.columnScoreLong')}>
        {t('match.columnScore')}
      </div>
      <div role="columnheader">{t('match.columnName')}</div>
      <div role="columnheader">{t('match.columnNationality')}</div>
      <div role="columnheader">{t('match.columnOffered')}</div>
      <div role="columnheader" className={classes.languages} title={t('match.columnLanguagesLong')}>
        {t('match.columnLanguages')}
      </div>
      <div role="columnheader" aria-label={t('match.columnCriteria')} className={classes.letters}>
        {criteria.map(({ key, letter, asked }) => (
          <span key={key} title={words(asked)}>
            {letter}
          </span>
        ))}
      </div>
      <div role="columnheader" title={showPeriod(axis)}>
        {showMonths(axis)}
      </div>
    </div>
  )
}
