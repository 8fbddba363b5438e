import { Button, Group, Stack, Textarea } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from './FailureState.tsx'
import { CancelButton, FormDialog } from './FormDialog.tsx'

export interface ReasonDialogProps {
  readonly opened: boolean
  readonly title: string
  readonly children?: ReactNode
  readonly confirm: string
  /** What is confirmed cannot be taken back. */
  readonly danger?: boolean
  readonly busy?: boolean
  /** False while something else in the dialog is to be mended; true when not given. */
  readonly ready?: boolean
  readonly error?: unknown
  readonly onConfirm: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks for the reason that is kept with a change. */
export function ReasonDialog(props: ReasonDialogProps): ReactNode {
  return (
    <FormDialog
      opened={props.opened}
      onClose={props.onCancel}
      title={props.title}
      withCloseButton={false}
    >
      {/* Mounted anew each time, so that an old reason never stands under a new question. */}
      {props.opened && <ReasonForm {...props} />}
    </FormDialog>
  )
}

function ReasonForm({
  children,
  confirm,
  danger = false,
  busy = false,
  ready = true,
  error,
  onConfirm,
}: ReasonDialogProps): ReactNode {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const missing = reason.trim() === ''
  return (
    <form
      // The browser's own bubble would keep our words from showing.
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (missing) box.current?.focus()
        else if (ready) onConfirm(reason.trim())
      }}
    >
      <Stack>
        {children}
        <Textarea
          ref={box}
          label={t('common.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={asked && missing ? t('common.reasonNeeded') : undefined}
          autosize
          minRows={3}
          data-autofocus
          required
        />
        <FailureLine error={error} />
        <Group justify="flex-end">
          <CancelButton />
          <Button
            type="submit"
            loading={busy}
            disabled={!ready}
            {...(danger ? { color: 'var(--not)' } : {})}
          >
            {confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
