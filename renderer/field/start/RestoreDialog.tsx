import { Button, Group, Modal, PasswordInput, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import { call, useMutationCall } from '#renderer/client/index.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { WhatWouldChange } from './WhatWouldChange.tsx'
import { FailureLine, useFocusBack } from '#renderer/ui/index.ts'

export interface RestoreDialogProps {
  readonly file: { readonly token: string; readonly name: string }
  readonly onClose: () => void
}

/** Asks for the passphrase of a backup, shows what it holds and what would be taken back, and restores. */
export function RestoreDialog({ file, onClose }: RestoreDialogProps): ReactNode {
  useFocusBack()
  const [passphrase, setPassphrase] = useState('')
  const [asked, setAsked] = useState(false)
  const look = useMutationCall('backup.restore')
  const held = look.data
  const restore = useMutation({
    networkMode: 'always',
    mutationFn: async (facts: ResultOf<'backup.restore'>) => {
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
    <Modal
      opened
      onClose={onClose}
      title={t('settings.restoreTitle', { name: file.name })}
      size={held === undefined ? 'md' : 'xl'}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (held !== undefined) restore.mutate(held)
          else if (passphrase !== '') look.mutate({ file: file.token, passphrase })
        }}
      >
        <Stack>
          {held === undefined ? (
            <PasswordInput
              label={t('settings.passphrase')}
              value={passphrase}
              onChange={(event) => setPassphrase(event.currentTarget.value)}
              error={asked && passphrase === '' ? t('common.fillIn') : undefined}
              autoComplete="off"
              data-autofocus
              required
            />
          ) : (
            <WhatWouldChange held={held} />
          )}
          <FailureLine error={look.error ?? restore.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button
              // Another button once there is something to say yes to: the focus goes there with it.
              key={held === undefined ? 'look' : 'restore'}
              autoFocus={held !== undefined}
              type="submit"
              loading={look.isPending || restore.isPending}
            >
              {held === undefined ? t('care.restoreLook') : t('settings.restoreGo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
