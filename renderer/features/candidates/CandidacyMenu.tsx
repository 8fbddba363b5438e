import { Menu } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import { candidacySteps, isCandidacyExit } from '#shared/domain/candidacy-steps.ts'
import classes from '#renderer/field/status/StatusMenu.module.css'
import { candidacyTone, candidacyWords } from '#renderer/field/status/status-words.ts'
import { useMoveCandidacy } from '#renderer/field/status/use-move-candidacy.ts'
import { t } from '#renderer/text/text.ts'
import { Badge, ReasonDialog } from '#renderer/ui/index.ts'

/** The status of a candidacy as a badge that opens its next steps; exits ask for a reason. */
export function CandidacyMenu({ row }: { readonly row: CandidacyRow }): ReactNode {
  const [exit, setExit] = useState<CandidacyStatus | null>(null)
  const { move, pending, error } = useMoveCandidacy()
  const to = (status: CandidacyStatus, reason: string | null): void =>
    move({ position: row.position, person: row.person, status, reason }, row.personName, () =>
      setExit(null),
    )
  return (
    <span onClick={(event) => event.stopPropagation()}>
      <Menu position="bottom-start" shadow="md">
        <Menu.Target>
          <button
            type="button"
            className={classes.target}
            aria-label={`${t('requests.candidateMove', { name: row.personName })}: ${candidacyWords(row.status)}`}
          >
            <Badge tone={candidacyTone(row.status)}>{candidacyWords(row.status)} ▾</Badge>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {candidacySteps(row.status).map((status) => (
            <Menu.Item
              key={status}
              onClick={() => (isCandidacyExit(status) ? setExit(status) : to(status, null))}
            >
              {candidacyWords(status)}
              {isCandidacyExit(status) && ' …'}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
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
        onConfirm={(reason) => exit !== null && to(exit, reason)}
        onCancel={() => setExit(null)}
      >
        {t('requests.candidateExitText')}
      </ReasonDialog>
    </span>
  )
}
