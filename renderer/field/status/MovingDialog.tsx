import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Task } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { ProgressBar } from '#renderer/ui/index.ts'

/** More people than these are waited for. */
const MANY = 50

/** How far the moving of many candidates is, and a way to stop it. */
export function MovingDialog({ task }: { readonly task: Task }): ReactNode {
  return (
    <Modal
      opened={(task.progress?.total ?? 0) > MANY}
      onClose={task.cancel}
      title={t('candidates.moving')}
      withCloseButton={false}
    >
      <ProgressBar task={task} label={t('candidates.moving')} />
    </Modal>
  )
}
