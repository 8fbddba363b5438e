import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call, isFailure, useQueryCall, useTask } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, ProgressBar, useFocusBack } from '#renderer/ui/index.ts'

/** Writes the whole roster as an open package, after saying what that is. */
export function SavePackage(): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('exchanged.packageSave')}
      </Button>
      {open && <SavePackageDialog onClose={() => setOpen(false)} />}
    </>
  )
}

function SavePackageDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  useFocusBack()
  const task = useTask()
  const counts = useQueryCall('app.counts', {}).data
  const today = useQueryCall('app.status', {}).data?.today ?? ''
  const save = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const suggestedName = t('exchanged.packageName', { date: today })
      const target = await call('host.chooseTarget', { suggestedName })
      if (!target) return null
      const { rows } = await task.run((id) =>
        call('export.package', { to: target.token, task: id }),
      )
      return { rows, ...(await call('host.deliver', { token: target.token })) }
    },
    onSuccess: (written) => {
      if (!written) return
      notifications.show({
        message: t('exchanged.packageSaved', { rows: written.rows, name: written.savedAs }),
      })
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={t('exchanged.packageSaveTitle')} size="lg">
      <Stack>
        <Text>{t('exchanged.packageHolds', { people: counts?.people ?? 0 })}</Text>
        <Text>{t('exchanged.packageOpenFormat')}</Text>
        <Alert color="yellow">{t('exchanged.packagePlain')}</Alert>
        {task.running && <ProgressBar task={task} label={t('outgoing.writing')} />}
        {!isFailure(save.error, 'cancelled') && <FailureLine error={save.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button loading={save.isPending} onClick={() => save.mutate()} data-autofocus>
            {t('exchanged.packageSaveGo')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
