import { Button, Checkbox, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { NamedPlace } from '#shared/domain/named-place.ts'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import { call, useQueryCall, useTask } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, Loading, ProgressBar, ReasonDialog } from '#renderer/ui/index.ts'
import { NamedPlaces, tellNamed, useOpenPlace } from './NamedPlaces.tsx'

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
  const [rename, setRename] = useState(true)
  const copies = useQueryCall('backup.list', {}, { enabled: asking }).data?.length ?? 0
  const named = useQueryCall('person.namedElsewhere', { id: person.id }, { enabled: asking })
  const open = useOpenPlace()
  const task = useTask()
  const erase = useMutation({
    networkMode: 'always',
    mutationFn: (reason: string) =>
      task.run((of) =>
        call('person.erase', {
          ...{ id: person.id, version: person.version, reason, task: of },
          copies: replace ? 'replace' : 'keep',
          fileNames: rename ? 'replace' : 'keep',
        }),
      ),
    // Told here: the panel of whoever is erased may be gone before the answer is.
    onSuccess: ({ copies: left, named: still }) => {
      notifications.show({
        title: t('roster.erased'),
        message: left > 0 ? t('roster.erasedCopies', { copies: left }) : null,
        autoClose: left > 0 ? false : 5000,
      })
      tellNamed(still, open)
      onErased()
    },
  })
  const look = (place: NamedPlace): void => {
    setAsking(false)
    open(place)
  }
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
        ready={named.data !== undefined}
        error={erase.error}
        onCancel={() => setAsking(false)}
        onConfirm={(reason) => erase.mutate(reason)}
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
        <FailureLine error={named.error} />
        {named.data === undefined ? (
          !named.isError && <Loading />
        ) : (
          <div role="group" aria-label={t('roster.named', { count: named.data.count })}>
            <Text size="sm">{t('roster.named', { count: named.data.count })}</Text>
            <NamedPlaces named={named.data} onOpen={look} />
          </div>
        )}
        {named.data !== undefined && named.data.fileNames > 0 && (
          <Checkbox
            checked={rename}
            onChange={(event) => setRename(event.currentTarget.checked)}
            label={t('roster.eraseFileNames', { files: named.data.fileNames })}
          />
        )}
        {erase.isPending && <ProgressBar task={task} label={t('roster.erasing')} />}
      </ReasonDialog>
    </>
  )
}
