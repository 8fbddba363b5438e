import { Alert, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ShareScope } from '#shared/contract/hand-over-calls.ts'
import { call, isFailure, useQueryCall, useTask } from '#renderer/client/index.ts'
import { fileName } from '#renderer/field/use-export.ts'
import { NewPassphraseFields, useNewPassphrase } from '#renderer/field/NewPassphrase.tsx'
import { t } from '#renderer/text/text.ts'
import {
  CancelButton,
  FailureLine,
  FormDialog,
  ProgressBar,
  useFocusBack,
} from '#renderer/ui/index.ts'

export interface HandOverProps {
  /** What is handed over. */
  readonly scope: ShareScope
  readonly disabled?: boolean
}

/** Hands part of the roster to another office, sealed under a passphrase. */
export function HandOver({ scope, disabled = false }: HandOverProps): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="default" disabled={disabled} onClick={() => setOpen(true)}>
        {t('exchanged.handOver')}
      </Button>
      {open && <HandOverDialog scope={scope} onClose={() => setOpen(false)} />}
    </>
  )
}

/** The same, opened from elsewhere: a menu. */
export function HandOverDialog({
  scope,
  onClose,
}: {
  readonly scope: ShareScope
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const task = useTask()
  const [counterpart, setCounterpart] = useState('')
  const [purpose, setPurpose] = useState('')
  const [candidacies, setCandidacies] = useState(scope.kind !== 'people')
  const [restricted, setRestricted] = useState(false)
  const chosen = useNewPassphrase()
  const { passphrase, short, differs } = chosen
  const [asked, setAsked] = useState(false)
  const contents = useQueryCall('share.contents', { scope, candidacies })
  const today = useQueryCall('app.status', {}).data?.today ?? ''
  const save = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      if (!(await chosen.isStrong())) return null
      const name = t('exchanged.shareName', { to: counterpart, date: today })
      const target = await call('host.chooseTarget', {
        suggestedName: fileName(name, 'scrutin-share'),
      })
      if (!target) return null
      const done = await task.run((id) =>
        call('share.save', {
          ...{ to: target.token, task: id, passphrase, scope, candidacies, restricted },
          ...{ counterpart, purpose },
        }),
      )
      return { ...done, ...(await call('host.deliver', { token: target.token })) }
    },
    onSuccess: (written) => {
      if (!written) return
      notifications.show({ message: t('exchanged.shareSaved', { name: written.savedAs }) })
      onClose()
    },
  })
  const ready = counterpart.trim() !== '' && purpose.trim() !== '' && !short && !differs
  const missing = (text: string): string | undefined =>
    asked && text.trim() === '' ? t('common.fillIn') : undefined
  return (
    <FormDialog opened onClose={onClose} title={t('exchanged.handOverTitle')} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (ready) save.mutate()
        }}
      >
        <Stack gap="sm">
          <Text>
            {contents.data &&
              t('exchanged.shareHolds', {
                held: t('exchanged.contents', { ...contents.data }),
                providers: contents.data.providers,
              })}
          </Text>
          <FailureLine error={contents.error} />
          <Group grow align="flex-start">
            <TextInput
              label={t('exchanged.to')}
              value={counterpart}
              onChange={(event) => setCounterpart(event.currentTarget.value)}
              error={missing(counterpart)}
              maxLength={300}
              required
              data-autofocus
            />
            <TextInput
              label={t('exchanged.purpose')}
              value={purpose}
              onChange={(event) => setPurpose(event.currentTarget.value)}
              error={missing(purpose)}
              maxLength={300}
              required
            />
          </Group>
          {scope.kind !== 'people' && (
            <Checkbox
              checked={candidacies}
              onChange={(event) => setCandidacies(event.currentTarget.checked)}
              label={t('exchanged.withCandidacies')}
              description={t('exchanged.withCandidaciesNote')}
            />
          )}
          <Checkbox
            checked={restricted}
            onChange={(event) => setRestricted(event.currentTarget.checked)}
            label={t('exchanged.withRestricted')}
            description={t('exchanged.withRestrictedNote')}
          />
          <Group grow align="flex-start">
            <NewPassphraseFields chosen={chosen} asked={asked} />
          </Group>
          <Alert color="gray">{t('exchanged.passphraseApart')}</Alert>
          {task.running && <ProgressBar task={task} label={t('outgoing.writing')} />}
          {!isFailure(save.error, 'cancelled') && <FailureLine error={save.error} />}
          <Group justify="flex-end">
            <CancelButton />
            <Button type="submit" loading={save.isPending}>
              {t('exchanged.handOverGo')}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormDialog>
  )
}
