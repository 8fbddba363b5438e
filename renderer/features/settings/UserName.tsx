import { Button, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import { useMutationCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

/** The name that signs changes and exports. */
export function UserName({
  saved,
  now,
}: {
  readonly saved: string
  readonly now: string
}): ReactNode {
  const [name, setName] = useState(saved)
  const save = useMutationCall('host.saveSettings')
  return (
    <section className={classes.card} aria-labelledby="user">
      <h2 id="user">{t('settings.user')}</h2>
      <p className={classes.note}>{t('settings.userNote')}</p>
      <form
        className={classes.line}
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(
            { settings: { userName: name.trim() } },
            { onSuccess: () => notifications.show({ message: t('settings.userSaved') }) },
          )
        }}
      >
        <TextInput
          w={320}
          aria-labelledby="user"
          placeholder={now}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={save.isPending}
          disabled={name.trim() === saved}
        >
          {t('common.save')}
        </Button>
      </form>
      {now !== '' && <p className={classes.note}>{t('settings.userNow', { user: now })}</p>}
      <FailureLine error={save.error} />
    </section>
  )
}
