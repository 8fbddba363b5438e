import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import { call, isFailure, useTask } from '#renderer/client/index.ts'
import { showBytes, showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, ProgressBar } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

type Found = NonNullable<ResultOf<'host.updates'>['found']>

/** A newer version that the office signed: its notes, and the way to it. */
export function FoundUpdate({
  found,
  canFetch,
}: {
  readonly found: Found
  readonly canFetch: boolean
}): ReactNode {
  const task = useTask()
  const fetching = useMutation({
    networkMode: 'always',
    mutationFn: () => task.run((id) => call('host.fetchUpdate', { task: id })),
  })
  const hand = useMutation({
    networkMode: 'always',
    mutationFn: (way: 'show' | 'open') => call('host.handOverUpdate', { way }),
  })
  const size = showBytes(found.bytes)
  // The host brings it, not the engine: it has a stop of its own.
  const stoppable = { ...task, cancel: () => void call('host.stopUpdate', {}) }
  return (
    <div>
      <h3>{t('settings.updatesFound', { version: found.version, date: showDate(found.date) })}</h3>
      {found.notes !== '' && <p className={classes.notes}>{found.notes}</p>}
      <p>{t('settings.updatesVerified', { name: found.name, size })}</p>
      {(!canFetch || found.fetched === null) && (
        <p className={classes.folder}>{t('settings.updatesPlace', { place: found.place })}</p>
      )}
      {canFetch && found.fetched === null && !task.running && (
        <Button loading={fetching.isPending} onClick={() => fetching.mutate()}>
          {t('settings.updatesFetch', { size })}
        </Button>
      )}
      {task.running && (
        <ProgressBar task={stoppable} label={t('settings.updatesFetching', { name: found.name })} />
      )}
      {!isFailure(fetching.error, 'cancelled') && <FailureLine error={fetching.error} />}
      {found.fetched !== null && (
        <>
          <p className={classes.folder}>{t('settings.updatesFetched', { path: found.fetched })}</p>
          {found.opens && <p className={classes.note}>{t('settings.updatesOpenNote')}</p>}
          <div className={classes.line}>
            {found.opens && (
              <Button loading={hand.isPending} onClick={() => hand.mutate('open')}>
                {t('settings.updatesOpen')}
              </Button>
            )}
            <Button variant="default" disabled={hand.isPending} onClick={() => hand.mutate('show')}>
              {t('settings.updatesShow')}
            </Button>
          </div>
        </>
      )}
      <FailureLine error={hand.error} />
    </div>
  )
}
