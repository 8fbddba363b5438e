import type { ReactNode } from 'react'
import { personName } from '#shared/domain/person.ts'
import { listOf } from '#shared/text/index.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t, words } from '#renderer/text/text.ts'
import { FailureLine, Loading } from '#renderer/ui/index.ts'
import classes from './MatchList.module.css'
import type { Asked } from '../use-match.ts'

const SHOWN = 6

/** Who is nearest to fitting, and what is short. */
export function Misses({
  asked,
  onPerson,
}: {
  readonly asked: Asked
  readonly onPerson: (person: string) => void
}): ReactNode {
  const answer = useQueryCall(
    'match.nearMisses',
    { ...asked, limit: SHOWN },
    { keepPrevious: true },
  )
  return (
    <section className={`${classes.part} ${classes.misses}`} aria-labelledby="match-misses">
      <h2 id="match-misses">{t('match.missesTitle')}</h2>
      <FailureLine error={answer.error} />
      {!answer.data && !answer.error && <Loading lines={3} />}
      {answer.data?.length === 0 && <p className={classes.dim}>{t('match.missesNone')}</p>}
      <ul>
        {(answer.data ?? []).map(({ person, gaps }) => {
          const [nearest] = gaps
          const first = nearest && (nearest.gap?.words ?? nearest.evidence)
          return (
            <li key={person.id}>
              <button type="button" className={classes.person} onClick={() => onPerson(person.id)}>
                <bdi>{personName(person)}</bdi>
              </button>
              {first && (
                <span
                  className={classes.dim}
                  title={t('evidence.parts', {
                    parts: listOf(
                      gaps.map(({ evidence }) => evidence),
                      'semicolon',
                    ),
                  })}
                >
                  {gaps.length > 1
                    ? t('match.missesAnd', { first, more: gaps.length - 1 })
                    : words(first)}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
