import { Button, Group, Modal, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { call, useQueryCall } from '#renderer/client/index.ts'
import { WhatWouldChange } from '#renderer/field/start/WhatWouldChange.tsx'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, FailureLine, useFocusBack } from '#renderer/ui/index.ts'

/** Looks into a copy, and opens it in place of the roster after a yes. */
export function CopyDialog({
  copy,
  onClose,
}: {
  readonly copy: { readonly name: string; readonly at: string }
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const held = useQueryCall('backup.look', { name: copy.name })
  const when = showInstant(copy.at)
  const open = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      await call('backup.openCopy', { name: copy.name })
      await call('host.recover', { way: 'restored' })
    },
    onSuccess: () => {
      notifications.show({ message: t('care.copyOpened', { when }) })
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={t('care.lookTitle', { when })} size="xl">
      <Stack>
        <Answer to={held} loading={6}>
          {(found) => <WhatWouldChange held={found} />}
        </Answer>
        <FailureLine error={open.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common.cancel')}
          </Button>
          <Button disabled={!held.isSuccess} loading={open.isPending} onClick={() => open.mutate()}>
            {t('care.lookOpen')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
