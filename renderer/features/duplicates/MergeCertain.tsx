import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ShownPair } from '#shared/contract/duplicate-calls.ts'
import { t } from '#renderer/text/text.ts'
import { ConfirmDialog } from '#renderer/ui/index.ts'
import classes from './Duplicates.module.css'
import type { PairActs } from './use-pair-acts.ts'

/** Certain pairs in which no field disagrees; of somebody in two pairs only the first. */
function safePairs(pairs: readonly ShownPair[]): ShownPair[] {
  const taken = new Set<string>()
  return pairs.filter(({ one, other, certainty, agrees }) => {
    if (certainty !== 'certain' || !agrees || taken.has(one) || taken.has(other)) return false
    taken.add(one)
    taken.add(other)
    return true
  })
}

/** Makes one record of each certain pair at once, after the list was shown. */
export function MergeCertain({
  pairs,
  acts,
}: {
  readonly pairs: readonly ShownPair[]
  readonly acts: PairActs
}): ReactNode {
  const [isAsking, setAsking] = useState(false)
  const safe = safePairs(pairs)
  if (safe.length === 0) return null
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setAsking(true)
        }}
      >
        {t('duplicates.mergeCertain', { pairs: safe.length })}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={t('duplicates.mergeCertain', { pairs: safe.length })}
        confirm={t('duplicates.mergeThem')}
        busy={acts.isBusy}
        onConfirm={() => {
          acts.merge(safe.map(({ one, other }) => ({ keep: one, gone: other, fromGone: [] })))
          setAsking(false)
        }}
        onCancel={() => {
          setAsking(false)
        }}
      >
        <p>{t('duplicates.mergeCertainWhy')}</p>
        <ul className={classes.names}>
          {safe.map(({ one, other, oneName, otherName }) => (
            <li key={`${one} ${other}`}>
              <bdi>{oneName}</bdi> – <bdi>{otherName}</bdi>
            </li>
          ))}
        </ul>
      </ConfirmDialog>
    </>
  )
}
