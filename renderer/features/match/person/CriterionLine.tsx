import type { ReactNode } from 'react'
import type { CriterionHead, CriterionResult } from '#shared/domain/verdict.ts'
import { JudgedIcon } from '#renderer/field/verdict/VerdictIcon.tsx'
import { t, words } from '#renderer/text/text.ts'
import classes from './PersonPanel.module.css'

const kindOf = (head: CriterionHead): string => {
  if (head.strength === 'wish') return t('match.wish')
  if (head.strength === 'warn') return t('match.warn')
  return head.group === null ? '' : t('match.alternative')
}

/** One criterion for one person: verdict, evidence, the fainter detail, and its points. */
export function CriterionLine({
  head,
  result,
  children,
}: {
  readonly head: CriterionHead
  readonly result: CriterionResult
  readonly children?: ReactNode
}): ReactNode {
  const kind = kindOf(head)
  return (
    <li className={classes.criterion} title={words(head.asked)}>
      <JudgedIcon of={result} strength={head.strength} />
      <div>
        <div className={classes.evidence}>
          {words(result.evidence)}
          {kind !== '' && <span className={classes.dim}> ({kind})</span>}
        </div>
        {result.warning !== null && <div className={classes.warning}>{words(result.warning)}</div>}
        <small className={classes.dim}>
          {[
            result.notNeeded ? t('common.verdictNotNeeded') : '',
            result.detail === null ? '' : words(result.detail),
            result.reason === null ? '' : t('match.overriddenWhy', { reason: result.reason }),
            result.question === null || result.verdict !== 'unknown'
              ? ''
              : t('match.questionAsk', { question: result.question }),
            result.maxPoints > 0
              ? t('match.points', { points: result.points, max: result.maxPoints })
              : '',
            head.source !== null && result.verdict !== 'met'
              ? t('match.sourceOf', { source: head.source })
              : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
        {children}
      </div>
    </li>
  )
}
