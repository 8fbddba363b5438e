import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
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
        title={t('roster.removeTitle', { name: personName(person) })}
        confirm={t('roster.remove')}
        busy={remove.isPending}
        error={remove.error}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) =>
          remove.mutate(
            { id: person.id, version: person.version, reason },
            {
              onSuccess: (removed) => {
                showDone(t('roster.removed'), removed)
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
