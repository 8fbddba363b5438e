import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import { call, isFailure, useQueryCall, useTask } from '#renderer/client/index.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, ProgressBar, useFocusBack } from '#renderer/ui/index.ts'

type Facts = ResultOf<'package.open'>

/** Chooses an open package, reads it, and opens it in place of the roster once its facts were seen. */
export function OpenPackage(): ReactNode {
  const [read, setRead] = useState<{ readonly name: string; readonly facts: Facts } | null>(null)
  const task = useTask()
  const choose = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const file = await call('host.chooseFile', { kind: 'package' })
      if (file === null) return null
      const facts = await task.run((id) => call('package.open', { file: file.token, task: id }))
      return { name: file.name, facts }
    },
    onSuccess: setRead,
  })
  return (
    <>
      <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate()}>
        {t('exchanged.packageOpen')}
      </Button>
      {task.running && <ProgressBar task={task} label={t('exchanged.packageReading')} />}
      {!isFailure(choose.error, 'cancelled') && <FailureLine error={choose.error} />}
      {read && <OpenPackageDialog {...read} onClose={() => setRead(null)} />}
    </>
  )
}

function OpenPackageDialog({
  name,
  facts,
  onClose,
}: {
  readonly name: string
  readonly facts: Facts
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const present = useQueryCall('app.counts', {}).data?.people ?? 0
  const open = useMutation({
    networkMode: 'always',
    mutationFn: () => call('host.recover', { way: 'restored' }),
    onSuccess: () => {
      notifications.show({ message: t('exchanged.packageOpened', { people: facts.people }) })
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={t('exchanged.packageOpenTitle', { name })} size="lg">
      <Stack>
        <Text>
          {t('exchanged.packageFacts', {
            when: showInstant(facts.writtenAt),
            by: facts.writtenBy,
            people: facts.people,
            providers: facts.providers,
            requests: facts.requests,
            candidacies: facts.candidacies,
            changes: facts.changes,
          })}
        </Text>
        <Text>
          {facts.firstBreak === null
            ? t('exchanged.packageChainWhole')
            : t('changes.notVerified', { row: facts.firstBreak })}
        </Text>
        {facts.erasedHere > 0 && (
          <Alert color="yellow">{t('exchanged.packageErased', { people: facts.erasedHere })}</Alert>
        )}
        {facts.anonymousHere > 0 && (
          <Alert color="yellow">
            {t('exchanged.packageAnonymous', { people: facts.anonymousHere })}
          </Alert>
        )}
        <Text>{t('exchanged.packageReplaces', { count: present })}</Text>
        <FailureLine error={open.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button loading={open.isPending} onClick={() => open.mutate()} data-autofocus>
            {t('exchanged.packageOpenGo')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
