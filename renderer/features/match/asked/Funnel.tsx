import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'
import type { MatchSummary } from '#shared/contract/match-calls.ts'
import type { MatchDraft } from '#shared/domain/position.ts'
import { showNumber } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { funnelSteps, steepest } from './funnel-steps.ts'
import classes from '../MatchTabs.module.css'

/** Pixels that the two ends and each step take; what has no room is left out, the gentlest first. */
const ENDS_WIDTH = 190
const STEP_WIDTH = 104

/** "2,418 on the roster › 235 offered › … › 14 fit": whom each must costs. */
export function Funnel({
  summary,
  requirements,
}: {
  readonly summary: MatchSummary
  readonly requirements: MatchDraft['requirements']
}): ReactNode {
  const { ref, width } = useElementSize()
  const most = Math.max(0, Math.floor((width - ENDS_WIDTH) / STEP_WIDTH))
  const steps = steepest(funnelSteps(summary, requirements), summary.roster, most)
  return (
    <ol ref={ref} className={classes.funnel} aria-label={t('match.funnel')}>
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
