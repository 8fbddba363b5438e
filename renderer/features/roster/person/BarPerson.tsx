import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { DateOnly } from '#shared/calendar/index.ts'
import { marksNotProposed } from '#shared/domain/not-proposed.ts'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useTellBroken } from '#renderer/field/promise/use-tell-broken.tsx'
import { t } from '#renderer/text/text.ts'
import { DateBox } from '#renderer/ui/fields/index.ts'
import { ReasonDialog } from '#renderer/ui/index.ts'

/** Marks somebody as not to be proposed, with a reason and, where it has one, a last day. */
export function BarPerson({
  person,
  today,
}: {
  readonly person: StoredPerson
  readonly today: DateOnly | null
}): ReactNode {
  const [asking, setAsking] = useState(false)
  const [until, setUntil] = useState<DateOnly | null>(null)
  const bar = useMutationCall('person.bar')
  const tellBroken = useTellBroken()
  if (today === null || marksNotProposed(person.notProposed, today)) return null
  const isOver = until !== null && until < today
  return (
    <>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {t('find.bar')}
      </Button>
      <ReasonDialog
        opened={asking}
        title={t('find.barTitle', { name: personName(person) })}
        confirm={t('find.barConfirm')}
        busy={bar.isPending}
        ready={!isOver}
        error={bar.error}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) =>
          bar.mutate(
            { id: person.id, version: person.version, reason, until },
            {
              onSuccess: (marked) => {
                setAsking(false)
                showDone(t('find.barred'), marked)
                tellBroken({ person: person.id })
              },
            },
          )
        }
      >
        <p>{t('find.barText')}</p>
        <DateBox
          label={t('find.barUntil')}
          description={t('find.barOpen')}
          value={until}
          error={isOver ? t('problems.dayOver') : undefined}
          onChange={setUntil}
        />
      </ReasonDialog>
    </>
  )
}
