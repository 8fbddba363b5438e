import { Alert, Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { DateOnly } from '#shared/calendar/index.ts'
import { marksNotProposed } from '#shared/domain/not-proposed.ts'
import type { StoredPerson } from '#shared/domain/person.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './PersonPanel.module.css'

/** That somebody is not to be proposed: until when, by whom, why (shown when asked for), and the way to end it. */
export function NotProposed({
  person,
  today,
}: {
  readonly person: StoredPerson
  readonly today: DateOnly | null
}): ReactNode {
  const [isShown, setShown] = useState(false)
  const unbar = useMutationCall('person.unbar')
  const mark = person.notProposed
  if (mark === null || today === null || !marksNotProposed(mark, today)) return null
  return (
    <Alert
      className={classes.mark}
      color="red"
      variant="light"
      title={t('find.barredNow', { until: mark.until === null ? 'none' : showDate(mark.until) })}
    >
      <p>{t('find.barredBy', { by: mark.by, date: showDate(mark.on) })}</p>
      {isShown && <p>{mark.reason}</p>}
      <Button variant="subtle" size="compact-sm" onClick={() => setShown(!isShown)}>
        {isShown ? t('find.barredHide') : t('find.barredShow')}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={unbar.isPending}
        onClick={() =>
          unbar.mutate(
            { id: person.id, version: person.version },
            { onSuccess: (ended) => showDone(t('find.unbarred'), ended) },
          )
        }
      >
        {t('find.unbar')}
      </Button>
      <FailureLine error={unbar.error} />
    </Alert>
  )
}
