import { Button, Checkbox, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { ReasonDialog } from '#renderer/ui/index.ts'

/** Erases all that is kept of a person, for good: another thing than taking them off the roster. */
export function ErasePerson({
  person,
  onErased,
}: {
  readonly person: StoredPerson
  readonly onErased: () => void
}): ReactNode {
  const [asking, setAsking] = useState(false)
  const [replace, setReplace] = useState(true)
  const copies = useQueryCall('backup.list', {}, { enabled: asking }).data?.length ?? 0
  const erase = useMutationCall('person.erase')
  return (
    <>
      <Button variant="subtle" color="var(--not)" onClick={() => setAsking(true)}>
        {t('roster.erase')}
      </Button>
      <ReasonDialog
        opened={asking}
        title={t('roster.eraseTitle', { name: personName(person) })}
        confirm={t('roster.eraseConfirm')}
        danger
        busy={erase.isPending}
        error={erase.error}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) =>
          erase.mutate(
            {
              ...{ id: person.id, version: person.version, reason },
              copies: replace ? 'replace' : 'keep',
            },
            {
              onSuccess: ({ copies: left }) => {
                notifications.show({
                  title: t('roster.erased'),
                  message: left > 0 ? t('roster.erasedCopies', { copies: left }) : null,
                  autoClose: left > 0 ? false : 5000,
                })
                onErased()
              },
            },
          )
        }
      >
        <Text size="sm">{t('roster.eraseText')}</Text>
        {copies > 0 && (
          <Checkbox
            checked={replace}
            onChange={(event) => setReplace(event.currentTarget.checked)}
            label={t('roster.eraseCopies', { copies })}
            description={t('roster.eraseCopiesNote')}
          />
        )}
      </ReasonDialog>
    </>
  )
}
