import { type ReactNode, useState } from 'react'
import type { Id } from '#shared/domain/common.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import type { ShownEvaluation } from '#shared/domain/evaluation.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { AskReason } from '#renderer/field/restricted/AskReason.tsx'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Badge, showFailure } from '#renderer/ui/index.ts'
import classes from './PersonScreen.module.css'

/** How somebody served: when and by whom it was written; what it says is asked for. */
export function Evaluations({
  person,
  deployments,
}: {
  readonly person: Id
  readonly deployments: readonly DeploymentRow[]
}): ReactNode {
  const listed = useQueryCall('evaluation.list', { deployment: null, person }).data
  const asking = useMutationCall('evaluation.ask')
  const [read, setRead] = useState<readonly ShownEvaluation[] | null>(null)
  if (listed === undefined) return null
  if (listed.length === 0) return <p className={classes.faint}>{t('record.evaluationsNone')}</p>
  return (
    <>
      <ul className={classes.list}>
        {listed.map(({ id, deployment, author, writtenOn }) => (
          <li key={id}>
            {t('record.evaluationLine', {
              mission:
                deployments.find((each) => each.id === deployment)?.requestTitle ??
                t('common.notStated'),
              day: showDate(writtenOn),
              author: author ?? t('common.notStated'),
            })}
            <Said of={read?.find((each) => each.id === id) ?? null} />
          </li>
        ))}
      </ul>
      {read === null && (
        <>
          <p className={classes.faint}>{t('record.evaluationsHidden', { count: listed.length })}</p>
          <AskReason
            label={t('record.evaluationsShow')}
            isBusy={asking.isPending}
            onAsk={(reason) =>
              asking.mutate(
                { person, reason },
                {
                  onSuccess: ({ evaluations }) => setRead(evaluations),
                  onError: showFailure,
                },
              )
            }
          />
        </>
      )}
    </>
  )
}

function Said({ of }: { readonly of: ShownEvaluation | null }): ReactNode {
  if (of === null) return null
  if (!of.readable) return <div className={classes.faint}>{t('record.evaluationHidden')}</div>
  return (
    <div className={classes.said} dir="auto">
      {of.rating !== null && (
        <Badge>{t('deployments.evaluationRatingOf', { rating: of.rating })}</Badge>
      )}{' '}
      {of.adverse && (
        <Badge tone={of.counts ? 'not' : 'unknown'}>
          {of.counts ? t('record.evaluationAdverse') : t('record.evaluationUncounted')}
        </Badge>
      )}{' '}
      {of.text}
    </div>
  )
}
