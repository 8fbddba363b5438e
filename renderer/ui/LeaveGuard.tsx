import { useBlocker } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'

/** Asks before leaving a page with changes that are not saved; put the returned dialog on the page. */
export function useLeaveGuard(changed: () => boolean): ReactNode {
  const blocker = useBlocker({
    shouldBlockFn: changed,
    enableBeforeUnload: changed,
    withResolver: true,
  })
  return (
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
  )
}
