import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { RecoveryState } from '#shared/contract/recovery-calls.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { ConfirmDialog, FailureLine, useFocusBack } from '#renderer/ui/index.ts'
import { usePrintRecovery } from './print-recovery.ts'
import { ProveRecovery } from './ProveRecovery.tsx'
import { RecoveryGroups } from './RecoveryGroups.tsx'

export interface RecoveryKeyDialogProps {
  readonly recovery: RecoveryState
  /** Begins with the proof of the key that is there. */
  readonly proveOnly?: boolean
  readonly onClose: () => void
}

/** Makes a recovery key, shows it this once to be printed, and has two of its groups typed back. */
export function RecoveryKeyDialog({
  recovery,
  proveOnly = false,
  onClose,
}: RecoveryKeyDialogProps): ReactNode {
  useFocusBack()
  const make = useMutationCall('recovery.make')
  const [proving, setProving] = useState(proveOnly)
  const [leaving, setLeaving] = useState(false)
  const made = make.data
  // What it was opened for stands above, whatever has come of it since.
  const [before, setBefore] = useState(recovery)
  const state = made?.state ?? recovery
  const title = proving
    ? t('care.recoveryProve')
    : before.state === 'none'
      ? t('care.recoveryMake')
      : t('care.recoveryMakeNew')
  const isShown = made !== undefined && !proving
  return (
    // A key that is shown once goes neither by a click beside it nor by a key.
    <Modal
      opened
      onClose={() => (isShown ? setLeaving(true) : onClose())}
      title={title}
      size="lg"
      closeOnClickOutside={!isShown}
      closeOnEscape={!leaving}
    >
      {proving ? (
        <ProveRecovery
          asks={state.asks}
          onClose={onClose}
          onLost={() => {
            make.reset()
            setBefore(state)
            setProving(false)
          }}
        />
      ) : made === undefined ? (
        <Stack>
          <Text>{t('care.recoveryIntro')}</Text>
          {before.number !== null && (
            <Text fw={600}>{t('care.recoveryReplaces', { number: before.number })}</Text>
          )}
          <FailureLine error={make.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button data-autofocus loading={make.isPending} onClick={() => make.mutate({})}>
              {title}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Shown
          groups={made.groups}
          state={made.state}
          onWritten={() => {
            setProving(true)
          }}
        />
      )}
      <ConfirmDialog
        opened={leaving}
        title={t('care.recoveryLeaveTitle')}
        confirm={t('care.recoveryLeave')}
        cancel={t('common.stay')}
        danger
        onConfirm={onClose}
        onCancel={() => setLeaving(false)}
      >
        {t('care.recoveryLeaveText')}
      </ConfirmDialog>
    </Modal>
  )
}

function Shown({
  groups,
  state,
  onWritten,
}: {
  readonly groups: readonly string[]
  readonly state: RecoveryState
  readonly onWritten: () => void
}): ReactNode {
  const printOf = usePrintRecovery()
  const print = useMutation({
    networkMode: 'always',
    mutationFn: () => printOf(groups, state),
  })
  return (
    <Stack>
      <Text>{t('care.recoveryShown')}</Text>
      <RecoveryGroups groups={groups} />
      <Text c="dimmed">
        {t('care.pageNumber')}: {state.number}
      </Text>
      <FailureLine error={print.error} />
      <Group justify="flex-end">
        <Button variant="default" loading={print.isPending} onClick={() => print.mutate()}>
          {t('care.recoveryPrint')}
        </Button>
        <Button onClick={onWritten}>{t('care.recoveryWrote')}</Button>
      </Group>
    </Stack>
  )
}
