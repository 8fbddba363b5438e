import { useBlocker } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'

/** Where somebody is about to go within the program. */
export interface NextPlace {
  readonly pathname: string
  readonly search: object
}

/**
 * Asks before leaving a page with changes that are not saved; put the returned dialog on the page. `stays`
 * says which ways lead nowhere else for what is changed, such as a search beside an open panel.
 */
export function useLeaveGuard(
  changed: () => boolean,
  stays: (next: NextPlace) => boolean = () => false,
): ReactNode {
  const blocker = useBlocker({
    shouldBlockFn: ({ next }) => changed() && !stays(next),
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
