import type { ReactNode } from 'react'
import type { CriterionStrength, Verdict } from '#shared/domain/verdict.ts'
import { t } from '#renderer/text/text.ts'
import classes from './VerdictIcon.module.css'

const shapes: Record<Verdict, string> = { met: '✓', notMet: '✕', unknown: '?', overridden: '!' }

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
  const words = label ?? verdictWords(verdict)
  return (
    <span
      className={classes.icon}
      data-verdict={verdict}
      data-strength={strength}
      role="img"
      aria-label={words}
      title={words}
    >
      {shapes[verdict]}
    </span>
  )
}
