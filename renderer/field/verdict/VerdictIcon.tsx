import type { ReactNode } from 'react'
import type { CriterionResult, CriterionStrength, Verdict } from '#shared/domain/verdict.ts'
import { t } from '#renderer/text/text.ts'
import classes from './VerdictIcon.module.css'

const shapes: Record<Verdict | 'warned' | 'notNeeded', string> = {
  ...{ met: '✓', notMet: '✕', unknown: '?', overridden: '!' },
  ...{ warned: '⚠', notNeeded: '–' },
}

export function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case 'met':
      return t('common.verdictMet')
    case 'notMet':
      return t('common.verdictNotMet')
    case 'unknown':
      return t('common.verdictUnknown')
    case 'overridden':
      return t('common.verdictOverridden')
  }
}

/** A verdict, and what stands beside it: a warning, or that an alternative of it holds. */
export type Judged = Pick<CriterionResult, 'verdict' | 'warning' | 'notNeeded'>

/** The state to show: what is not needed is no failure, and what is warned of no plain tick. */
function stateOf({ verdict, warning, notNeeded }: Judged): Verdict | 'warned' | 'notNeeded' {
  if (notNeeded) return 'notNeeded'
  return verdict === 'met' && warning !== null ? 'warned' : verdict
}

/** What a result comes to, in words. */
export function judgedWords(of: Judged): string {
  const state = stateOf(of)
  if (state === 'notNeeded') return t('common.verdictNotNeeded')
  return state === 'warned' ? t('common.verdictWarned') : verdictWords(state)
}

/** The verdict of one criterion for one person. */
export function JudgedIcon({
  of,
  label,
  strength,
}: {
  readonly of: Judged
  readonly label?: string
  readonly strength: CriterionStrength
}): ReactNode {
  const state = stateOf(of)
  const words = label ?? judgedWords(of)
  return <Icon state={state} words={words} strength={strength} />
}

/** A verdict as shape and colour; `label` says it in words (the verdict alone when not given). */
export function VerdictIcon({
  verdict,
  label,
  strength = 'must',
}: {
  readonly verdict: Verdict
  readonly label?: string
  /** What missing it means: a must alarms, a warning warns, a wish costs points only. */
  readonly strength?: CriterionStrength
}): ReactNode {
  return <Icon state={verdict} words={label ?? verdictWords(verdict)} strength={strength} />
}

function Icon({
  state,
  words,
  strength,
}: {
  readonly state: keyof typeof shapes
  readonly words: string
  readonly strength: CriterionStrength
}): ReactNode {
  return (
    <span
      className={classes.icon}
      data-verdict={state}
      data-strength={strength}
      role="img"
      aria-label={words}
      title={words}
    >
      {shapes[state]}
    </span>
  )
}
