import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import type { PositionRow, RequestRow } from '#shared/contract/request-calls.ts'
import { personName } from '#shared/domain/person.ts'
import type { CriterionHead } from '#shared/domain/verdict.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { isToPlan, usePlanSelected } from '#renderer/field/deployment/use-plan-selected.tsx'
import { useMoveCandidacy } from '#renderer/field/status/use-move-candidacy.ts'
import { t } from '#renderer/text/text.ts'
import { ReasonDialog, useScreenKeys } from '#renderer/ui/index.ts'
import { ChooseDialog } from './ChooseDialog.tsx'
import { OverrideDialog } from './OverrideDialog.tsx'
import classes from './PersonPanel.module.css'
import type { ComparedPeople } from './use-compare.ts'

type Open = 'exclude' | 'override' | 'choose' | null

export interface PersonActionsProps {
  readonly row: MatchRow
  readonly position: PositionRow
  readonly request: RequestRow
  readonly criteria: readonly CriterionHead[]
  readonly compare: ComparedPeople
  /** True while what is asked is only tried: decisions follow the stored position. */
  readonly tried: boolean
}

/** What can be decided about a person, each with its key. */
export function PersonActions(props: PersonActionsProps): ReactNode {
  const { row, position, request, criteria, compare, tried } = props
  const [open, setOpen] = useState<Open>(null)
  const { move, pending, error } = useMoveCandidacy()
  const person = row.person.id
  const name = personName(row.person)
  const compared = compare.people.includes(person)
  const close = (): void => setOpen(null)

  const shortlist = (): void =>
    move({ position: position.id, person, status: 'shortlisted', reason: null }, name)
  const candidacies = useQueryCall('candidacy.list', { request: null, position: position.id })
  const candidacy = candidacies.data?.find((each) => each.person === person)
  const planning = usePlanSelected(request)
  const toPlan = candidacy !== undefined && isToPlan(candidacy)
  const listed = row.candidacy === 'shortlisted' || row.candidacy === 'selected'
  const chosen = row.candidacy === 'selected'
  const chooseOrPlan = (): void => {
    if (toPlan) planning.plan([candidacy])
    else if (!chosen) setOpen('choose')
  }
  // A key does nothing where its button can do nothing.
  useScreenKeys({
    s: () => !listed && shortlist(),
    x: () => setOpen('exclude'),
    c: () => compare.toggle(person),
    o: () => setOpen('override'),
    Enter: chooseOrPlan,
  })
  return (
    <div className={classes.actions}>
      <div className={classes.buttons}>
        <Button
          // Where something stands against the person, choosing is not the step to suggest.
          variant={row.group === 'fit' || toPlan ? 'filled' : 'default'}
          onClick={chooseOrPlan}
          disabled={chosen && !toPlan}
          loading={planning.pending}
        >
          {t(toPlan ? 'match.doPlan' : chosen ? 'match.donePlanned' : 'match.doChoose')}{' '}
          <kbd className={classes.key}>↵</kbd>
        </Button>
        <Button
          variant={listed ? 'default' : 'light'}
          onClick={shortlist}
          disabled={listed}
          loading={pending && open === null}
        >
          {t('match.doShortlist')} <kbd className={classes.key}>S</kbd>
        </Button>
        <Button variant="default" onClick={() => setOpen('exclude')}>
          {t('match.doExclude')} <kbd className={classes.key}>X</kbd>
        </Button>
        <Button
          variant={compared ? 'light' : 'default'}
          onClick={() => compare.toggle(person)}
          aria-pressed={compared}
        >
          {t('match.doCompare')} <kbd className={classes.key}>C</kbd>
        </Button>
        <Button variant="default" onClick={() => setOpen('override')}>
          {t('match.doOverride')} <kbd className={classes.key}>O</kbd>
        </Button>
      </div>
      {planning.dialogs}
      <ReasonDialog
        opened={open === 'exclude'}
        title={t('match.excludeTitle', { name })}
        confirm={t('match.excludeConfirm')}
        busy={pending}
        error={open === 'exclude' ? error : null}
        onCancel={close}
        onConfirm={(reason) =>
          move({ position: position.id, person, status: 'notSelected', reason }, name, close)
        }
      >
        {t('match.excludeText')}
      </ReasonDialog>
      {open === 'override' && (
        <OverrideDialog row={row} position={position.id} criteria={criteria} onClose={close} />
      )}
      {open === 'choose' && (
        <ChooseDialog row={row} position={position} tried={tried} onClose={close} />
      )}
    </div>
  )
}
