import type { ReactNode } from 'react'
import type { MatchDraft, MatchSummary } from '#shared/contract/match-calls.ts'
import { showNumber } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { funnelSteps } from './funnel-steps.ts'
import classes from './MatchTabs.module.css'

/** "2,418 on the roster › 235 offered › … › 14 fit": whom each must costs. */
export function Funnel({
  summary,
  requirements,
}: {
  readonly summary: MatchSummary
  readonly requirements: MatchDraft['requirements']
}): ReactNode {
  const steps = funnelSteps(summary, requirements)
  return (
    <ol className={classes.funnel} aria-label={t('match.funnel')}>
      <li>
        {showNumber(summary.roster)} {t('match.funnelRoster')}
      </li>
      {steps.map(({ key, words, title, left }) => (
        <li key={key} title={title}>
          {showNumber(left)} {words}
        </li>
      ))}
      <li>
        {showNumber(summary.fit)} {t('match.funnelFit')}
      </li>
    </ol>
  )
}
