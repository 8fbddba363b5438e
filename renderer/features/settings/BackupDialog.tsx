import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call } from '#renderer/client/index.ts'
import { showBytes } from '#renderer/text/format.ts'
import { NewPassphraseFields, useNewPassphrase } from '#renderer/field/NewPassphrase.tsx'
import { t } from '#renderer/text/text.ts'
import { FailureLine, useFocusBack } from '#renderer/ui/index.ts'

export interface BackupDialogProps {
  readonly today: string
  readonly onClose: () => void
}

/** Saves a backup that opens with a passphrase on any computer. */
export function BackupDialog({ today, onClose }: BackupDialogProps): ReactNode {
  useFocusBack()
  const chosen = useNewPassphrase()
  const { passphrase, short, differs } = chosen
  const [asked, setAsked] = useState(false)
  const save = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      if (!(await chosen.isStrong())) return null
      const target = await call('host.chooseTarget', {
        suggestedName: t('settings.backupName', { date: today }),
      })
      if (!target) return null
      const made = await call('backup.create', { to: { file: target.token, passphrase } })
      await call('host.deliver', { token: target.token })
      return made
    },
    onSuccess: (made) => {
      if (!made) return
      notifications.show({ message: t('settings.backupMade', { size: showBytes(made.bytes) }) })
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={t('settings.backupTitle')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (!short && !differs) save.mutate()
        }}
      >
        <Stack>
          <Text>{t('settings.passphraseNote')}</Text>
          <NewPassphraseFields chosen={chosen} asked={asked} autoFocus />
          <FailureLine error={save.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('settings.backupSave')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
