import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { MatchSummary } from '#shared/contract/match-calls.ts'
import type { PositionRow } from '#shared/contract/request-calls.ts'
import { position as positionSchema } from '#shared/domain/position.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useTellBroken } from '#renderer/field/promise/use-tell-broken.tsx'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import classes from '../MatchTabs.module.css'
import type { Draft } from './use-draft.ts'

export interface DraftBarProps {
  readonly position: PositionRow
  readonly draft: Draft
  readonly summary: MatchSummary
}

/** Says that what is asked is only tried, what it changes, and keeps or discards it. */
export function DraftBar({ position, draft, summary }: DraftBarProps): ReactNode {
  const save = useMutationCall('position.save')
  const tellBroken = useTellBroken()
  const stored = useQueryCall('match.summary', { position: position.id, draft: null })
  const keep = (): void =>
    save.mutate(
      {
        position: positionSchema.parse({ ...position, ...draft.shown }),
        version: draft.version,
      },
      {
        onSuccess: (saved) => {
          draft.discard()
          showDone(t('match.draftSaved'), saved)
          tellBroken({ position: position.id })
        },
        onError: showFailure,
      },
    )
  const said = draft.complete ? t('match.draft') : t('match.draftInvalid')
  return (
    <div className={classes.draft}>
      <span className={classes.tried} role="status" title={said}>
        {said}{' '}
        {stored.data && draft.complete && (
          <b>{t('match.draftNow', { was: stored.data.fit, now: summary.fit })}</b>
        )}
      </span>
      <Button size="compact-xs" onClick={keep} loading={save.isPending} disabled={!draft.complete}>
        {t('match.draftSave')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={draft.discard}>
        {t('match.draftDiscard')}
      </Button>
    </div>
  )
}
