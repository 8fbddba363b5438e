import { Link } from '@tanstack/react-router'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { TakingBack } from '#shared/contract/exchange-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { listOf, phrase } from '#shared/text/index.ts'
import { call, useQueryCall, useTask } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t, words } from '#renderer/text/text.ts'
import {
  ConfirmDialog,
  FailureLine,
  Loading,
  ProgressBar,
  useFocusBack,
} from '#renderer/ui/index.ts'
import classes from './Exchange.module.css'

/** Named in the dialog; the rest are counted. */
const NAMED = 20

export interface TakeBackDialogProps {
  readonly batch: Id
  readonly file: string
  readonly onClose: () => void
}

/** Says what taking an import back would do, in numbers and names, and does it. */
export function TakeBackDialog({ batch, file, onClose }: TakeBackDialogProps): ReactNode {
  useFocusBack()
  const would = useQueryCall('import.wouldTakeBack', { batch })
  const task = useTask()
  const takeBack = useMutation({
    networkMode: 'always',
    mutationFn: () => task.run((id) => call('import.takeBack', { batch, task: id })),
    onSuccess: (told) => {
      const { removed, restored } = told
      showDone(words(phrase('changes.importTakenBack', { file, removed, restored })), told)
      onClose()
    },
  })
  return (
    <ConfirmDialog
      opened
      danger
      title={t('exchange.takeBackTitle', { file })}
      confirm={t('exchange.takeBack')}
      busy={takeBack.isPending || would.data === undefined}
      error={takeBack.error}
      onCancel={onClose}
      onConfirm={() => takeBack.mutate()}
    >
      <FailureLine error={would.error} />
      {would.data ? <Told told={would.data} /> : would.isError ? null : <Loading />}
      {takeBack.isPending && <ProgressBar task={task} label={t('exchange.takingBack')} />}
    </ConfirmDialog>
  )
}

function Told({ told }: { readonly told: TakingBack }): ReactNode {
  const { removed, restored, providers, stays, staysFound } = told
  return (
    <>
      {removed > 0 && <p>{t('exchange.takeBackRemoved', { people: removed })}</p>}
      {restored > 0 && <p>{t('exchange.takeBackRestored', { people: restored })}</p>}
      {removed + restored === 0 && <p>{t('exchange.takeBackNothing')}</p>}
      {providers.length > 0 && (
        <p>{t('exchange.takeBackProviders', { providers: listOf(providers, 'comma', NAMED) })}</p>
      )}
      {staysFound > 0 && (
        <>
          <p>{t('exchange.takeBackStays', { people: staysFound })}</p>
          <ul className={classes.stays}>
            {stays.slice(0, NAMED).map(({ person, name, why }) => (
              <li key={person}>
                <Link to="/roster" search={{ person }}>
                  <bdi>{name}</bdi>
                </Link>{' '}
                <span className={classes.faint}>{why.map(words).join(' · ')}</span>
              </li>
            ))}
          </ul>
          {staysFound > NAMED && (
            <p className={classes.faint}>
              {t('exchange.takeBackStaysMore', { people: staysFound - NAMED })}
            </p>
          )}
        </>
      )}
      <p className={classes.faint}>{t('exchange.takeBackUndo')}</p>
    </>
  )
}
