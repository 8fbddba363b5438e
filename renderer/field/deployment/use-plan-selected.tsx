import { type ReactNode, useState } from 'react'
import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import type { Placement } from '#shared/domain/placement.ts'
import { OffersDialog } from './OffersDialog.tsx'
import { useNextSteps } from './use-next-steps.ts'
import { usePlacePeople } from './use-place-people.tsx'

/** Selected, and no deployment that was not cancelled: to be planned. */
export function isToPlan({ status, deployment }: CandidacyRow): boolean {
  return status === 'selected' && (deployment === null || deployment.status === 'cancelled')
}

/** Providers whose offer covers the position: the only ones to plan under. */
function offersOf({ providers }: CandidacyRow): CandidacyRow['providers'] {
  return providers.filter(({ valid }) => valid)
}

export interface PlanSelected {
  /** Plans these; asks first where somebody is offered by several. */
  readonly plan: (rows: readonly CandidacyRow[]) => void
  readonly pending: boolean
  readonly dialogs: ReactNode
}

/** Plans people who are selected, one or many, each under the provider that offers them. */
export function usePlanSelected(request: {
  readonly id: string
  readonly title: string
}): PlanSelected {
  const { place, pending, dialog } = usePlacePeople(useNextSteps(request))
  const [asked, setAsked] = useState<readonly CandidacyRow[] | null>(null)
  const send = (choices: readonly Placement[]): void =>
    place({ choices, step: 'planned', team: null })
  const choiceOf = (row: CandidacyRow): Placement => ({
    position: row.position,
    person: row.person,
    provider: offersOf(row)[0]?.id ?? null,
  })
  return {
    pending,
    plan: (rows) => {
      if (rows.some((row) => offersOf(row).length > 1)) setAsked(rows)
      else send(rows.map(choiceOf))
    },
    dialogs: (
      <>
        {asked && (
          <OffersDialog
            rows={asked}
            offersOf={offersOf}
            onPlan={(providers) => {
              setAsked(null)
              send(
                asked.map((row) => ({
                  ...choiceOf(row),
                  provider: providers.get(row.id) ?? choiceOf(row).provider,
                })),
              )
            }}
            onClose={() => setAsked(null)}
          />
        )}
        {dialog}
      </>
    ),
  }
}
