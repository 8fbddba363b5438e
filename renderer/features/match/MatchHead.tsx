import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import type { MatchSummary } from '#shared/contract/match-calls.ts'
import type { PositionRow, RequestRow } from '#shared/contract/request-calls.ts'
import { position as positionSchema } from '#shared/domain/position.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import { AskedChips } from '../requests/asked/AskedChips.tsx'
import { startersOf } from '../requests/asked/starters.ts'
import { useSkillNames } from '../requests/asked/use-skill-names.ts'
import classes from './MatchHead.module.css'
import type { Draft } from './use-draft.ts'

export interface MatchHeadProps {
  readonly position: PositionRow
  readonly request: RequestRow
  readonly draft: Draft
  readonly summary: MatchSummary | undefined
}

/** What is asked, as chips to try; a line says when what is tried is not what is stored. */
export function MatchHead({ position, request, draft, summary }: MatchHeadProps): ReactNode {
  const skillName = useSkillNames()
  const save = useMutationCall('position.save')
  const stored = useQueryCall(
    'match.summary',
    { position: position.id, draft: null },
    { enabled: draft.changed },
  )
  // As the position was when it was first changed: a change made elsewhere must be a conflict.
  const [version, setVersion] = useState<number | null>(null)

  const keep = (): void =>
    save.mutate(
      {
        position: positionSchema.parse({ ...position, ...draft.shown }),
        version: version ?? position.version,
      },
      {
        onSuccess: () => {
          draft.discard()
          setVersion(null)
          notifications.show({ message: t('match.draftSaved') })
        },
      },
    )
  return (
    <div className={classes.head}>
      <AskedChips
        value={draft.shown}
        onChange={(next) => {
          setVersion((old) => old ?? position.version)
          draft.set(next)
        }}
        skillName={skillName}
        host={request.state}
        starters={startersOf(position.kind)}
      />
      {draft.changed && (
        <div className={classes.draft} role="status">
          <span>
            {draft.complete ? t('match.draft') : t('match.draftInvalid')}{' '}
            {summary && stored.data && draft.complete && (
              <b>{t('match.draftNow', { was: stored.data.fit, now: summary.fit })}</b>
            )}
          </span>
          <Button
            size="compact-xs"
            onClick={keep}
            loading={save.isPending}
            disabled={!draft.complete}
          >
            {t('match.draftSave')}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              draft.discard()
              setVersion(null)
              save.reset()
            }}
          >
            {t('match.draftDiscard')}
          </Button>
        </div>
      )}
      <FailureLine error={save.error} />
    </div>
  )
}
