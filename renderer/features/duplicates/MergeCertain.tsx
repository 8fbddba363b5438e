import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import { call, isFailure, useTask } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, ConfirmDialog, ProgressBar } from '#renderer/ui/index.ts'
import classes from './Duplicates.module.css'
import type { Merged, PairActs } from './use-pair-acts.ts'

/** Named in the dialog; the rest are counted. */
const NAMED = 200

/** Makes one record of every certain pair in which no field disagrees, after the list was shown. */
export function MergeCertain({ acts }: { readonly acts: PairActs }): ReactNode {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setAsking(true)
        }}
      >
        {t('duplicates.mergeCertain')}
      </Button>
      {isAsking && (
        <SafePairs
          acts={acts}
          onClose={() => {
            setAsking(false)
          }}
        />
      )}
    </>
  )
}

function SafePairs({
  acts,
  onClose,
}: {
  readonly acts: PairActs
  readonly onClose: () => void
}): ReactNode {
  const looking = useTask()
  const merging = useTask()
  const safe = useQuery<ResultOf<'duplicates.safe'>>({
    queryKey: ['person', 'duplicates.safe'],
    queryFn: () => looking.run((task) => call('duplicates.safe', { task })),
    // What the dialog shows is what it does.
    staleTime: Infinity,
    gcTime: 0,
  })
  const merge = useMutation({
    networkMode: 'always',
    mutationFn: (pairs: Merged) => merging.run((task) => call('duplicates.merge', { pairs, task })),
    onSuccess: (result, pairs) => {
      acts.tellMerged(pairs, result)
      onClose()
    },
  })
  const pairs = safe.data ?? []
  return (
    <ConfirmDialog
      opened
      title={
        safe.data === undefined
          ? t('duplicates.mergeCertain')
          : t('duplicates.mergeCertainTitle', { pairs: pairs.length })
      }
      confirm={t('duplicates.mergeThem')}
      busy={merge.isPending || pairs.length === 0}
      error={isFailure(merge.error, 'cancelled') ? null : merge.error}
      onConfirm={() => {
        merge.mutate(pairs.map(({ one, other }) => ({ keep: one, gone: other, fromGone: [] })))
      }}
      onCancel={() => {
        if (merge.isPending) merging.cancel()
        else onClose()
      }}
    >
      {merge.isPending ? (
        <ProgressBar task={merging} label={t('duplicates.merging')} />
      ) : (
        <Answer
          to={safe}
          loading={<ProgressBar task={looking} label={t('duplicates.comparing')} />}
          empty={(found) => (found.length === 0 ? <p>{t('duplicates.mergeCertainNone')}</p> : null)}
        >
          {(found) => (
            <>
              <p>{t('duplicates.mergeCertainWhy')}</p>
              <ul className={classes.names}>
                {found.slice(0, NAMED).map(({ one, other, oneName, otherName }) => (
                  <li key={`${one} ${other}`}>
                    <bdi>{oneName}</bdi>
                    {otherName !== oneName && (
                      <>
                        {' '}
                        – <bdi>{otherName}</bdi>
                      </>
                    )}
                  </li>
                ))}
              </ul>
              {found.length > NAMED && (
                <p>{t('duplicates.mergeCertainMore', { pairs: found.length - NAMED })}</p>
              )}
            </>
          )}
        </Answer>
      )}
    </ConfirmDialog>
  )
}
