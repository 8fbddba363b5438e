import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { call, useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

/** Shows everybody out of the roster; nothing where a window is simply closed. */
export function EndSession(): ReactNode {
  const features = useQueryCall('host.features', {}).data
  const end = useMutation({
    networkMode: 'always',
    mutationFn: () => call('host.endSession', {}),
  })
  if (features?.sessions !== true) return null
  return (
    <section className={classes.card} aria-labelledby="session">
      <h2 id="session">{t('care.session')}</h2>
      <p className={classes.note}>{t('care.sessionNote')}</p>
      <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
        {t('care.sessionEnd')}
      </Button>
      <FailureLine error={end.error} />
    </section>
  )
}
