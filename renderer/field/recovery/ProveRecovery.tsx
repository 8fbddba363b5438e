import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import { useMutationCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './recovery.module.css'

/** Has two groups of the page typed, so that it is known to have been kept; may be put off. */
export function ProveRecovery({
  asks,
  onClose,
  onLost,
}: {
  readonly asks: readonly [number, number] | null
  readonly onClose: () => void
  /** There is no such page: another key is to be made. */
  readonly onLost: () => void
}): ReactNode {
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const prove = useMutationCall('recovery.prove')
  const [one = 0, other = 0] = asks ?? []
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        prove.mutate(
          { groups: [first, second] },
          {
            onSuccess: () => {
              notifications.show({ message: t('care.recoveryProven') })
              onClose()
            },
          },
        )
      }}
    >
      <Stack>
        <Text>{t('care.recoveryAsk')}</Text>
        <Group grow>
          <TextInput
            className={classes.typed ?? ''}
            label={t('care.recoveryGroup', { group: one })}
            value={first}
            onChange={(event) => setFirst(event.currentTarget.value)}
            maxLength={20}
            autoComplete="off"
            spellCheck={false}
            data-autofocus
          />
          <TextInput
            className={classes.typed ?? ''}
            label={t('care.recoveryGroup', { group: other })}
            value={second}
            onChange={(event) => setSecond(event.currentTarget.value)}
            maxLength={20}
            autoComplete="off"
            spellCheck={false}
          />
        </Group>
        <FailureLine error={prove.error} />
        <Group justify="flex-end">
          <Button variant="subtle" mr="auto" onClick={onLost}>
            {t('care.recoveryMakeNew')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('care.recoveryLater')}
          </Button>
          <Button
            type="submit"
            loading={prove.isPending}
            disabled={first.trim() === '' || second.trim() === ''}
          >
            {t('care.recoveryCheck')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
