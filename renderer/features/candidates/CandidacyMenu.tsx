import type { ReactNode } from 'react'
import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import { candidacySteps, isCandidacyExit } from '#shared/domain/candidacy-steps.ts'
import { isToPlan } from '#renderer/field/deployment/use-plan-selected.tsx'
import { RowStatusMenu } from '#renderer/field/status/RowStatusMenu.tsx'
import { candidacyTone, candidacyWords } from '#renderer/field/status/status-words.ts'
import { useMoveCandidacy } from '#renderer/field/status/use-move-candidacy.ts'
import { t } from '#renderer/text/text.ts'
import { ReasonDialog } from '#renderer/ui/index.ts'

/** The status of a candidacy as a badge that opens its next steps; exits ask for a reason. */
export function CandidacyMenu({
  row,
  onPlan,
}: {
  readonly row: CandidacyRow
  readonly onPlan: (row: CandidacyRow) => void
}): ReactNode {
  const { move, pending, error } = useMoveCandidacy()
  const to = (status: CandidacyStatus, reason: string | null, done?: () => void): void =>
    move({ position: row.position, person: row.person, status, reason }, row.personName, done)
  return (
    <RowStatusMenu
      status={row.status}
      tone={candidacyTone(row.status)}
      label={t('common.labelled', {
        label: t('requests.candidateMove', { name: row.personName }),
        value: candidacyWords(row.status),
      })}
      act={isToPlan(row) ? { label: t('deployments.plan'), run: () => onPlan(row) } : null}
      steps={candidacySteps(row.status)}
      words={candidacyWords}
      isExit={isCandidacyExit}
      onMove={(status) => to(status, null)}
      exitDialog={(exit, close) => (
        <ReasonDialog
          opened={exit !== null}
          title={
            exit === null
              ? ''
              : t('requests.candidateExit', { status: candidacyWords(exit), name: row.personName })
          }
          confirm={exit === null ? '' : candidacyWords(exit)}
          busy={pending}
          error={exit === null ? null : error}
          onConfirm={(reason) => exit !== null && to(exit, reason, close)}
          onCancel={close}
        >
          {t('requests.candidateExitText')}
        </ReasonDialog>
      )}
    />
  )
}
