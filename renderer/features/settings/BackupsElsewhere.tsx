import { Button, NumberInput, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { today as dayOf } from '#shared/calendar/index.ts'
import { type ElsewhereState, keptElsewhere } from '#shared/contract/elsewhere-calls.ts'
import { phrase } from '#shared/text/index.ts'
import { call, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { ChooseFolder } from '#renderer/field/start/ChooseFolder.tsx'
import { RestoreFromFolder } from '#renderer/field/start/RestoreFromFolder.tsx'
import { showBytes, showInstant } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

/** Backups that go to a chosen folder by themselves, and the way back from there. */
export function BackupsElsewhere(): ReactNode {
  const state = useQueryCall('elsewhere.state', {}).data
  const [restoring, setRestoring] = useState(false)
  const save = useMutationCall('elsewhere.save')
  const run = useMutation({
    networkMode: 'always',
    mutationFn: () => call('elsewhere.run', {}),
    onSuccess: ({ folder, last }) =>
      notifications.show({
        message: t('care.elsewhereMade', {
          ...{ folder: folder ?? '', size: showBytes(last?.bytes ?? 0) },
        }),
      }),
  })
  if (state === undefined) return null
  const { folder, keep } = state
  return (
    <section className={classes.card} aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t('care.elsewhere')}</h2>
      <p className={classes.note}>{t('care.elsewhereNote')}</p>
      <FolderForm
        // Saved here or in another window: the boxes start again from what holds.
        key={`${folder ?? ''} ${keep}`}
        {...{ folder, keep }}
        busy={save.isPending}
        onSave={(chosen) => {
          run.reset()
          save.mutate(chosen, { onSuccess: () => run.mutate() })
        }}
      />
      <FailureLine error={save.error ?? run.error} />
      {folder !== null && <HowItGoes {...{ state }} isTold={run.isError} />}
      <div className={classes.line}>
        {folder !== null && (
          <>
            <Button loading={run.isPending || state.underWay} onClick={() => run.mutate()}>
              {t('care.elsewhereNow')}
            </Button>
            <Button
              variant="default"
              disabled={save.isPending}
              onClick={() => {
                run.reset()
                save.mutate(
                  { folder: null, keep },
                  {
                    onSuccess: () => notifications.show({ message: t('care.elsewhereStopped') }),
                  },
                )
              }}
            >
              {t('care.elsewhereStop')}
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => setRestoring(true)}>
          {t('care.elsewhereRestore')}
        </Button>
      </div>
      {restoring && <RestoreFromFolder chosen={folder} onClose={() => setRestoring(false)} />}
    </section>
  )
}

/** When the last one was made, why none is, and what speaks against the folder. */
function HowItGoes({
  state: { last, failed, sameDisk, opensElsewhere },
  isTold,
}: {
  readonly state: ElsewhereState
  /** Why none is made stands above already. */
  readonly isTold: boolean
}): ReactNode {
  return (
    <>
      <p>
        {last === null
          ? t('care.elsewhereNever')
          : t('care.elsewhereLast', { when: showInstant(last.at), size: showBytes(last.bytes) })}
      </p>
      {failed && !isTold && (
        <p role="status" className={classes.warning}>
          {words(
            phrase('care.elsewhereFailing', {
              day: { date: dayOf(new Date(failed.at)) },
              ...{ why: failed.failure.message, next: failed.failure.next },
            }),
          )}
        </p>
      )}
      {sameDisk && <p className={classes.warning}>{t('care.elsewhereSameDisk')}</p>}
      {!opensElsewhere && <p className={classes.warning}>{t('care.elsewhereNoKey')}</p>}
    </>
  )
}

const [min, max] = [keptElsewhere.minValue ?? 1, keptElsewhere.maxValue ?? 1]

function FolderForm({
  folder: chosen,
  keep: saved,
  busy,
  onSave,
}: {
  readonly folder: string | null
  readonly keep: number
  readonly busy: boolean
  readonly onSave: (of: { readonly folder: string; readonly keep: number }) => void
}): ReactNode {
  const [typed, setTyped] = useState(chosen ?? '')
  const [keep, setKeep] = useState<string | number>(saved)
  const kept = keptElsewhere.safeParse(keep)
  const folder = typed.trim()
  const isSame = folder === (chosen ?? '') && keep === saved
  return (
    <form
      className={classes.line}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (kept.success && folder !== '') onSave({ folder, keep: kept.data })
      }}
    >
      <TextInput
        w={420}
        maxLength={1000}
        label={t('care.elsewhereFolder')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ChooseFolder onChosen={setTyped} />
      <NumberInput
        w={170}
        label={t('care.elsewhereKeep')}
        clampBehavior="none"
        allowDecimal={false}
        value={keep}
        onChange={setKeep}
        error={!kept.success && t('care.elsewhereKeepBounds', { min, max })}
      />
      <Button
        type="submit"
        variant={chosen === null ? 'filled' : 'default'}
        loading={busy}
        disabled={isSame || !kept.success || folder === ''}
      >
        {t('care.elsewhereStart')}
      </Button>
    </form>
  )
}
