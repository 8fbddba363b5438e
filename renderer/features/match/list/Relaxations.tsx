import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import type { MatchDraft } from '#shared/domain/position.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t, words as say } from '#renderer/text/text.ts'
import { FailureLine, Loading } from '#renderer/ui/index.ts'
import classes from './MatchList.module.css'
import type { Asked } from '../use-match.ts'

/** Relaxations worth a line; the engine gives the most gained first. */
const SHOWN = 6

export interface RelaxationsProps {
  readonly asked: Asked
  readonly onTry: (draft: MatchDraft) => void
}

/** What to relax, and how many each would gain; one click tries it without changing the position. */
export function Relaxations({ asked, onTry }: RelaxationsProps): ReactNode {
  const answer = useQueryCall('match.relax', { ...asked }, { keepPrevious: true })
  const gaining = (answer.data ?? []).filter(({ gained }) => gained > 0).slice(0, SHOWN)
  return (
    <section
      className={`${classes.part} ${classes.relax}`}
      aria-labelledby="match-relax"
      aria-busy={answer.isPlaceholderData || undefined}
    >
      <h2 id="match-relax">{t('match.relaxTitle')}</h2>
      <FailureLine error={answer.error} />
      {!answer.data && !answer.error && <Loading lines={3} />}
      {answer.data && gaining.length === 0 && <p className={classes.dim}>{t('match.relaxNone')}</p>}
      <ul>
        {gaining.map(({ words, gained, draft }, place) => (
          <li key={place}>
            <b>{t('match.relaxGain', { gained })}</b>
            <span>{say(words)}</span>
            <button
              type="button"
              className={classes.inline}
              aria-label={t('match.relaxTryLong', { words })}
              onClick={() => {
                onTry(draft)
                notifications.show({ message: t('match.relaxTried', { words }) })
              }}
            >
              {t('match.relaxTry')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
