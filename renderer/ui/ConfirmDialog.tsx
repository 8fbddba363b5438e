import { Button, Group, Modal, Stack } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from './FailureState.tsx'

export interface ConfirmDialogProps {
  readonly opened: boolean
  readonly title: string
  readonly children?: ReactNode
  /** Words of the button that does it. */
  readonly confirm: string
  readonly cancel?: string
  readonly danger?: boolean
  readonly busy?: boolean
  readonly error?: unknown
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before something that is not easily taken back. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactNode {
  const { opened, title, children, confirm, cancel, danger = false, busy = false, error } = props
  const text = useId()
  return (
    <Modal
      opened={opened}
      onClose={props.onCancel}
      title={title}
      aria-describedby={text}
      withCloseButton={false}
    >
      <Stack>
        <div id={text}>{children}</div>
        <FailureLine error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onCancel} data-autofocus>
            {cancel ?? t('common.cancel')}
          </Button>
          <Button
            onClick={props.onConfirm}
            loading={busy}
            {...(danger ? { color: 'var(--not)' } : {})}
          >
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
