import type { ReactNode } from 'react'
import type { MatchSummary } from '#shared/contract/match-calls.ts'
import type { MatchDraft } from '#shared/domain/position.ts'
import { t } from '#renderer/text/text.ts'
import { Funnel } from './asked/Funnel.tsx'
import classes from './MatchTabs.module.css'

export const matchViews = ['fit', 'notFit', 'compare'] as const
export type MatchView = (typeof matchViews)[number]

export interface MatchTabsProps {
  readonly view: MatchView
  readonly onView: (view: MatchView) => void
  readonly summary: MatchSummary
  readonly requirements: MatchDraft['requirements']
  /** People in the comparison. */
  readonly compared: number
  /** Stands behind the views: finding somebody in any of them. */
  readonly find: ReactNode
  /** Stands in place of the funnel while what is asked is only tried. */
  readonly tried: ReactNode
}

/** The three views of the match with their numbers, and the way from the roster to those who fit. */
export function MatchTabs(props: MatchTabsProps): ReactNode {
  const { view, onView, summary, requirements, compared, find, tried } = props
  const { fit, unknown, notFit } = summary
  const words: Record<MatchView, string> = {
    fit: t('match.tabFit', { fit, unknown }),
    notFit: t('match.tabNotFit', { notFit }),
    compare: t('match.tabCompare', { count: compared }),
  }
  return (
    <div className={classes.tabs}>
      <div role="group" aria-label={t('match.views')} className={classes.views}>
        {matchViews.map((each) => (
          <button
            key={each}
            type="button"
            className={classes.tab}
            aria-pressed={view === each}
            onClick={() => onView(each)}
          >
            {words[each]}
          </button>
        ))}
      </div>
      {find}
      {tried ?? <Funnel summary={summary} requirements={requirements} />}
    </div>
  )
}
