import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { BeginRound } from '#renderer/field/availability/BeginRound.tsx'
import { isToPlan } from '#renderer/field/deployment/use-plan-selected.tsx'
import { t } from '#renderer/text/text.ts'
import type { Candidate } from './candidate.ts'
import type { CandidateActs } from './candidate-acts.ts'
import { LetterMenu } from './LetterMenu.tsx'
import { StepMenu } from './StepMenu.tsx'

export interface SelectedBarProps {
  readonly people: readonly Candidate[]
  readonly acts: CandidateActs
  readonly pending: boolean
  readonly onClear: () => void
  /** First and last day of what they are considered for. */
  readonly days: { readonly from: string; readonly to: string } | undefined
}

/** What can be done with everybody selected, at once. */
export function SelectedBar({ people, acts, pending, onClear, days }: SelectedBarProps): ReactNode {
  const [asking, setAsking] = useState(false)
  const ids = [...new Set(people.map(({ person }) => person))]
  const toPlan = people.filter(isToPlan)
  return (
    <>
      <b>{t('candidates.selected', { people: people.length })}</b>
      <StepMenu
        target={
          <Button loading={pending} variant="default">
            {t('candidates.moveTo')} ▾
          </Button>
        }
        from={people.map(({ status }) => status)}
        onMove={(status) => acts.move(people, status)}
      />
      <LetterMenu
        target={<Button variant="default">{t('letters.write')}</Button>}
        onWrite={(kind) => acts.write(people, kind)}
      />
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('availability.askSelected')}
      </Button>
      {asking && (
        <BeginRound
          chosen={{ ids }}
          count={ids.length}
          {...(days ? { days } : {})}
          onClose={() => setAsking(false)}
        />
      )}
      {toPlan.length > 0 && (
        <Button variant="default" onClick={() => acts.plan(toPlan)}>
          {t('deployments.planSelected', { people: toPlan.length })}
        </Button>
      )}
      <Button variant="subtle" onClick={onClear}>
        {t('candidates.clearSelection')}
      </Button>
    </>
  )
}
