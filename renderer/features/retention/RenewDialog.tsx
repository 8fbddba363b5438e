import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { isDateOnly } from '#shared/calendar/index.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox } from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine, FormDialog, useFocusBack } from '#renderer/ui/index.ts'
import type { ActProps } from './act-props.ts'
import classes from './RetentionScreen.module.css'

/** Keeps that people said that their records hold, as one change. */
export function RenewDialog({ people, onClose, onDone }: ActProps): ReactNode {
  useFocusBack()
  const today = useToday()
  const [consents, setConsents] = useState(true)
  const [until, setUntil] = useState<string | null>(null)
  const renew = useMutationCall('retention.renew')
  const run = (): void => {
    if (renew.isPending) return
    renew.mutate(
      {
        people: people.map(({ id }) => id),
        consentOn: consents ? today : null,
        retainUntil: until !== null && isDateOnly(until) ? until : null,
      },
      {
        onSuccess: (done) => {
          showDone(t('retention.renewed', { count: done.renewed }), done)
          onDone()
        },
      },
    )
  }
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('retention.renewTitle', { count: people.length })}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <Stack gap="sm">
          <p className={classes.dim}>{t('retention.renewText')}</p>
          <Checkbox
            label={t('retention.renewConsent')}
            checked={consents}
            onChange={(event) => setConsents(event.currentTarget.checked)}
          />
          <DateBox
            label={t('retention.renewUntil')}
            description={t('retention.renewUntilNote')}
            value={until}
            onChange={setUntil}
          />
          <FailureLine error={renew.error} />
          <Group justify="flex-end">
            <CancelButton />
            <Button type="submit" loading={renew.isPending}>
              {t('retention.renewConfirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormDialog>
  )
}
