import { Button, NumberInput, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type ElsewhereState, keptElsewhere } from '#shared/contract/elsewhere-calls.ts'
import { today as dayOf } from '#shared/calendar/index.ts'
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
  // Saved here or in another window: the boxes start again from what holds.
  return state && <OfFolder key={`${state.folder ?? ''} ${state.keep}`} state={state} />
}

const [min, max] = [keptElsewhere.minValue ?? 1, keptElsewhere.maxValue ?? 1]

function OfFolder({ state }: { readonly state: ElsewhereState }): ReactNode {
  const { folder: chosen, last, failed } = state
  const [folder, setFolder] = useState(chosen ?? '')
  const [keep, setKeep] = useState<string | number>(state.keep)
  const [restoring, setRestoring] = useState(false)
  const save = useMutationCall('elsewhere.save')
  const run = useMutation({
    networkMode: 'always',
    mutationFn: () => call('elsewhere.run', {}),
  })
  const kept = keptElsewhere.safeParse(keep)
  const isSame = folder.trim() === (chosen ?? '') && keep === state.keep
  const backUp = (): void =>
    run.mutate(undefined, {
      onSuccess: ({ folder: into, last: made }) =>
        notifications.show({
          message: t('care.elsewhereMade', {
            ...{ folder: into ?? '', size: showBytes(made?.bytes ?? 0) },
          }),
        }),
    })
  return (
    <section className={classes.card} aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t('care.elsewhere')}</h2>
      <p className={classes.note}>{t('care.elsewhereNote')}</p>
      {failed && !run.isError && (
        <p role="status" className={classes.warning}>
          {words(
            phrase('care.elsewhereFailing', {
              day: { date: dayOf(new Date(failed.at)) },
              ...{ why: failed.failure.message, next: failed.failure.next },
            }),
          )}
        </p>
      )}
      <form
        className={classes.line}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!kept.success || folder.trim() === '') return
          save.mutate({ folder: folder.trim(), keep: kept.data }, { onSuccess: backUp })
        }}
      >
        <TextInput
          w={420}
          maxLength={1000}
          label={t('care.elsewhereFolder')}
          value={folder}
          onChange={(event) => setFolder(event.currentTarget.value)}
        />
        <ChooseFolder onChosen={setFolder} />
        <NumberInput
          w={150}
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
          loading={save.isPending}
          disabled={isSame || !kept.success || folder.trim() === ''}
        >
          {t('care.elsewhereStart')}
        </Button>
      </form>
      <FailureLine error={save.error ?? run.error} />
      {chosen !== null && (
        <p>
          {last === null
            ? t('care.elsewhereNever')
            : t('care.elsewhereLast', { when: showInstant(last.at), size: showBytes(last.bytes) })}
        </p>
      )}
      {chosen !== null && state.sameDisk && (
        <p className={classes.warning}>{t('care.elsewhereSameDisk')}</p>
      )}
      {chosen !== null && !state.opensElsewhere && (
        <p className={classes.warning}>{t('care.elsewhereNoKey')}</p>
      )}
      <div className={classes.line}>
        {chosen !== null && (
          <>
            <Button loading={run.isPending || state.underWay} onClick={backUp}>
              {t('care.elsewhereNow')}
            </Button>
            <Button
              variant="default"
              disabled={save.isPending}
              onClick={() =>
                save.mutate(
                  { folder: null, keep: state.keep },
                  {
                    onSuccess: () => notifications.show({ message: t('care.elsewhereStopped') }),
                  },
                )
              }
            >
              {t('care.elsewhereStop')}
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => setRestoring(true)}>
          {t('care.elsewhereRestore')}
        </Button>
      </div>
      {restoring && <RestoreFromFolder chosen={chosen} onClose={() => setRestoring(false)} />}
    </section>
  )
}
