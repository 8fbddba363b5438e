import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CriterionHead, CriterionResult } from '#shared/domain/verdict.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showChanged } from '#renderer/field/change/show-done.tsx'
import { t, words } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import classes from './PersonPanel.module.css'

export interface EarlierAsideProps {
  readonly head: CriterionHead
  readonly result: CriterionResult
  readonly person: string
  /** The position as it is stored; null while another question is only tried. */
  readonly position: string | null
}

/** That a criterion was set aside for an earlier question, and the two ways on. */
export function EarlierAside({ head, result, person, position }: EarlierAsideProps): ReactNode {
  const override = useMutationCall('candidacy.override')
  const reason = result.earlierReason
  if (reason === null) return null
  const criterion = words(head.asked)
  const decide = (why: string | null): void => {
    if (position !== null)
      override.mutate(
        { position, person, criterion: head.key, reason: why },
        { onSuccess: showChanged, onError: showFailure },
      )
  }
  return (
    <div className={classes.earlier}>
      <span>{t('match.earlierWhy', { reason })}</span>
      {position !== null && (
        <span className={classes.earlierWays}>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('match.earlierAgainOf', { criterion })}
            loading={override.isPending}
            onClick={() => decide(reason)}
          >
            {t('match.earlierAgain')}
          </Button>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('match.earlierAwayOf', { criterion })}
            disabled={override.isPending}
            onClick={() => decide(null)}
          >
            {t('match.earlierAway')}
          </Button>
        </span>
      )}
    </div>
  )
}
