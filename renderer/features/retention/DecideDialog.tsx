import { Checkbox, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call, useQueryCall, useTask } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { ProgressBar, ReasonDialog } from '#renderer/ui/index.ts'
import type { ActProps } from './act-props.ts'
import classes from './RetentionScreen.module.css'

/** What anonymising or erasing the chosen records does, and that it cannot be undone; then does it. */
export function DecideDialog({
  act,
  people,
  onClose,
  onDone,
}: ActProps & { readonly act: 'anonymise' | 'erase' }): ReactNode {
  const [replace, setReplace] = useState(true)
  const copies = useQueryCall('backup.list', {}).data?.length ?? 0
  const task = useTask()
  const promised = people.filter((each) => each.promised)
  const count = people.length - promised.length
  const work = useMutation({
    networkMode: 'always',
    mutationFn: (reason: string) =>
      task.run((of) =>
        call(act === 'erase' ? 'retention.erase' : 'retention.anonymise', {
          ...{ people: people.map(({ id }) => id), reason, task: of },
          copies: replace ? 'replace' : 'keep',
        }),
      ),
    onSuccess: ({ done, left, copies: kept }) => {
      notifications.show({
        title: t(act === 'erase' ? 'retention.erased' : 'retention.anonymised', { count: done }),
        message: [
          left.length > 0 ? t('retention.left', { count: left.length }) : '',
          kept > 0 ? t('roster.erasedCopies', { copies: kept }) : '',
        ].join(' '),
        autoClose: kept > 0 || left.length > 0 ? false : 5000,
      })
      onDone()
    },
  })
  return (
    <ReasonDialog
      opened
      title={t(act === 'erase' ? 'retention.eraseTitle' : 'retention.anonymiseTitle', { count })}
      confirm={t(act === 'erase' ? 'retention.eraseConfirm' : 'retention.anonymiseConfirm')}
      danger
      busy={work.isPending}
      ready={count > 0}
      error={work.error}
      onCancel={onClose}
      onConfirm={(reason) => work.mutate(reason)}
    >
      <Text size="sm">
        {t(act === 'erase' ? 'retention.eraseText' : 'retention.anonymiseText')}
      </Text>
      <Text size="sm" fw={600}>
        {t('retention.final')}
      </Text>
      {promised.length > 0 && (
        <div>
          <Text size="sm">{t('retention.left', { count: promised.length })}</Text>
          <ul className={classes.names}>
            {promised.map(({ id, personName }) => (
              <li key={id}>
                <bdi>{personName}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {copies > 0 && (
        <Checkbox
          checked={replace}
          onChange={(event) => setReplace(event.currentTarget.checked)}
          label={t('roster.eraseCopies', { copies })}
          description={t('roster.eraseCopiesNote')}
        />
      )}
      {work.isPending && <ProgressBar task={task} label={t('retention.working')} />}
    </ReasonDialog>
  )
}
