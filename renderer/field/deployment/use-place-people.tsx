import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useRef, useState } from 'react'
import type { TeamRules } from '#shared/contract/team-calls.ts'
import type { Placed, Placement, PlacingStep } from '#shared/domain/placement.ts'
import { call, changeOf } from '#renderer/client/index.ts'
import { takeBack } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import { useOverPosts } from '../status/use-over-posts.tsx'
import { NextStepButtons } from './NextStepButtons.tsx'
import { RefusedDialog } from './RefusedDialog.tsx'
import { refusedPlaces } from './refused-places.ts'
import type { NextSteps } from './use-next-steps.ts'

/** Long enough to read what was done and to take the next step. */
const SHOWN_MS = 12_000

export interface Placing {
  readonly choices: readonly Placement[]
  readonly step: PlacingStep
  /**
   * Rules a team was proposed under, kept with each decision; null where people are planned who are
   * selected. A team may move people within its request.
   */
  readonly team: TeamRules | null
  /** More people than posts are meant. */
  readonly overPosts?: boolean
}

export interface PlacePeople {
  readonly place: (placing: Placing) => void
  readonly pending: boolean
  /** Who was refused, while the user decides whether to go on without them. */
  readonly dialog: ReactNode
}

interface Refused {
  readonly placing: Placing
  readonly error: unknown
}

/** Places many people at once; where rules stand against some, offers to go on without them. */
export function usePlacePeople(next: NextSteps | null): PlacePeople {
  const [pending, setPending] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const over = useOverPosts(pending, place)
  // A second click comes before the button could be drawn as busy.
  const busy = useRef(false)
  const done = useRef<string | null>(null)

  const work = async (placing: Placing): Promise<void> => {
    const { choices, step, team, overPosts = false } = placing
    try {
      const placed = team
        ? await call('team.accept', { choices: [...choices], step, rules: team, overPosts })
        : await call('deployment.planMany', { choices: [...choices] })
      setRefused(null)
      over.close()
      // A second click that comes once the first is done has nothing to tell.
      const asked = JSON.stringify(placing)
      if (placed.changed > 0 || asked !== done.current) tell(placed, step, next)
      done.current = asked
    } catch (error) {
      if (refusedPlaces(error, 'choices').length > 0) setRefused({ placing, error })
      else if (!over.asks(placing, error)) showFailure(error)
    }
  }
  function place(placing: Placing): void {
    if (busy.current || placing.choices.length === 0) return
    busy.current = true
    setPending(true)
    void work(placing).finally(() => {
      busy.current = false
      setPending(false)
    })
  }
  const out = new Set(refused === null ? [] : refusedPlaces(refused.error, 'choices'))
  const others = refused?.placing.choices.filter((_each, place) => !out.has(place)) ?? []
  return {
    place,
    pending,
    dialog:
      over.dialog ??
      (refused && (
        <RefusedDialog
          error={refused.error}
          others={others.length}
          goOn={t('deployments.refusedGoOn', {
            ...{ others: others.length, step: refused.placing.step },
          })}
          pending={pending}
          onGoOn={() => place({ ...refused.placing, choices: others })}
          onClose={() => setRefused(null)}
        />
      )),
  }
}

const doneKeys = {
  planned: 'deployments.placedPlanned',
  selected: 'deployments.placedSelected',
  shortlisted: 'deployments.placedShortlisted',
} as const

function tell(placed: Placed, step: PlacingStep, next: NextSteps | null): void {
  const { changed, already, moved } = placed
  const change = changeOf(placed)
  const lines = [
    t(doneKeys[step], { changed }),
    already > 0 ? t('deployments.placedAlready', { already }) : '',
    moved > 0 ? t('deployments.placedMoved', { moved }) : '',
  ].filter(Boolean)
  const undo = change && (
    <Button
      variant="subtle"
      size="compact-sm"
      onClick={() => {
        notifications.hide(id)
        takeBack([change]).catch(showFailure)
      }}
    >
      {t('changes.undo')}
    </Button>
  )
  const id = notifications.show({
    title: lines[0],
    message: (
      <>
        {lines.slice(1).map((line) => (
          <div key={line}>{line}</div>
        ))}
        {step === 'planned' && next !== null ? (
          <NextStepButtons steps={next} then={() => notifications.hide(id)}>
            {undo}
          </NextStepButtons>
        ) : (
          undo
        )}
      </>
    ),
    autoClose: SHOWN_MS,
  })
}
