import type { ReactNode } from 'react'
import type { JudgedAgain } from '#shared/contract/decision-calls.ts'
import type { DecidedResult, Decision } from '#shared/domain/decision.ts'
import type { MatchGroup } from '#shared/domain/verdict.ts'
import { phrase } from '#shared/text/index.ts'
import { JudgedIcon } from '#renderer/field/verdict/VerdictIcon.tsx'
import { showDate } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { Badge, type BadgeTone } from '#renderer/ui/index.ts'
import classes from './Decision.module.css'

const groupTones: Record<MatchGroup, BadgeTone> = { fit: 'met', unknown: 'unknown', notFit: 'not' }

export interface DecisionTableProps {
  readonly decision: Decision
  readonly again: JudgedAgain | null
}

/** Each criterion with its verdict and evidence then and now, side by side; what differs is marked. */
export function DecisionTable({ decision, again }: DecisionTableProps): ReactNode {
  const { outcome, question } = decision
  const now = new Map(again?.results.map((result) => [result.key, result]))
  const then = new Map(outcome.results.map((result) => [result.key, result]))
  const keys = [...new Set([...then.keys(), ...now.keys()])]
  const differs = new Set(again?.differs)
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('decisions.verdicts')}>
      <table className={classes.table} aria-label={t('decisions.verdicts')}>
        <thead>
          <tr>
            <th scope="col">{t('decisions.criterion')}</th>
            <th scope="col">{t('decisions.then', { date: showDate(question.today) })}</th>
            {again && <th scope="col">{t('decisions.now', { date: showDate(again.on) })}</th>}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('decisions.whole')}</th>
            <td>
              <Whole group={outcome.group} score={outcome.score} />
              {outcome.rank && (
                <div className={classes.dim}>{t('decisions.rank', outcome.rank)}</div>
              )}
            </td>
            {again && (
              <td>
                <Whole group={again.group} score={again.score} />
              </td>
            )}
          </tr>
          {keys.map((key) => {
            const asked = then.get(key) ?? now.get(key)
            return (
              <tr key={key} data-differs={differs.has(key) || undefined}>
                <th scope="row">
                  {asked && words(asked.asked)}
                  <div className={classes.dim}>
                    {[
                      asked?.strength === 'wish' ? t('match.wish') : '',
                      asked?.strength === 'warn' ? t('match.warn') : '',
                      differs.has(key) ? t('decisions.isOther') : '',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </div>
                </th>
                <Found result={then.get(key)} />
                {again && <Found result={now.get(key)} />}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Whole({
  group,
  score,
}: {
  readonly group: MatchGroup
  readonly score: number
}): ReactNode {
  return (
    <>
      <Badge tone={groupTones[group]}>{words(phrase('documents.group', { group }))}</Badge>{' '}
      {t('match.scoreOf', { score: Math.round(score * 10) / 10 })}
    </>
  )
}

/** One verdict with its evidence; of whoever was erased, the verdict alone. */
function Found({ result }: { readonly result: DecidedResult | undefined }): ReactNode {
  if (result === undefined) return <td className={classes.dim}>{t('decisions.notAsked')}</td>
  const { strength, evidence, detail, warning, notNeeded, reason, earlierReason } = result
  const { points, maxPoints } = result
  const more = [
    notNeeded ? t('common.verdictNotNeeded') : '',
    detail === null ? '' : words(detail),
    reason === null ? '' : t('match.overriddenWhy', { reason }),
    earlierReason === null ? '' : t('decisions.asideEarlier', { reason: earlierReason }),
    maxPoints > 0 ? t('match.points', { points, max: maxPoints }) : '',
  ].filter(Boolean)
  return (
    <td>
      <div className={classes.found}>
        <JudgedIcon of={result} strength={strength} />
        <div>
          {evidence === null ? (
            <span className={classes.dim}>{t('decisions.evidenceErased')}</span>
          ) : (
            <span className={classes.evidence}>{words(evidence)}</span>
          )}
          {warning !== null && <div className={classes.warning}>{words(warning)}</div>}
          {more.length > 0 && <div className={classes.dim}>{more.join(' · ')}</div>}
        </div>
      </div>
    </td>
  )
}
