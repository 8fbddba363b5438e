import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

/** Whether the system tells of deadlines; nothing where it cannot. */
export function Reminders({ isOn }: { readonly isOn: boolean }): ReactNode {
  const features = useQueryCall('host.features', {}).data
  const save = useMutationCall('host.saveSettings')
  if (features?.notifications !== true) return null
  return (
    <section className={classes.card} aria-labelledby="reminders">
      <h2 id="reminders">{t('settings.reminders')}</h2>
      <Checkbox
        label={t('settings.remindDeadlines')}
        description={t('settings.remindNote')}
        checked={isOn}
        onChange={(event) =>
          save.mutate({ settings: { remindDeadlines: event.currentTarget.checked } })
        }
      />
      <FailureLine error={save.error} />
    </section>
  )
}
