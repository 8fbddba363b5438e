import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
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
}

/** What can be done with everybody selected, at once. */
export function SelectedBar({ people, acts, pending, onClear }: SelectedBarProps): ReactNode {
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
