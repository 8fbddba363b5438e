import { Button, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import type { Settings } from '#shared/contract/host-calls.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './WhoForm.module.css'

/** Who works here: the name and the office that sign changes and what leaves. */
export function WhoForm({
  saved,
  now,
}: {
  readonly saved: Pick<Settings, 'userName' | 'office'>
  /** What signs at present; offered where no name was said. */
  readonly now: string
}): ReactNode {
  const [name, setName] = useState(saved.userName)
  const [office, setOffice] = useState(saved.office)
  const save = useMutationCall('host.saveSettings')
  const typed = { userName: name.trim(), office: office.trim() }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(
          { settings: typed },
          { onSuccess: () => notifications.show({ message: t('care.whoSaved') }) },
        )
      }}
    >
      <TextInput
        label={t('care.yourName')}
        placeholder={now}
        value={name}
        maxLength={140}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('care.yourOffice')}
        value={office}
        maxLength={140}
        onChange={(event) => setOffice(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        loading={save.isPending}
        disabled={typed.userName === saved.userName && typed.office === saved.office}
      >
        {t('care.whoSave')}
      </Button>
      <FailureLine error={save.error} />
    </form>
  )
}
