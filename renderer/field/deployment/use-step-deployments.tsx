import { type ReactNode, useState } from 'react'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import type { DeploymentStatus } from '#shared/domain/deployment.ts'
import { isDeploymentExit } from '#shared/domain/deployment-steps.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import { showDone, showDoneThen } from '../change/show-done.tsx'
import { deploymentWords } from '../status/deployment-words.ts'
import { useToday } from '../use-today.ts'
import { contradicting } from './contradicting.ts'
import { RefusedDialog } from './RefusedDialog.tsx'
import { refusedPlaces } from './refused-places.ts'
import { ReplaceDialog } from './ReplaceDialog.tsx'
import { StepDialog, type StepGiven } from './StepDialog.tsx'

interface Taking {
  readonly rows: readonly DeploymentRow[]
  readonly status: DeploymentStatus
}

export interface StepDeployments {
  /** Takes a step with some deployments; asks first where it needs a reason or a day. */
  readonly take: (rows: readonly DeploymentRow[], status: DeploymentStatus) => void
  readonly pending: boolean
  readonly dialogs: ReactNode
}

/** Steps of one or many deployments, each one change with one way back. */
export function useStepDeployments(onDone?: () => void): StepDeployments {
  const step = useMutationCall('deployment.step')
  const today = useToday()
  const [asking, setAsking] = useState<Taking | null>(null)
  const [refused, setRefused] = useState<(Taking & { given: StepGiven; error: Error }) | null>(null)
  const [replacing, setReplacing] = useState<DeploymentRow | null>(null)

  const work = ({ rows, status }: Taking, given: StepGiven, replace: boolean): void =>
    step.mutate(
      { deployments: rows.map(({ id }) => id), status, ...given },
      {
        onSuccess: (done) => {
          setAsking(null)
          setRefused(null)
          onDone?.()
          const [one] = rows
          const single = rows.length === 1 && one ? one : null
          const message = single
            ? t('deployments.statusMoved', {
                name: single.personName,
                status: deploymentWords(status),
              })
            : t('deployments.stepped', {
                deployments: done.changed,
                status: deploymentWords(status),
              })
          if (replace) setReplacing(single)
          const then = { label: t('deployments.replaceFind'), run: () => setReplacing(single) }
          if (single && isDeploymentExit(status) && !replace) showDoneThen(message, then, done)
          else showDone(message, done)
        },
        onError: (error) => {
          // One alone is told where it was asked: with its own words, beside what was typed.
          if (rows.length > 1 && refusedPlaces(error, 'deployments').length > 0) {
            setAsking(null)
            setRefused({ rows, status, given, error })
          } else if (asking === null) showFailure(error)
        },
      },
    )
  const take = (rows: readonly DeploymentRow[], status: DeploymentStatus): void => {
    if (step.isPending || rows.length === 0) return
    step.reset()
    if (isDeploymentExit(status) || contradicting(rows, status, today).length > 0)
      setAsking({ rows, status })
    else work({ rows, status }, { reason: null, day: null, unavailable: false }, false)
  }
  const out = new Set(refused ? refusedPlaces(refused.error, 'deployments') : [])
  const others = refused ? refused.rows.filter((_row, place) => !out.has(place)) : []
  return {
    take,
    pending: step.isPending,
    dialogs: (
      <>
        {asking && (
          <StepDialog
            rows={asking.rows}
            status={asking.status}
            today={today}
            pending={step.isPending}
            error={step.error}
            onStep={(given, replace) => work(asking, given, replace)}
            onClose={() => setAsking(null)}
          />
        )}
        {refused && (
          <RefusedDialog
            error={refused.error}
            others={others.length}
            goOn={t('deployments.stepGoOn', { others: others.length })}
            pending={step.isPending}
            onGoOn={() => work({ rows: others, status: refused.status }, refused.given, false)}
            onClose={() => setRefused(null)}
          />
        )}
        {replacing && <ReplaceDialog row={replacing} onClose={() => setReplacing(null)} />}
      </>
    ),
  }
}
