import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call, useQueryCall } from '#renderer/client/index.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, useFocusBack } from '#renderer/ui/index.ts'

export interface RestoreDialogProps {
  readonly file: { readonly token: string; readonly name: string }
  readonly onClose: () => void
}

/** Asks for the passphrase of a backup, says what will happen to the present roster, and restores. */
export function RestoreDialog({ file, onClose }: RestoreDialogProps): ReactNode {
  useFocusBack()
  const [passphrase, setPassphrase] = useState('')
  const [asked, setAsked] = useState(false)
  const present = useQueryCall('app.counts', {}).data?.people ?? 0
  const restore = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const facts = await call('backup.restore', { file: file.token, passphrase })
      await call('host.recover', { way: 'restored' })
      return facts
    },
    onSuccess: ({ people, erasedHere: erased, lastChange }) => {
      notifications.show({
        message:
          lastChange === null
            ? t('settings.restoredEmpty')
            : t(erased === 0 ? 'settings.restored' : 'settings.restoredButErased', {
                count: people - erased,
                erased,
                when: showInstant(lastChange),
              }),
      })
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={t('settings.restoreTitle', { name: file.name })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (passphrase !== '') restore.mutate()
        }}
      >
        <Stack>
          <Text>{t('settings.restoreNote', { count: present })}</Text>
          <PasswordInput
            label={t('settings.passphrase')}
            value={passphrase}
            onChange={(event) => setPassphrase(event.currentTarget.value)}
            error={asked && passphrase === '' ? t('common.fillIn') : undefined}
            autoComplete="off"
            data-autofocus
            required
          />
          <FailureLine error={restore.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={restore.isPending}>
              {t('settings.restoreGo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
