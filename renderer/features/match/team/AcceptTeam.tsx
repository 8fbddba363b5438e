import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { TeamRules } from '#shared/contract/team-calls.ts'
import type { Placement, PlacingStep } from '#shared/domain/placement.ts'
import { NextStepButtons } from '#renderer/field/deployment/NextStepButtons.tsx'
import { useNextSteps } from '#renderer/field/deployment/use-next-steps.ts'
import { usePlacePeople } from '#renderer/field/deployment/use-place-people.tsx'
import { t } from '#renderer/text/text.ts'
import classes from './TeamPanel.module.css'
import type { Change } from './team-changes.ts'

export interface AcceptTeamProps {
  readonly changes: readonly Change[]
  /** The request on screen; what follows is about it. */
  readonly request: RequestRow
  /** Those it was proposed under. */
  readonly rules: TeamRules
}

/** Takes the proposal over, without whoever was left out, each under the provider proposed. */
export function AcceptTeam({ changes, request, rules }: AcceptTeamProps): ReactNode {
  const steps = useNextSteps(request)
  const { place, pending, dialog } = usePlacePeople(null)
  // Whoever proposed by key goes on by key.
  const go = useRef<HTMLButtonElement>(null)
  useEffect(() => go.current?.focus({ preventScroll: true }), [])
  const taken = changes.filter(({ out }) => !out)
  const toPlan = taken.filter(({ today }) => today !== 'planned')
  const toSelect = taken.filter(({ today }) => today === 'new')
  const accept = (of: readonly Change[], step: PlacingStep): void =>
    place({
      team: rules,
      step,
      choices: of.map(({ choice: { position, person, provider } }): Placement => ({
        position,
        person,
        provider,
      })),
    })
  return (
    <div className={classes.foot}>
      {toPlan.length === 0 ? (
        <>
          <span role="status">{t('match.proposeAllPlanned')}</span>
          <NextStepButtons steps={steps} />
        </>
      ) : (
        <>
          <Button
            variant="default"
            disabled={toSelect.length === 0 || pending}
            onClick={() => accept(toSelect, 'shortlisted')}
          >
            {t('match.proposeAcceptShort')}
          </Button>
          <Button
            variant="default"
            disabled={toSelect.length === 0 || pending}
            onClick={() => accept(toSelect, 'selected')}
          >
            {t('match.proposeAcceptSelect')}
          </Button>
          <Button ref={go} loading={pending} onClick={() => accept(toPlan, 'planned')}>
            {t('match.proposeAcceptPlan', { count: toPlan.length })}
          </Button>
        </>
      )}
      {dialog}
    </div>
  )
}
