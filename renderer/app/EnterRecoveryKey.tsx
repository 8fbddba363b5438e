import { Button, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { today as dayOf } from '#shared/calendar/index.ts'
import type { RecoveryState } from '#shared/contract/recovery-calls.ts'
import { RECOVERY_GROUPS } from '#shared/domain/recovery-key.ts'
import { call } from '#renderer/client/index.ts'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/FailureState.tsx'
import classes from './Start.module.css'

/** Groups of four, as they stand on paper. */
const shape = Array.from({ length: RECOVERY_GROUPS }, () => 'XXXX').join('-')

/** The first way in where the key cannot be had: the groups of the printed page. */
export function EnterRecoveryKey({ recovery }: { readonly recovery: RecoveryState }): ReactNode {
  const queryClient = useQueryClient()
  const [typed, setTyped] = useState('')
  const open = useMutation({
    networkMode: 'always',
    mutationFn: (key: string) => call('host.openWithRecoveryKey', { key }),
    // Of the mutation itself: the screens take this page's place before the answer is here.
    onSuccess: ({ open: isOpen }) => {
      if (isOpen) notifications.show({ message: t('care.recoveryOpened'), autoClose: 10_000 })
      void queryClient.invalidateQueries()
    },
  })
  const { number, madeAt } = recovery
  if (recovery.state === 'damaged') return <p>{t('care.recoveryEnterDamaged')}</p>
  return (
    <form
      className={classes.recovery}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        open.mutate(typed)
      }}
    >
      <h2>{t('care.recoveryEnter')}</h2>
      {number !== null && madeAt !== null && (
        <p>{t('care.recoveryEnterNote', { number, day: showDate(dayOf(new Date(madeAt))) })}</p>
      )}
      <Textarea
        aria-label={t('care.recoveryTyped')}
        classNames={{ input: classes.typed ?? '' }}
        placeholder={shape}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        autosize
        minRows={1}
      />
      <FailureLine error={open.error} />
      <div className={classes.steps}>
        <Button type="submit" loading={open.isPending}>
          {t('care.recoveryOpen')}
        </Button>
      </div>
    </form>
  )
}
