import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { addMonths, type DateOnly } from '#shared/calendar/index.ts'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { Badge, showFailure } from '#renderer/ui/index.ts'
import classes from './LastConfirmed.module.css'
import { confirmedWords } from './confirmed-words.ts'

/** When a record was last confirmed, how long ago, and one press that confirms it today. */
export function LastConfirmed({
  person,
  today,
}: {
  readonly person: StoredPerson
  readonly today: DateOnly
}): ReactNode {
  const set = useMutationCall('availability.set')
  const { confirmedOn, version } = person
  const confirm = (): void =>
    set.mutate(
      { person: person.id, version, strokes: [], confirm: true },
      {
        onSuccess: (stored) =>
          showDone(t('availability.confirmedNow', { name: personName(person) }), stored),
        onError: showFailure,
      },
    )
  return (
    <div className={classes.line}>
      <span>{confirmedWords(confirmedOn, today)}</span>
      <OldMark of={confirmedOn} today={today} />
      {confirmedOn !== today && (
        <Button variant="default" size="compact-xs" loading={set.isPending} onClick={confirm}>
          {t('availability.confirmToday')}
        </Button>
      )}
    </div>
  )
}

/** A mark on what was said longer ago than the office takes people at their word for. */
function OldMark({
  of,
  today,
}: {
  readonly of: DateOnly | null
  readonly today: DateOnly
}): ReactNode {
  const months = useQueryCall('measures.get', {}).data?.staleAfterMonths
  if (of === null || months === undefined || of >= addMonths(today, -months)) return null
  return <Badge tone="faint">{t('availability.old', { months })}</Badge>
}
