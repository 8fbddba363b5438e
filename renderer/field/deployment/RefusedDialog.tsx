import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { failureOf } from '#renderer/client/index.ts'
import { t, words } from '#renderer/text/text.ts'
import { useFocusBack } from '#renderer/ui/index.ts'
import classes from './RefusedDialog.module.css'

export interface RefusedDialogProps {
  readonly error: unknown
  /** How many are left without those refused. */
  readonly others: number
  /** What is done with the others, in words. */
  readonly goOn: string
  readonly pending: boolean
  readonly onGoOn: () => void
  readonly onClose: () => void
}

/** Who of many was refused and why; nothing was changed, and the others can be taken at once. */
export function RefusedDialog(props: RefusedDialogProps): ReactNode {
  useFocusBack()
  const { message, problems } = failureOf(props.error)
  return (
    <Modal opened onClose={props.onClose} title={words(message)} withCloseButton={false} size="lg">
      <Stack gap="sm">
        <ul className={classes.list}>
          {problems.map((problem) => (
            <li key={problem.field} dir="auto">
              {words(problem.message)}
            </li>
          ))}
        </ul>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {t(props.others > 0 ? 'common.cancel' : 'common.close')}
          </Button>
          {props.others > 0 && (
            <Button loading={props.pending} onClick={props.onGoOn} data-autofocus>
              {props.goOn}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
