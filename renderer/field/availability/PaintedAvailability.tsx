import { Button, Checkbox, Group } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import type { DateOnly } from '#shared/calendar/index.ts'
import {
  type AvailabilityStroke,
  MOST_STROKES,
  paintAvailability,
} from '#shared/domain/paint-availability.ts'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import { isFailure, newId, useMutationCall } from '#renderer/client/index.ts'
import { queryKeyOf } from '#renderer/client/use-query-call.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useTellBroken } from '#renderer/field/promise/use-tell-broken.tsx'
import { t } from '#renderer/text/text.ts'
import { FailureLine, useLeaveGuard } from '#renderer/ui/index.ts'
import { AvailabilityPainter } from './AvailabilityPainter.tsx'
import classes from './PaintedAvailability.module.css'

/**
 * The days of somebody on the roster, painted and then saved as one change. What was painted is kept as
 * strokes: where the record changes meanwhile, they stand on the newest one.
 */
export function PaintedAvailability({
  person,
  today,
}: {
  readonly person: StoredPerson
  readonly today: DateOnly
}): ReactNode {
  const [strokes, setStrokes] = useState<readonly AvailabilityStroke[]>([])
  // The version that the first stroke was painted over.
  const [begun, setBegun] = useState(person.version)
  const [confirm, setConfirm] = useState(true)
  const queryClient = useQueryClient()
  const tellBroken = useTellBroken()
  const set = useMutationCall('availability.set')
  const periods = useMemo(
    () => paintAvailability(person.availability, strokes, newId),
    [person.availability, strokes],
  )
  const guard = useLeaveGuard(
    () => strokes.length > 0,
    ({ search }) =>
      Object.entries(search).some(([key, value]) => key === 'person' && value === person.id),
  )
  const isUnder = isFailure(set.error, 'conflict')
  const paint = (stroke: AvailabilityStroke): void => {
    if (strokes.length === 0) setBegun(person.version)
    setStrokes([...strokes, stroke].slice(-MOST_STROKES))
  }
  const takeBackLast = (): void => setStrokes(strokes.slice(0, -1))
  const save = (): void =>
    set.mutate(
      { person: person.id, version: person.version, strokes: [...strokes], confirm },
      {
        onSuccess(stored) {
          setStrokes([])
          showDone(t('availability.saved', { name: personName(person) }), stored)
          tellBroken({ person: person.id })
        },
        onError: () =>
          void queryClient.refetchQueries({
            queryKey: queryKeyOf('person.get', { id: person.id }),
          }),
      },
    )
  return (
    <div className={classes.painted}>
      {guard}
      <AvailabilityPainter
        person={person.id}
        {...{ periods, today, monthsPerRow: 3 }}
        onPaint={paint}
        onTakeBack={strokes.length > 0 ? takeBackLast : null}
      />
      {strokes.length > 0 && (
        <div className={classes.unsaved}>
          {(isUnder || begun !== person.version) && (
            <p role="alert">{t('availability.changedSince')}</p>
          )}
          <Checkbox
            checked={confirm}
            onChange={(event) => setConfirm(event.currentTarget.checked)}
            label={t('availability.alsoConfirm')}
          />
          <Group gap="xs">
            <Button size="compact-sm" loading={set.isPending} onClick={save}>
              {t('availability.saveStrokes', { strokes: strokes.length })}
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              aria-keyshortcuts="Control+Z"
              onClick={takeBackLast}
            >
              {t('availability.takeStrokeBack')}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => setStrokes([])}>
              {t('availability.dropStrokes')}
            </Button>
          </Group>
          {!isUnder && <FailureLine error={set.error} />}
        </div>
      )}
    </div>
  )
}
