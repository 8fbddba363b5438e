import { Button, Group, Modal, Stack, Table, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import { call, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showBytes, showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, FailureLine, useFocusBack } from '#renderer/ui/index.ts'
import { ChooseFolder } from './ChooseFolder.tsx'
import { WhatWouldChange } from './WhatWouldChange.tsx'

type Backup = ResultOf<'elsewhere.list'>[number]

export interface RestoreFromFolderProps {
  /** The folder that backups go to here; null where none was chosen. */
  readonly chosen: string | null
  readonly onClose: () => void
}

/** Finds a backup in a folder, shows what it holds and opens it in place of the roster. */
export function RestoreFromFolder({ chosen, onClose }: RestoreFromFolderProps): ReactNode {
  useFocusBack()
  const [typed, setTyped] = useState(chosen ?? '')
  const [folder, setFolder] = useState(chosen)
  const [taken, setTaken] = useState<Backup | null>(null)
  const stage = useMutationCall('elsewhere.stage')
  return (
    <Modal opened onClose={onClose} title={t('care.elsewhereRestoreTitle')} size="xl">
      {taken !== null && folder !== null ? (
        <Taken
          {...{ taken, stage, onClose }}
          onLook={(key) => stage.mutate({ folder, name: taken.name, key })}
        />
      ) : (
        <Stack>
          <Text>{t('care.elsewhereRestoreNote')}</Text>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              if (typed.trim() !== '') setFolder(typed.trim())
            }}
          >
            <Group align="flex-end">
              <TextInput
                flex={1}
                maxLength={1000}
                label={t('care.elsewhereFolder')}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                data-autofocus={chosen === null ? true : undefined}
              />
              <ChooseFolder
                onChosen={(found) => {
                  setTyped(found)
                  setFolder(found)
                }}
              />
              <Button type="submit" variant="default" disabled={typed.trim() === ''}>
                {t('care.elsewhereShow')}
              </Button>
            </Group>
          </form>
          {folder !== null && (
            <Found
              folder={folder}
              onTake={(backup) => {
                setTaken(backup)
                if (backup.ours) stage.mutate({ folder, name: backup.name, key: null })
              }}
            />
          )}
        </Stack>
      )}
    </Modal>
  )
}

function Found({
  folder,
  onTake,
}: {
  readonly folder: string
  readonly onTake: (backup: Backup) => void
}): ReactNode {
  const backups = useQueryCall('elsewhere.list', { folder })
  return (
    <Answer to={backups} loading={4}>
      {(found) =>
        found.length === 0 ? (
          <Text>{t('care.elsewhereShownNone')}</Text>
        ) : (
          <Table withRowBorders fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('settings.backupWhen')}</Table.Th>
                <Table.Th scope="col">{t('care.elsewhereOf')}</Table.Th>
                <Table.Th scope="col">{t('settings.backupSize')}</Table.Th>
                <Table.Td />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.map((backup) => (
                <Table.Tr key={backup.name}>
                  <Table.Td>{showInstant(backup.at)}</Table.Td>
                  <Table.Td>{ofWhom(backup)}</Table.Td>
                  <Table.Td>{showBytes(backup.bytes)}</Table.Td>
                  <Table.Td>
                    <Button
                      size="compact-sm"
                      variant="default"
                      disabled={!backup.ours && backup.recovery === null}
                      aria-label={t('care.elsewhereTakeOf', { when: showInstant(backup.at) })}
                      onClick={() => onTake(backup)}
                    >
                      {t('care.elsewhereTake')}
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )
      }
    </Answer>
  )
}

function ofWhom({ ours, recovery }: Backup): string {
  if (ours) return t('care.elsewhereOurs')
  return recovery === null
    ? t('care.elsewhereOtherNoKey')
    : t('care.elsewhereOther', { number: recovery })
}

/** The backup that was chosen: its key where it needs one, what it holds, and a yes. */
function Taken({
  taken,
  stage,
  onLook,
  onClose,
}: {
  readonly taken: Backup
  readonly stage: Pick<
    ReturnType<typeof useMutationCall<'elsewhere.stage'>>,
    'data' | 'error' | 'isPending'
  >
  readonly onLook: (key: string | null) => void
  readonly onClose: () => void
}): ReactNode {
  const [key, setKey] = useState('')
  const when = showInstant(taken.at)
  const held = stage.data
  const restore = useMutation({
    networkMode: 'always',
    mutationFn: () => call('host.recover', { way: 'restored' }),
    onSuccess: () => {
      notifications.show({ message: t('care.elsewhereRestored', { when }) })
      onClose()
    },
  })
  const asksKey = !taken.ours && held === undefined
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (held !== undefined) restore.mutate()
        else onLook(taken.ours ? null : key)
      }}
    >
      <Stack>
        {asksKey && (
          <TextInput
            label={t('care.elsewhereType', { number: taken.recovery ?? '' })}
            value={key}
            onChange={(event) => setKey(event.currentTarget.value)}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            data-autofocus
          />
        )}
        {held !== undefined && <WhatWouldChange held={held} />}
        <FailureLine error={stage.error ?? restore.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            // Another button once there is something to say yes to: the focus goes there with it.
            key={held === undefined ? 'look' : 'restore'}
            autoFocus={held !== undefined}
            type="submit"
            loading={stage.isPending || restore.isPending}
            disabled={asksKey && key.trim() === ''}
          >
            {held === undefined ? t('care.restoreLook') : t('settings.restoreGo')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
