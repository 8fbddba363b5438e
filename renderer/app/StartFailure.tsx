import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { FailureCode } from '#shared/contract/failure.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t, type TextKey, words } from '#renderer/text/text.ts'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { FailureLine } from '#renderer/ui/FailureState.tsx'
import { RosterChoice } from '#renderer/field/start/RosterChoice.tsx'
import { EnterRecoveryKey } from './EnterRecoveryKey.tsx'
import classes from './Start.module.css'

const titles: Partial<Record<FailureCode, TextKey>> = {
  damaged: 'app.failedDamaged',
  wrongKey: 'app.failedWrongKey',
  newerStore: 'app.failedNewer',
  inUse: 'app.failedInUse',
  busy: 'app.failedInUse',
  readOnly: 'app.failedReadOnly',
  diskFull: 'app.failedDiskFull',
}

/** A key that is there and is another one's does not fit; any other is not to be had. */
function titleOf(failure: ResultOf<'app.status'>['failure']): TextKey {
  if (failure?.code === 'wrongKey' && failure.message.key !== 'failures.wrongKey')
    return 'app.failedNoKey'
  return titles[failure?.code ?? 'unexpected'] ?? 'app.failedTitle'
}

/** The store could not be opened: what happened, what is safe, and the ways on. */
export function StartFailure({ status }: { readonly status: ResultOf<'app.status'> }): ReactNode {
  const queryClient = useQueryClient()
  const recover = useMutationCall('host.recover')
  const [asking, setAsking] = useState(false)
  const openElsewhere = useMutationCall('host.openElsewhere')
  const { failure, lastGoodCopy, elsewhere } = status
  const code = failure?.code ?? 'unexpected'
  const copyHelps = code === 'damaged'
  const keyHelps = code === 'wrongKey' && status.recovery.state !== 'none'

  const go = (way: 'lastGoodCopy' | 'retry'): void =>
    recover.mutate(
      { way },
      {
        onSuccess: () => {
          setAsking(false)
          void queryClient.invalidateQueries()
        },
      },
    )

  return (
    <main className={classes.center}>
      <div className={classes.failure} role="alert">
        <h1>{t(titleOf(failure))}</h1>
        {failure && (
          <>
            <p>{words(failure.message)}</p>
            {/* The copy below is the next step, said with its date; after the page, what there is without it. */}
            {!(copyHelps && (lastGoodCopy ?? elsewhere)) && !keyHelps && (
              <p>{words(failure.next)}</p>
            )}
          </>
        )}
        {copyHelps && (lastGoodCopy !== null || elsewhere === null) && (
          <p>
            {lastGoodCopy
              ? t('app.failedCopy', { when: showInstant(lastGoodCopy) })
              : t('app.failedNoCopy')}
          </p>
        )}
        {elsewhere && (
          <p>
            {t('care.elsewhereStartCopy', {
              ...{ folder: elsewhere.folder, when: showInstant(elsewhere.newest) },
            })}
          </p>
        )}
        {keyHelps && <EnterRecoveryKey recovery={status.recovery} />}
        {keyHelps && failure && (
          <>
            <h2>{t('app.failedWithoutRecovery')}</h2>
            <p>{words(failure.next)}</p>
          </>
        )}
        {status.folder !== '' && (
          <p className={classes.folder}>{t('app.failedFolder', { folder: status.folder })}</p>
        )}
        {(recover.data ?? openElsewhere.data)?.open === false && (
          <p role="status">{t('app.failedStill')}</p>
        )}
        {!asking && <FailureLine error={recover.error ?? openElsewhere.error} />}
        <div className={classes.steps}>
          {copyHelps && lastGoodCopy && (
            <Button onClick={() => setAsking(true)}>{t('app.failedOpenCopy')}</Button>
          )}
          {elsewhere && (
            <Button
              variant={copyHelps && lastGoodCopy ? 'default' : 'filled'}
              loading={openElsewhere.isPending}
              onClick={() =>
                openElsewhere.mutate({}, { onSuccess: () => void queryClient.invalidateQueries() })
              }
            >
              {t('care.elsewhereStartOpen', { when: showInstant(elsewhere.newest) })}
            </Button>
          )}
          <Button
            variant="default"
            loading={recover.isPending && !asking}
            onClick={() => go('retry')}
          >
            {t('app.failedRetry')}
          </Button>
        </div>
      </div>
      <OtherRosters evenAlone={code === 'wrongKey'} />
      {lastGoodCopy && (
        <ConfirmDialog
          opened={asking}
          title={t('app.failedOpenCopy')}
          confirm={t('app.failedOpenCopy')}
          busy={recover.isPending}
          error={recover.error}
          onConfirm={() => go('lastGoodCopy')}
          onCancel={() => setAsking(false)}
        >
          {t('app.failedOpenCopyConfirm', { when: showInstant(lastGoodCopy) })}
        </ConfirmDialog>
      )}
    </main>
  )
}

/** A roster that does not open keeps nobody from another one, or from a new one for a backup of it. */
function OtherRosters({ evenAlone }: { readonly evenAlone: boolean }): ReactNode {
  const list = useQueryCall('host.rosters', {}).data
  if (list === undefined) return null
  if (!evenAlone && list.rosters.length + list.found.length < 2) return null
  return (
    <section className={classes.failure} aria-labelledby="other-rosters">
      <h2 id="other-rosters">{t('care.rosterSwitch')}</h2>
      <RosterChoice />
    </section>
  )
}
