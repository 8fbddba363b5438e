import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { t } from '#renderer/text/text.ts'
import { ConfirmDialog } from '#renderer/ui/index.ts'

export interface LeaveGuard {
  /** From now on leaving is asked about. */
  readonly watch: () => void
  /** Leaving is free again: everything is saved. */
  readonly release: () => void
  readonly dialog: ReactNode
}

/** Asks before a form with unsaved changes is left. */
export function useLeaveGuard(): LeaveGuard {
  const watching = useRef(false)
  const blocker = useBlocker({
    shouldBlockFn: () => watching.current,
    enableBeforeUnload: () => watching.current,
    withResolver: true,
  })
  return {
    watch: () => {
      watching.current = true
    },
    release: () => {
      watching.current = false
    },
    dialog: (
      <ConfirmDialog
        opened={blocker.status === 'blocked'}
        title={t('common.leaveTitle')}
        confirm={t('common.leave')}
        cancel={t('common.stay')}
        danger
        onConfirm={() => blocker.proceed?.()}
        onCancel={() => blocker.reset?.()}
      >
        {t('common.leaveText')}
      </ConfirmDialog>
    ),
  }
}
