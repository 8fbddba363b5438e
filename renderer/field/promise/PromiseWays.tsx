import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { BrokenPromise, PromiseProblem } from '#shared/domain/broken-promise.ts'
import { listOf, phrase } from '#shared/text/index.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { LettersDialog } from '#renderer/field/letter/LettersDialog.tsx'
import { ReplaceDialog } from '#renderer/field/deployment/ReplaceDialog.tsx'
import { DeploymentDialog } from '#renderer/field/deployment/DeploymentDialog.tsx'
import { t, words } from '#renderer/text/text.ts'
import { ReasonDialog, showFailure } from '#renderer/ui/index.ts'
import classes from './BrokenPromises.module.css'
import { CancelPromise } from './CancelPromise.tsx'
import { useMoveToWindows } from './use-move-to-windows.ts'

/** Kinds of which the provider can be asked, and the person through it. */
const askable = new Set([
  ...['availability', 'tentative', 'offer', 'offerWithdrawn', 'offerEnds', 'clearance'],
])

/** What stands against a person as a criterion, which can be set aside with a reason. */
const isCriterion = ({ kind, strength }: PromiseProblem): boolean =>
  (strength === 'must' || kind === 'tentative') && kind !== 'windows' && kind !== 'notProposed'

/** What a provider can mend, or has to know. */
const ofProvider = new Set([...askable, 'tentative', 'clearanceLapses', 'offerEnds'])

/** Every way on from a promise that no longer holds, one click each. */
export function PromiseWays({ row }: { readonly row: BrokenPromise }): ReactNode {
  const navigate = useNavigate()
  const move = useMoveToWindows()
  const ask = useMutationCall('candidacy.set')
  const [aside, setAside] = useState<PromiseProblem | null>(null)
  const [cancelling, setCancelling] = useState(false)
  const [dating, setDating] = useState(false)
  const [replacing, setReplacing] = useState(false)
  const [writing, setWriting] = useState(false)
  const { deployment, personName: name, position, person } = row
  const [criterion] = row.problems.filter(isCriterion)
  const outside = row.problems.some(({ kind }) => kind === 'windows')
  const asks = deployment === null && row.problems.some(({ kind }) => askable.has(kind))
  return (
    <div className={classes.ways}>
      {outside && row.promise === 'planned' && deployment && (
        <Button
          size="compact-sm"
          aria-label={t('promises.moveOf', { name })}
          loading={move.pending}
          onClick={() => move.move([deployment.id])}
        >
          {t('promises.move')}
        </Button>
      )}
      {asks && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('promises.askOf', { name })}
          loading={ask.isPending}
          onClick={() =>
            ask.mutate(
              { position, person, status: 'availabilityAsked', reason: null },
              {
                onSuccess: (asked) => showDone(t('promises.asked', { name }), asked),
                onError: showFailure,
              },
            )
          }
        >
          {t('promises.ask')}
        </Button>
      )}
      {criterion && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('promises.setAsideOf', { name, criterion: criterion.asked })}
          onClick={() => setAside(criterion)}
        >
          {t('promises.setAside')}
        </Button>
      )}
      {row.problems.some(({ kind }) => ofProvider.has(kind)) && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('promises.writeProviderOf', { name })}
          onClick={() => setWriting(true)}
        >
          {t('promises.writeProvider')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('promises.replaceOf', { name })}
        onClick={() =>
          deployment
            ? setReplacing(true)
            : void navigate({ to: '/match/$positionId', params: { positionId: position } })
        }
      >
        {t('promises.replace')}
      </Button>
      {row.promise === 'deployed' ? (
        <Button size="compact-sm" variant="default" onClick={() => setDating(true)}>
          {t('promises.dates')}
        </Button>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('promises.cancelOf', { name })}
          onClick={() => setCancelling(true)}
        >
          {t('promises.cancel')}
        </Button>
      )}
      {aside && <SetAside row={row} problem={aside} onClose={() => setAside(null)} />}
      {writing && (
        <LettersDialog
          of={{
            kind: 'askAvailability',
            request: { id: row.request, title: row.requestTitle },
            about: [{ position, person }],
            question: phrase('promises.askProvider', {
              problems: listOf(
                row.problems.map(({ evidence }) => evidence),
                'semicolon',
              ),
            }),
          }}
          onClose={() => setWriting(false)}
        />
      )}
      {cancelling && <CancelPromise row={row} onClose={() => setCancelling(false)} />}
      {replacing && deployment && (
        <ReplaceDialog row={deployment} onClose={() => setReplacing(false)} />
      )}
      {dating && deployment && (
        <DeploymentDialog row={deployment} onClose={() => setDating(false)} />
      )}
    </div>
  )
}

function SetAside({
  row,
  problem,
  onClose,
}: {
  readonly row: BrokenPromise
  readonly problem: PromiseProblem
  readonly onClose: () => void
}): ReactNode {
  const override = useMutationCall('candidacy.override')
  const name = row.personName
  return (
    <ReasonDialog
      opened
      title={t('promises.setAsideTitle', { name })}
      confirm={t('promises.setAsideConfirm')}
      busy={override.isPending}
      error={override.error}
      onCancel={onClose}
      onConfirm={(reason) =>
        override.mutate(
          {
            ...{ position: row.position, person: row.person, criterion: problem.criterion },
            ...{ reason, deployment: row.deployment?.id ?? null },
          },
          {
            onSuccess: (kept) => {
              showDone(t('match.overrideDone', { name }), kept)
              onClose()
            },
          },
        )
      }
    >
      <b>{words(problem.asked)}</b>
      <span>{words(problem.evidence)}</span>
      <span>{t('match.overrideText')}</span>
    </ReasonDialog>
  )
}
