import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import type { StoredPerson } from '#shared/domain/person.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { ReasonDialog } from '#renderer/ui/index.ts'

export function RemovePerson({
  person,
  onRemoved,
}: {
  readonly person: StoredPerson
  readonly onRemoved: () => void
}): ReactNode {
  const [asking, setAsking] = useState(false)
  const remove = useMutationCall('person.remove')
  return (
    <>
      <Button variant="subtle" color="var(--not)" onClick={() => setAsking(true)}>
        {t('roster.remove')}
      </Button>
      <ReasonDialog
        opened={asking}
        title={t('roster.removeTitle')}
        confirm={t('roster.remove')}
        busy={remove.isPending}
        error={remove.error}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) =>
          remove.mutate(
            { id: person.id, version: person.version, reason },
            {
              onSuccess: () => {
                notifications.show({ message: t('roster.removed') })
                onRemoved()
              },
            },
          )
        }
      >
        {t('roster.removeText')}
      </ReasonDialog>
    </>
  )
}
